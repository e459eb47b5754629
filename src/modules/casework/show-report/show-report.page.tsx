// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { type Context, mayDo } from '#foundation/access'
import { addressIn, formatDateTime, languageOf, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, Refusal, shownErrors } from '#foundation/web'
import { listColleagues } from '#modules/partners'
import { allowedSteps, droppedStatuses, readContact, type ReadReport } from '#modules/reports'
import { Button } from '#ui/button'
import { Columns, Toolbar } from '#ui/columns'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { Keyboard } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { dutchDay, reportCode } from '#values'
import { reportTitle } from '../../reports/plain.ts'
import { formChoices } from '../list-work/concepts.query.ts'
import { historyOf } from './history-of.query.ts'
import { goTo } from '../work/go-to.ts'
import { HandOver } from '../work/hand-over.page.tsx'
import { paths } from '../work/page-address.ts'
import { statusTone, statusText } from '../work/status.text.ts'
import { sayReason } from '../work/urgency.text.ts'
import type { Route } from './+types/show-report.page.ts'
import { actOnReport } from './act-on-report.command.ts'
import { Assignment } from './assignment.page.tsx'
import { ClassificationPart } from './classification-part.page.tsx'
import { Contact } from './contact.page.tsx'
import { Decisions } from './decisions.page.tsx'
import { handleText } from './handle.text.ts'
import { marksOf } from './marks-of.ts'
import { NotSaid, notSaidIn } from './not-said.page.tsx'
import { Notes } from './notes.page.tsx'
import { Related } from './related.page.tsx'
import { showReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'
import { Tasks } from './tasks.page.tsx'
import { Facts, Told } from './report-facts.page.tsx'

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  const language = languageOf(location)
  const title = loaderData ? `${titleOf(loaderData, language)} · ${reportCode(loaderData.report.id)}` : ''
  return [{ title: `${title} · dijkwacht` }]
}

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = await showReport(ctx, args.params.id ?? '')
  if (!shown) throw new Response(null, { status: 404 })
  const { report } = shown
  const s = translate(statusText, ctx.language)
  const own = new Set(report.own.map(({ text }) => text.replace(/\s/g, '')))
  const mayFile = mayDo(ctx.actor, 'reports:file') && report.origin !== 'web'
  return {
    ...shown,
    status: { kind: statusTone(report.status), text: s(report.status) },
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
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const reportId = args.params.id ?? ''
  const entries = entriesOf(await args.request.formData())
  const none = { entries, errors: [] as { field: string; message: string }[], contact: null }
  if (entries.intent === 'contact')
    return data({ ...none, contact: await readContact(ctx, reportId, 'contact-reporter') })
  try {
    if (!(await actOnReport(ctx, reportId, entries))) throw new Response(null, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    // The button above says the same as the form for it below, where the choice is kept.
    const said = entries.intent === 'to-me' ? { ...entries, intent: 'assign', to: idOfPerson(ctx) } : entries
    return data({ ...none, entries: said, errors }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `${paths.queue}/${reportId}`), 303)
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
  const h = translate(handleText, language)
  const { report, assignment, reasons, status, steps, mayDecide, me } = loaderData
  const mayWork = loaderData.mayWork && !loaderData.isOver
  const errors = (actionData?.errors ?? []).map((error) => ({
    ...error,
    field: idOf(actionData?.entries, error.field),
  }))
  const queue = addressIn(language, paths.queue)
  const first = reasons.map((reason) => sayReason(reason, language)).join(' · ')
  const isMine = assignment?.assignedTo === me
  const canConfirm = mayDecide && steps.includes('confirm')
  return (
    <WorkbenchPage
      title={titleOf(loaderData, language)}
      lead={
        <>
          {reportCode(report.id)} <Status kind={status.kind} text={status.text} />{' '}
          {t('received', { at: formatDateTime(report.receivedAt, language) })} {first || t('lead')}
        </>
      }
      above={<ErrorSummary errors={errors} />}
      actions={
        <>
          <TextLink href={queue}>{t('back')}</TextLink>
          <Keyboard shortcuts={shortcutsFor(loaderData, language)} />
        </>
      }
    >
      {mayDecide && loaderData.notSaid > 0 && <NotSaid id={report.id} count={loaderData.notSaid} />}
      {(canConfirm || mayWork) && (
        <Toolbar label={t('do')}>
          {canConfirm && (
            <Form label={h('confirm')}>
              <HiddenField name="seenStatus" value={report.status} />
              <Button name="intent" value="confirm" id="bevestig">
                {h('confirm')}
              </Button>
            </Form>
          )}
          {mayWork && assignment && !isMine && (
            <Form label={h('toMe')}>
              <HiddenField name="version" value={String(assignment.assignedVersion)} />
              <Button appearance="secondary" name="intent" value="to-me" id="aan-mij">
                {h('toMe')}
              </Button>
            </Form>
          )}
          <span className="dw-soft">
            {assignment?.assignedName ? h('assignedTo', { name: assignment.assignedName }) : h('assignedNobody')}
          </span>
        </Toolbar>
      )}
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
            <Decisions {...loaderData} actionData={actionData}>
              {mayWork && <Assignment {...loaderData} actionData={actionData} />}
            </Decisions>
            <ClassificationPart {...loaderData} actionData={actionData} />
            <Tasks {...loaderData} actionData={actionData} />
            <Notes {...loaderData} actionData={actionData} />
            <Contact report={report} contact={actionData?.contact ?? null} />
            <HandOver title={t('handOver')} items={loaderData.handOver} />
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

function shortcutsFor({ steps, mayDecide, mayWork, isOver, report }: Loaded, language: 'nl' | 'en') {
  const h = translate(handleText, language)
  const press = (keys: string, text: string, id: string, isThere: boolean) =>
    isThere ? [{ keys, text, press: id }] : []
  return [
    ...press('b', h('keyConfirm'), 'bevestig', mayDecide && steps.includes('confirm')),
    ...press('r', h('keyReject'), 'reject-reason', mayDecide && steps.includes('reject')),
    ...press('v', h('keyAsk'), 'ask-question', mayDecide && report.canBeAsked),
    ...press('a', h('keyAssign'), 'aan-mij', mayWork && !isOver),
    ...press('n', h('keyNote'), 'note-text', mayWork),
    ...press('t', h('keyTask'), 'task-text', mayWork),
    { keys: 'u', text: h('keyBack'), href: addressIn(language, paths.queue) },
    ...goTo(language),
  ]
}
