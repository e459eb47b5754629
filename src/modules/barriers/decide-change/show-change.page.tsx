// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { answeredFor } from '#ui/answered-form'
import { Button } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { kindText, statusText } from '../change/change.text.ts'
import { changePath, itemPath, paths } from '../edit-items/addresses.ts'
import { WhatItChanges } from '../edit-items/proposal-parts.page.tsx'
import type { Route } from './+types/show-change.page.ts'
import { acceptChange, refuseChange, withdrawChange } from './decide-change.command.ts'
import { decideText } from './decide.text.ts'
import { showChange } from './show-change.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = await showChange(ctx, args.params.id)
  if (!shown) throw new Response(null, { status: 404 })
  const { change, isOwn, look } = shown
  const { kind, itemId, reason, status, proposedName, proposedAt, decidedName, decidedAt, decisionReason, edition } =
    change
  const title = translate(decideText, ctx.language)('title', { kind: kindText[ctx.language][kind], id: itemId })
  return {
    title,
    look,
    isOwn,
    kind,
    itemId,
    reason,
    status,
    proposedName,
    proposedAt,
    decidedName,
    decidedAt,
    decisionReason,
    edition,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { id } = args.params
  const entries = entriesOf(await args.request.formData())
  try {
    if (entries.intent === 'accept') await acceptChange(ctx, id)
    else if (entries.intent === 'refuse') await refuseChange(ctx, id, [entries.reason ?? ''].flat().join('\n'))
    else if (entries.intent === 'withdraw') await withdrawChange(ctx, id)
    else throw new Response(null, { status: 400 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, entries.intent === 'accept' ? paths.desk : changePath(id)), 303)
}

export default function ShowChange({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(decideText, language)
  const { title, look, kind, itemId, reason, status, proposedName, proposedAt } = loaderData
  const { decidedName, decidedAt, decisionReason, edition } = loaderData
  const when = (at: Date) => formatDateTime(at, language)
  return (
    <WorkbenchPage
      title={title}
      above={<ErrorSummary errors={actionData?.summary ?? []} />}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Paragraph>{t('by', { name: proposedName, at: when(proposedAt) })}</Paragraph>
      <Paragraph>{t('because', { reason })}</Paragraph>
      <Paragraph>
        <TextLink href={addressIn(language, itemPath(kind, itemId))}>{t('item')}</TextLink>
      </Paragraph>
      {decidedName && decidedAt && (
        <Notice
          kind="info"
          title={t('decided', { status: statusText[language][status], name: decidedName, at: when(decidedAt) })}
        >
          {decisionReason && <Paragraph>{t('answer', { reason: decisionReason })}</Paragraph>}
          {edition !== null && <Paragraph>{t('published', { number: edition })}</Paragraph>}
        </Notice>
      )}
      <WhatItChanges {...look} />
      {status === 'open' && <Decide {...loaderData} actionData={actionData} />}
    </WorkbenchPage>
  )
}

type DecideProps = Pick<Route.ComponentProps['loaderData'], 'isOwn' | 'look'> & {
  actionData: Route.ComponentProps['actionData'] | undefined
}

function Decide({ isOwn, look, actionData }: DecideProps) {
  const t = translate(decideText, useLanguage())
  const { one, errorOf } = answeredFor(actionData, 'refuse')
  if (isOwn)
    return (
      <>
        <Heading level={2}>{t('decide')}</Heading>
        <Paragraph>{t('own')}</Paragraph>
        <Form label={t('takeBack')}>
          <Button name="intent" value="withdraw" appearance="secondary">
            {t('takeBack')}
          </Button>
        </Form>
      </>
    )
  return (
    <>
      <Heading level={2}>{t('decide')}</Heading>
      {look.errors.length === 0 && (
        <Form label={t('accept')}>
          <Button name="intent" value="accept">
            {t('accept')}
          </Button>
        </Form>
      )}
      <Form label={t('refuse')}>
        <HiddenField name="intent" value="refuse" />
        <TextArea
          name="reason"
          id="refuse-reason"
          label={t('refuseReason')}
          description={t('refuseReasonMore')}
          rows={2}
          defaultValue={one('reason')}
          error={errorOf('reason')}
        />
        <Button appearance="secondary">{t('refuse')}</Button>
      </Form>
    </>
  )
}
