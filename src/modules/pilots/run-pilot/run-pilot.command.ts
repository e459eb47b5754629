// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { translate } from '#foundation/text'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { dutchDay, isRowId } from '#values'
import { lockBottleneck } from '../bottleneck/bottleneck.store.ts'
import { groupTransaction, memberOf } from '../bottleneck/group.query.ts'
import { longestLine } from '../bottleneck/step-fields.ts'
import { missingConditions, pilotSteps, standingAt } from '../pilot/pilot.ts'
import { lockPilot, refusedByRules, selectRunning, updatePilotStatus } from '../pilot/pilot.store.ts'
import { pilotMessages, pilotText } from '../pilot/pilot.text.ts'
import { readyBy, rulesSay } from '../pilot/rules-say.query.ts'
import { lineFactsOf } from '../take-step/line-facts.query.ts'
import { moveOn } from '../take-step/take-step.command.ts'

/**
 * Starts a pilot of which all five conditions are there, and moves its bottleneck along. Otherwise says what is missing (409). `knowsRules`:
 * whoever starts it read what the sharing rules have against its exchange; what no ground could carry never starts.
 */
export async function startPilot(ctx: Context, id: string, knowsRules = false): Promise<void> {
  const member = memberOf(ctx)
  const now = ctx.now()
  await groupTransaction(ctx, async (tx) => {
    const pilot = isRowId(id) ? await lockPilot(tx, id) : null
    if (!pilot) throw new Refusal(pilotMessages.pilotNotFound, { status: 404 })
    if (!pilotSteps[pilot.status].start) throw new Refusal(webMessages.notNow, { status: 409 })
    const missing = missingConditions(pilot, now, dutchDay(now))
    if (missing.length > 0) {
      const t = translate(pilotText, ctx.language)
      const values = { what: missing.map((one) => t(one).toLowerCase()).join('; ') }
      throw new Refusal(pilotMessages.cannotStart, { status: 409, values })
    }
    readyBy(await rulesSay({ ...ctx, tx }, pilot.exchange), knowsRules)
    const row = await lockBottleneck(tx, pilot.bottleneckId)
    if (!row) throw new Refusal(webMessages.notThere, { status: 404 })
    const { facts } = await lineFactsOf(ctx, tx, row)
    if (facts.position === 'objection') throw new Refusal(pilotMessages.objection, { status: 409 })
    await updatePilotStatus(tx, id, { status: 'running', by: member.name, at: now })
    const evidence = pilot.dpiaReference ?? ''
    await moveOn(ctx, tx, { row, step: 'start-pilot', form: { takenOn: dutchDay(now), evidence, told: {} }, member })
    await recordAudit(ctx, tx, { action: 'pilots.pilot-started', subjectKind: 'pilot', subjectId: id })
  })
}

/** Stops a running pilot at once, or drops one that was prepared; with the reason. */
export async function stopPilot(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const member = memberOf(ctx)
  const form = new FormReader(ctx, entries)
  const reason = form.text('reason', longestLine)
  form.done()
  await groupTransaction(ctx, async (tx) => {
    const pilot = isRowId(id) ? await lockPilot(tx, id) : null
    if (!pilot) throw new Refusal(pilotMessages.pilotNotFound, { status: 404 })
    const status = pilotSteps[pilot.status].stop ?? pilotSteps[pilot.status].cancel
    if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
    await updatePilotStatus(tx, id, { status, by: member.name, at: ctx.now(), reason })
    await recordAudit(ctx, tx, { action: `pilots.pilot-${status}`, subjectKind: 'pilot', subjectId: id })
  })
}

/** Writes down which running pilots have come to their end, with the moment at which that was; also by rules that allow their exchange no more. Returns how many. */
export async function endPilots(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'pilots.end-pilots')
  const now = system.now()
  return transaction(system, async (tx) => {
    let ended = 0
    for (const pilot of await selectRunning(tx)) {
      const standing = standingAt(pilot, now, dutchDay(now))
      // Rules that changed since it began.
      const isRefused =
        standing === 'running' && (await rulesSay({ ...system, tx }, pilot.exchange))?.isPossible === false
      if (standing === 'running' && !isRefused) continue
      const status = isRefused ? 'stopped' : standing
      const at = status === 'ended' && pilot.endsAt ? pilot.endsAt : now
      await updatePilotStatus(tx, pilot.id, {
        status,
        by: 'dijkwacht',
        at,
        reason: isRefused ? refusedByRules : status,
      })
      await recordAudit(system, tx, { action: `pilots.pilot-${status}`, subjectKind: 'pilot', subjectId: pilot.id })
      ended += 1
    }
    return ended
  })
}
