// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, Refusal, shownErrors } from '#foundation/web'
import { ErrorSummary } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { type CalendarDate, dutchDay, formatCalendarDate, formatIdentifier, type IdentifierKind } from '#values'
import { answerTask } from '../answer-request/answer-task.command.ts'
import { decideItem } from '../answer-request/decide-item.command.ts'
import { extendTerm } from '../answer-request/extend-task.command.ts'
import { refusalGrounds } from '../request/answering.data.ts'
import { extendedText, rightText } from '../request/request.text.ts'
import { showByHand } from '../show-identity/show-identity.command.ts'
import type { Route } from './+types/show-request.page.ts'
import { AnswerForms, HandForms } from './answer-forms.part.tsx'
import { FoundPart } from './found-parts.part.tsx'
import { readDecision, readExtension, readHand } from './read-form.ts'
import { showRequest } from './show-request.query.ts'
import { shownSources } from './shown-sources.ts'
import { showText } from './show-request.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const { language } = ctx
  const t = translate(showText, language)
  const shown = await showRequest(ctx, args.params.id).catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  const { task, request, keys, contact, gathered, decisions, warnings, longest } = shown
  const day = (on: string | null) => (on ? formatCalendarDate(on as CalendarDate, language) : '')
  const isLate = task.dueOn !== null && task.dueOn < dutchDay(ctx.now())
  const isOpen = task.status === 'open' || task.status === 'extended'
  const lead = isOpen ? (isLate ? 'lateLead' : 'openLead') : (`${task.status}Lead` as const)
  return {
    title: t('title', { id: task.id.slice(-6) }),
    lead: t(lead as 'openLead', { due: day(task.dueOn), day: task.answeredAt ? day(dutchDay(task.answeredAt)) : '' }),
    address: addressIn(language, '/werkbank/verzoeken'),
    law: task.law,
    right: request.right,
    reason: request.narrative,
    reach: [contact?.email, contact?.phone].filter(Boolean).join(' · '),
    received: formatDateTime(request.receivedAt, language),
    since: day(request.clockFrom),
    extendedBecause: task.extendedBecause,
    mayAnswer: isOpen || task.status === 'neutral',
    mayBeNeutral: isOpen && task.law === 'wpg',
    longest: longest && day(longest),
    grounds: [...refusalGrounds[task.law]],
    keys: keys.map(({ id, kind, canonical, shownAt }) => ({
      id,
      text: kind === 'report' ? null : formatIdentifier({ kind: kind as IdentifierKind, canonical }),
      isShown: shownAt !== null,
    })),
    isReceiver: request.organisationId === task.organisationId && request.closedAt === null,
    sources: shownSources(gathered, decisions, mayOpen),
    warnings: warnings.map(({ identifier, reason }) => `${identifier}: ${reason}`),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const { id } = args.params
  const { intent } = entries
  try {
    if (intent === 'decide') await decideItem(ctx, readDecision(id, entries))
    else if (intent === 'extend') await extendTerm(ctx, readExtension(id, entries))
    else if (intent === 'hand') await showByHand(ctx, readHand(id, entries))
    else if (intent === 'answer' || intent === 'neutral') {
      const explanation = [entries.uitleg ?? ''].flat()[0] ?? ''
      const kind = intent === 'neutral' ? 'neutral' : 'full'
      await answerTask(ctx, { taskId: id, kind, explanation, own: [] })
    } else throw new Response(null, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404 || error.status === 403) throw new Response(null, { status: error.status })
    const errors = shownErrors(error.fields, ctx.language)
    const all = errors.length > 0 ? errors : [{ field: 'inhoud', message: messageOf(error.code, ctx.language) }]
    return data({ entries, errors: all }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `/werkbank/verzoeken/${id}`), 303)
}

export default function ShowRequest({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(showText)
  const r = useText(rightText)
  const x = useText(extendedText)
  const shown = loaderData
  const errors = actionData?.errors ?? []
  const entries = actionData?.entries ?? {}
  return (
    <WorkbenchPage
      tab={`${loaderData.title} · dijkwacht`}
      title={shown.title}
      lead={shown.lead}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={shown.address}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('asked')}</Heading>
      <SummaryList
        items={[
          { term: t('right'), answer: r(shown.right) },
          { term: t('law'), answer: t(shown.law) },
          { term: t('reason'), answer: shown.reason },
          { term: t('reach'), answer: shown.reach || t('noReach') },
          { term: t('received'), answer: shown.received },
          { term: t('since'), answer: shown.since },
          ...(shown.extendedBecause ? [{ term: t('extended'), answer: x(shown.extendedBecause) }] : []),
        ]}
      />
      <Heading level={2}>{t('keys')}</Heading>
      <List
        items={shown.keys.map(({ text, isShown }) => `${text ?? t('report')}: ${t(isShown ? 'shown' : 'notShown')}`)}
      />
      {shown.isReceiver && <HandForms keys={shown.keys} errors={errors} />}
      {shown.mayAnswer && (
        <>
          <FoundPart
            sources={shown.sources}
            grounds={shown.grounds}
            isAccess={shown.right === 'access'}
            errors={errors}
          />
          {shown.warnings.length > 0 && (
            <>
              <Heading level={2}>{t('warnings')}</Heading>
              <Paragraph>{t('warningsMore')}</Paragraph>
              <List items={shown.warnings} />
            </>
          )}
          <AnswerForms {...shown} entries={entries} errors={errors} />
        </>
      )}
    </WorkbenchPage>
  )
}
