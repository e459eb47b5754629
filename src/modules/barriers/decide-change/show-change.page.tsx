// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForms, contextOf, existing } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { kindText, statusText } from '../change/change.text.ts'
import { changePath, itemPath, paths } from '../edit-items/addresses.ts'
import { WhatItChanges } from '../edit-items/proposal-parts.part.tsx'
import type { Route } from './+types/show-change.page.ts'
import { approveChange, declineChange, takeBackChange } from './decide-change.command.ts'
import { decideText } from './decide.text.ts'
import { showChange } from './show-change.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = existing(await showChange(ctx, args.params.id))
  const { change, deeds, waits, look } = shown
  const { kind, itemId, reason, status, proposedName, proposedAt, decidedName, decidedAt, decisionReason, edition } =
    change
  const title = translate(decideText, ctx.language)('title', { kind: kindText[ctx.language][kind], id: itemId })
  return {
    title,
    look,
    deeds,
    waits,
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
  const { id } = args.params
  return answerForms(args, (entries) => (entries.intent === 'approve' ? paths.desk : changePath(id)), {
    approve: (ctx) => approveChange(ctx, id),
    decline: (ctx, entries) => declineChange(ctx, id, entries),
    'take-back': (ctx) => takeBackChange(ctx, id),
  })
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
      answered={actionData}
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
      {status === 'open' && <Heading level={2}>{t('decide')}</Heading>}
      <DeedForms deeds={loaderData.deeds} waits={loaderData.waits} title={t} because={t('why')} />
    </WorkbenchPage>
  )
}
