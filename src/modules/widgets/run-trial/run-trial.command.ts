// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { daysAfter, dutchDay } from '#values'
import { type Audience, audiences, eventsOf, experimentOf, groupOf, type Widget, widgets } from '../widget/widget.ts'
import { digestOfSeed, seedOf } from './lot.query.ts'
import { trialMessages } from './run-trial.text.ts'
import { insertTrial, lockTrial, stopTrialRow } from './trial.store.ts'
import { trialSteps } from './trial.ts'

const bounds = { least: 10, most: 100_000, longestDays: 366 }

/** Events by which two arms can be compared: what only happens at the beginning says nothing. */
export function outcomesOf(widget: Widget) {
  return eventsOf[widget].filter((event) => !['started', 'before', 'pause'].includes(groupOf(event)))
}

/** Starts a trial with its plan: the question, the outcome that decides, how many, until when. Returns its id. */
export async function startTrial(ctx: Context, entries: FormEntries): Promise<string> {
  const organisationId = mustTry(ctx)
  const form = new FormReader(ctx, entries)
  const widget = form.choice('widget', widgets) as Widget | ''
  const audience = form.choice('audience', audiences) as Audience | ''
  const question = form.text('question', 300)
  const outcome = form.choice('outcome', widget === '' ? [] : outcomesOf(widget))
  const written = String(entries.perArm ?? '').trim()
  const perArm = /^\d{1,6}$/.test(written) ? Number(written) : 0
  if (perArm < bounds.least || perArm > bounds.most)
    form.wrong('perArm', trialMessages.perArm, { least: bounds.least, most: bounds.most })
  const closesOn = form.day('closesOn', { mayCome: true, isRequired: true })
  const today = dutchDay(ctx.now())
  if (closesOn !== '' && (closesOn <= today || closesOn > daysAfter(today, bounds.longestDays)))
    form.wrong('closesOn', trialMessages.closesOn)
  form.done()
  if (widget === '' || audience === '') throw new Refusal(webMessages.notThere)
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const isNew = await insertTrial(tx, {
      id,
      organisationId,
      widget,
      audience,
      experiment: experimentOf(widget),
      question,
      outcome: outcome as ReturnType<typeof outcomesOf>[number],
      perArm,
      closesOn,
      startedOn: today,
      stoppedOn: null,
      stopReason: null,
      seedDigest: digestOfSeed(seedOf(ctx.secrets, id)),
      allocated: 0,
      status: 'running',
    })
    if (!isNew) throw new Refusal(trialMessages.runsAlready, { status: 409 })
    const detail = { widget, audience, outcome, perArm, closesOn }
    await recordAudit(ctx, tx, { action: 'widgets.trial-started', subjectKind: 'trial', subjectId: id, detail })
  })
  return id
}

/** Stops a trial of the own organisation, with the reason. From now on its results are shown. */
export async function stopTrial(ctx: Context, entries: FormEntries): Promise<void> {
  const organisationId = mustTry(ctx)
  const form = new FormReader(ctx, entries)
  const reason = form.text('reason', 300)
  form.done()
  const id = String(entries.trial ?? '')
  await transaction(ctx, async (tx) => {
    const trial = await lockTrial(tx, id)
    if (!trial || trial.organisationId !== organisationId) throw new Refusal(webMessages.notThere, { status: 404 })
    if (!('stop' in trialSteps[trial.status])) throw new Refusal(trialMessages.stoppedAlready, { status: 409 })
    await stopTrialRow(tx, { id, reason, day: dutchDay(ctx.now()) })
    await recordAudit(ctx, tx, { action: 'widgets.trial-stopped', subjectKind: 'trial', subjectId: id })
  })
}

function mustTry(ctx: Context): string {
  const organisationId = organisationOf(ctx.actor)
  if (!mayDo(ctx.actor, 'widgets:try') || organisationId === null)
    throw new Refusal(trialMessages.mayNotTry, { status: 403 })
  return organisationId
}
