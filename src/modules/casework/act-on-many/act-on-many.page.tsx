// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { mayDo, subjectOf } from '#foundation/access'
import { addressIn, formatDateTime, isMessageCode, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { listColleagues } from '#modules/partners'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary } from '#ui/form'
import { keys } from '#ui/keys'
import { Keyboard } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { labelsOf } from '../list-work/concepts.query.ts'
import { forgetDeed } from '../show-report/kept-deed.query.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/act-on-many.page.ts'
import { actOnMany, chosenReports, undoMany } from './act-on-many.command.ts'
import { manyText } from './act-on-many.text.ts'
import { deeds, hindranceOf, type Outcome } from './deed.ts'
import { ChooseDeed, Done, Preview, type ShownRow } from './many-rows.part.tsx'

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const [step, search, reason] = [one('step'), one('search').slice(0, 1_000), one('reason')]
  const t = translate(manyText, ctx.language)
  const mayDecide = mayDo(ctx.actor, 'reports:confirm')
  const common = { search, reason, mayDecide, to: one('to'), of: one('of'), colleagues: await listColleagues(ctx) }
  const none = { ...common, errors: [], rows: [] as ShownRow[], outcomes: [] as Outcome[], undone: null }
  if (step === 'undo') {
    const undone = await undoMany(ctx, [entries.undo ?? []].flat(), t('undoReason'))
    const said = { ...none, stage: 'undone' as const, deed: 'assign' as const, undone }
    return undone === 0 ? data(said, { status: 409 }) : data(said, { headers: { 'set-cookie': forgetDeed(ctx) } })
  }
  const deed = step === 'to-me' ? 'assign' : deeds.find((each) => each === one('deed'))
  const ids = [entries.id ?? []].flat()
  const isAllowed = deed === undefined || deed === 'assign' || deed === 'join' || mayDecide
  if (!isAllowed) throw new Response(null, { status: 403 })
  try {
    const rows = await shownRows(ctx, ids)
    if (!deed) return data({ ...none, stage: 'choose' as const, deed: 'assign' as const, rows })
    if (step === 'preview') return data({ ...none, stage: 'preview' as const, deed, rows })
    const to = step === 'to-me' ? subjectOf(ctx.actor).id : one('to') || null
    const outcomes = await actOnMany(ctx, { reportIds: ids, deed, reason, to, of: one('of') || null })
    return data({ ...none, stage: 'done' as const, deed, rows, outcomes })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    const isReason = errors.some(({ field }) => field === 'reason' || field === 'to')
    const rows = isReason ? await shownRows(ctx, ids) : []
    const stage = isReason ? ('preview' as const) : ('choose' as const)
    return data(
      { ...none, errors, rows, stage, deed: deed ?? ('assign' as const) },
      { status: error.status === 400 ? 422 : error.status },
    )
  }
}

async function shownRows(ctx: Parameters<typeof chosenReports>[0], ids: readonly string[]): Promise<ShownRow[]> {
  const chosen = await chosenReports(ctx, ids)
  const labels = await labelsOf(
    ctx,
    chosen.map(({ facts }) => ({ form: facts?.fraudForm ?? null })),
  )
  return chosen.map(({ id, facts }) => ({
    id,
    status: facts?.status,
    at: facts ? formatDateTime(facts.receivedAt, ctx.language) : '',
    form: facts?.fraudForm ? (labels.get(facts.fraudForm) ?? null) : null,
    lossInCents: facts?.lossInCents ?? null,
  }))
}

export default function ActOnMany({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(manyText, language)
  // Only the list leads here, with what was chosen there.
  if (!actionData)
    return (
      <WorkbenchPage title={t('title')}>
        <EmptyState
          title={t('nothing')}
          action={<ActionLink href={addressIn(language, paths.queue)}>{t('back')}</ActionLink>}
        />
      </WorkbenchPage>
    )
  const { stage, deed, rows, outcomes, search, errors, undone } = actionData
  const back = `${addressIn(language, paths.queue)}${search && `?${search}`}`
  const can = rows.filter(({ status }) => hindranceOf(deed, status) === null).length
  return (
    <WorkbenchPage
      title={t(stage === 'choose' || stage === 'undone' ? 'title' : `title-${deed}`)}
      lead={stage === 'preview' ? t('preview') : undefined}
      above={<ErrorSummary errors={errors} />}
      actions={
        <>
          <TextLink href={back}>{t('back')}</TextLink>
          <Keyboard shortcuts={[{ keys: keys.undo, text: t('undo'), press: 'maak-ongedaan', absent: t('noUndo') }]} />
        </>
      }
    >
      {stage === 'choose' && rows.length > 0 && (
        <ChooseDeed rows={rows} search={search} mayDecide={actionData.mayDecide} />
      )}
      {stage === 'preview' && <Preview {...actionData} can={can} />}
      {stage === 'done' && (
        <Done
          {...actionData}
          outcomes={outcomes.map((outcome) => ({ ...outcome, said: saidOf(outcome) }))}
          back={back}
        />
      )}
      {stage === 'undone' && <Paragraph>{t('undone', { count: undone ?? 0 })}</Paragraph>}
    </WorkbenchPage>
  )

  function saidOf({ code, isDone }: Outcome): string {
    if (code === null) return t('isDone')
    if (code === 'not-yours' || code === 'not-open' || code === 'is-original') return t(code)
    return isMessageCode(code) ? messageOf(code, language) : isDone ? t('isDone') : code
  }
}
