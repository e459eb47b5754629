// SPDX-License-Identifier: EUPL-1.2
import { data, redirect, useLocation } from 'react-router'
import { type Context, mayDo } from '#foundation/access'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, Refusal, shownErrors, existing } from '#foundation/web'
import { listColleagues } from '#modules/partners'
import { allowedSteps, droppedStatuses, readContact, type ReadReport } from '#modules/reports'
import { Columns } from '#ui/columns'
import { ErrorSummary } from '#ui/form'
import { keys } from '#ui/keys'
import { Keyboard, type Shortcut } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { dutchDay, reportCode } from '#values'
import { dangerScheme, reportTitle } from '../../reports/plain.ts'
import { formChoices } from '../list-work/concepts.query.ts'
import { type Desk, useBeside } from '../list-work/desk.part.tsx'
import { LastDeed, Problems } from '../list-work/desk-notices.part.tsx'
import type { TakenDeed } from '../list-work/taken-deed.ts'
import { historyOf } from './history-of.query.ts'
import { isId } from '../work/is-id.ts'
import { paths } from '../work/page-address.ts'
import { statusTone, statusText } from '../work/status.text.ts'
import { sayReason } from '../work/urgency.text.ts'
import { besideName } from '../work/work-filter.ts'
import { queueText } from '../list-work/queue.text.ts'
import type { Route } from './+types/show-report.page.ts'
import { actOnReport } from './act-on-report.command.ts'
import { ClassificationPart } from './classification-part.part.tsx'
import { Contact } from './contact.part.tsx'
import { ReportDeeds } from './deeds.part.tsx'
import { handleText } from './handle.text.ts'
import { keepDeed, lastDeedOf } from './kept-deed.query.ts'
import { marksOf } from './marks-of.ts'
import { NotSaid, notSaidIn } from './not-said.part.tsx'
import { Notes } from './notes.part.tsx'
import { aheadName, throughAhead, useBeginHere, useReadAhead } from './read-ahead.part.tsx'
import { Related } from './related.part.tsx'
import { showReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'
import { Tasks } from './tasks.part.tsx'
import { Facts, Told } from './report-facts.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const isAhead = new URL(args.request.url).searchParams.has(aheadName)
  const shown = existing(await showReport(ctx, args.params.id ?? '', isAhead ? 'read-ahead' : 'handle-report'))
  const { report } = shown
  const s = translate(statusText, ctx.language)
  const own = new Set(report.own.map(({ text }) => text.replace(/\s/g, '')))
  const mayFile = mayDo(ctx.actor, 'reports:file') && report.origin !== 'web'
  return {
    ...shown,
    isAhead,
    lastDeed: lastDeedOf(ctx, args.request),
    status: {
      kind: statusTone(report.status),
      text: report.status === 'received' ? toConfirm(ctx, report) : s(report.status),
    },
    counts: countsAs(report),
    /** Nobody works on what the reporter took back. */
    isOver: report.status === 'withdrawn',
    history: await historyOf(ctx, report),
    marks: marksOf(report.narrative, own, !ctx.settings.isProduction),
    steps: Object.keys(allowedSteps[report.status]),
    mayDecide: mayDo(ctx.actor, 'reports:confirm'),
    mayPublish: mayDo(ctx.actor, 'identifiers:publish'),
    notSaid: notSaidIn(shown),
    mayWithdraw: mayFile && allowedSteps[report.status].withdraw !== undefined,
    mayWork: mayDo(ctx.actor, 'cases:work'),
    maySeeCases: mayDo(ctx.actor, 'cases:read'),
    me: idOfPerson(ctx),
    today: dutchDay(ctx.now()),
    colleagues: await listColleagues(ctx),
    forms: await formChoices(ctx),
    handOver: await args.context.get(pageRequest).slot('casework.report', report.id),
    elsewhere: await args.context.get(pageRequest).slot('casework.report-identifiers', report.id),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const reportId = args.params.id ?? ''
  const entries = entriesOf(await args.request.formData())
  const none = { entries, errors: [] as { field: string; message: string }[], contact: null }
  if (entries.intent === 'contact')
    return data({ ...none, contact: await readContact(ctx, reportId, 'contact-reporter') })
  let done: boolean | TakenDeed
  try {
    done = await actOnReport(ctx, reportId, entries)
    if (!done) throw new Response(null, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    // The button above says the same as the form for it below, where the choice is kept.
    const said = entries.intent === 'to-me' ? { ...entries, intent: 'assign', to: idOfPerson(ctx) } : entries
    return data({ ...none, entries: said, errors }, { status: error.status === 400 ? 422 : error.status })
  }
  // What was decided goes on to the next one of the list; its filter and page stay in the address.
  const next = typeof entries.next === 'string' && isId(entries.next) ? entries.next : reportId
  const isTaken = done !== true && done.kind !== 'assign'
  const { search } = new URL(args.request.url)
  throw redirect(addressIn(ctx.language, `${paths.queue}/${isTaken ? next : reportId}`) + search, {
    status: 303,
    ...(done !== true && { headers: { 'set-cookie': keepDeed(ctx, done) } }),
  })
}

/** What was read ahead is there at once; then it is asked for again, so that the look is on record and what stands there is as it is now. */
export function clientLoader({ params, request, serverLoader }: Route.ClientLoaderArgs) {
  return throughAhead(params.id ?? '', request.url, serverLoader)
}

/** A report of a partner counts from its receipt, and may still be confirmed. */
function toConfirm({ language }: Context, { isVerified }: ReadReport): string {
  return translate(reportText, language)(isVerified ? 'toConfirmCounts' : 'toConfirm')
}

/** Whether it counts as verified now; what was taken back, rejected or double counts no more. */
function countsAs({ isVerified, status }: ReadReport): 'yes' | 'no' | 'noMore' {
  if (!isVerified) return 'no'
  return (droppedStatuses as readonly string[]).includes(status) ? 'noMore' : 'yes'
}

function idOfPerson({ actor }: Context): string {
  return actor.kind === 'person' ? actor.id : ''
}

export default function ShowReport({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(reportText, language)
  const { report, assignment, reasons, status, mayDecide } = loaderData
  const mayWork = loaderData.mayWork && !loaderData.isOver
  const { desk, list } = useBeside()
  const { search } = useLocation()
  const errors = (actionData?.errors ?? []).map((error) => ({
    ...error,
    field: idOf(actionData?.entries, error.field),
  }))
  const first = reasons.map((reason) => sayReason(reason, language)).join(' · ')
  const h = translate(handleText, language)
  useBeginHere(report.id)
  useReadAhead(loaderData.isAhead, desk.nextOf(report.id), desk.hrefOf)
  return (
    <WorkbenchPage
      tab={`${titleOf(loaderData, language)} · ${reportCode(report.id)} · dijkwacht`}
      title={titleOf(loaderData, language)}
      lead={
        <>
          {reportCode(report.id)} <Status kind={status.kind} text={status.text} />{' '}
          {report.partnerCodes.map(
            ({ scheme, code, label }) =>
              scheme === dangerScheme && <Status key={code} kind="stop" text={t('danger', { what: label ?? code })} />,
          )}{' '}
          {t('received', { at: formatDateTime(report.receivedAt, language) })} {first || t('lead')}
          <span className="dw-soft">
            {' · '}
            {assignment?.assignedName ? h('assignedTo', { name: assignment.assignedName }) : h('assignedNobody')}
          </span>
        </>
      }
      beside={list}
      above={
        <>
          <ErrorSummary errors={errors} />
          <Problems desk={desk} />
          <LastDeed desk={desk} said={loaderData.lastDeed} search={search.slice(1)} />
        </>
      }
      actions={
        <>
          <TextLink href={listAddress(search, report.id, language)}>{t('back')}</TextLink>
          <Keyboard shortcuts={shortcutsFor(loaderData, desk, listAddress(search, report.id, language), language)} />
        </>
      }
    >
      <ReportDeeds key={report.id} {...loaderData} mayWork={mayWork} actionData={actionData} />
      {mayDecide && loaderData.notSaid > 0 && <NotSaid id={report.id} count={loaderData.notSaid} />}
      <Columns
        sideLabel={t('handle')}
        main={
          <>
            <Facts {...loaderData} />
            <Told {...loaderData} />
            <Related {...loaderData} />
          </>
        }
        side={
          <>
            <ClassificationPart {...loaderData} />
            <Tasks {...loaderData} actionData={actionData} />
            <Notes {...loaderData} actionData={actionData} />
            <Contact report={report} contact={actionData?.contact ?? null} />
          </>
        }
      />
    </WorkbenchPage>
  )
}

/** What it is about, by the form that it counts as. */
function titleOf(
  { report, labels, classification }: Pick<Loaded, 'report' | 'labels' | 'classification'>,
  language: 'nl' | 'en',
) {
  const form = classification?.form ?? report.fraudForm
  return reportTitle({ lossInCents: report.lossInCents, form: form && (labels[form] ?? form) }, language)
}

/** Forms of one page share names of fields; on the page each field has the intent of its form in front. */
function idOf(entries: Record<string, string | string[]> | undefined, field: string): string {
  if (field === 'inhoud' || !entries) return 'inhoud'
  const item = typeof entries.id === 'string' ? `-${entries.id}` : ''
  return `${String(entries.intent)}-${field}${item}`
}

type Loaded = Route.ComponentProps['loaderData']

function shortcutsFor(loaded: Loaded, desk: Desk, back: string, language: 'nl' | 'en'): Shortcut[] {
  const { steps, mayDecide, report, duplicates, similar } = loaded
  const h = translate(handleText, language)
  const mayWork = loaded.mayWork && !loaded.isOver
  const can = (step: string) => mayDecide && steps.includes(step)
  const some = (isThere: boolean, ...shortcuts: Shortcut[]) => (isThere ? shortcuts : [])
  const twin = similar.length + duplicates.length > 0 ? 'twin-first' : 'duplicate-of'
  return [
    { keys: keys.next, text: h('keyMove'), run: () => desk.move(report.id, 1) },
    { keys: keys.previous, text: h('keyMoveBack'), run: () => desk.move(report.id, -1) },
    ...some(can('confirm'), { keys: 'b', text: h('keyConfirm'), press: 'bevestig' }),
    ...some(can('reject'), { keys: 'r', text: h('keyReject'), focus: 'reject-first' }),
    ...some(can('mark-duplicate'), { keys: 'd', text: h('keyDuplicate'), focus: twin }),
    ...some(
      can('reject') || can('mark-duplicate'),
      ...[1, 2, 3, 4, 5].map((place) => ({ keys: String(place), text: h('keyChoice', { place }), choice: place })),
    ),
    ...some(can('restore') || can('restore-confirmed'), { keys: 'o', text: h('keyRestore'), press: 'restore-reason' }),
    ...some(mayDecide && loaded.classification !== null, { keys: 'c', text: h('keyForm'), press: 'classify-concept' }),
    ...some(mayDecide && report.canBeAsked, { keys: 'v', text: h('keyAsk'), press: 'ask-question' }),
    ...some(
      mayWork,
      { keys: keys.mine, text: h('keyAssign'), press: 'aan-mij' },
      { keys: 'n', text: h('keyNote'), press: 'note-text' },
      { keys: 't', text: h('keyTask'), press: 'task-text' },
    ),
    ...some(mayWork || mayDecide, {
      keys: keys.undo,
      text: h('keyUndo'),
      press: 'maak-ongedaan',
      absent: translate(queueText, language)('undoOver'),
    }),
    { keys: keys.more, text: h('keyMore'), press: 'meer' },
    { keys: keys.up, text: h('keyBack'), href: back },
  ]
}

/** Where the list lies, as it was: with its filter and page, at the row of this report. */
function listAddress(search: string, reportId: string, language: 'nl' | 'en'): string {
  const asked = new URLSearchParams(search)
  asked.delete(besideName)
  return `${addressIn(language, paths.queue)}${asked.size > 0 ? `?${asked}` : ''}#${reportCode(reportId)}`
}
