// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
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
import { List, Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { kindText } from '../change/change.text.ts'
import { changePath, paths } from '../edit-items/addresses.ts'
import { showDesk } from '../edit-items/show-desk.query.ts'
import type { Route } from './+types/publish-edition.page.ts'
import { publishEdition } from './publish-edition.command.ts'
import { publishText } from './publish.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { next, accepted, findings } = await showDesk(ctx)
  const touched = new Set(accepted.map(({ kind, itemId }) => `${kind} ${itemId}`))
  return {
    title: translate(publishText, ctx.language)('title', { number: next.number }),
    changes: accepted.map(({ id, kind, itemId, reason }) => ({
      id,
      text: `${kindText[ctx.language][kind]} ${itemId}: ${reason}`,
    })),
    flags: findings
      .filter(({ kind, id, isError }) => isError || touched.has(`${kind} ${id}`))
      .map(({ id, what }) => `${id}: ${what}`),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat().join('\n')
  try {
    await publishEdition(ctx, { nl: one('decision'), en: one('decisionEn') })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, paths.desk), 303)
}

export default function PublishEdition({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(publishText, language)
  const { title, changes, flags } = loaderData
  const { one, errorOf } = answeredFor(actionData, 'publish')
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      above={<ErrorSummary errors={actionData?.summary ?? []} />}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('changes')}</Heading>
      {changes.length === 0 ? (
        <Paragraph>{t('nothing')}</Paragraph>
      ) : (
        <>
          <List
            items={changes.map(({ id, text }) => (
              <TextLink key={id} href={addressIn(language, changePath(id))}>
                {text}
              </TextLink>
            ))}
          />
          {flags.length > 0 && (
            <Notice kind="warn" title={t('flags')}>
              <List items={flags} />
            </Notice>
          )}
          <Form label={title}>
            <HiddenField name="intent" value="publish" />
            <TextArea
              name="decision"
              id="publish-decision"
              label={t('decision')}
              description={t('decisionMore')}
              rows={4}
              maxLength={2000}
              defaultValue={one('decision')}
              error={errorOf('decision')}
            />
            <TextArea
              name="decisionEn"
              id="publish-decisionEn"
              label={t('decisionEn')}
              rows={4}
              maxLength={2000}
              optional
              defaultValue={one('decisionEn')}
            />
            <Button>{t('publish')}</Button>
          </Form>
        </>
      )}
    </WorkbenchPage>
  )
}
