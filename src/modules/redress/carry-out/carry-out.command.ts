// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { type Settlement, settleListing } from '#modules/identifiers'
import { type Decision, selectApproved } from '../decide-objection/decision.store.ts'
import { ObjectionClosed } from '../objection/objection.events.ts'
import { heldAs } from '../hold-effects/held-as.query.ts'
import { isHeld } from '../hold-effects/hold.store.ts'
import { objectionSteps } from '../objection/objection.ts'
import { lockObjection, updateStatus } from '../objection/objection.store.ts'
import { selectPolicy } from '../set-policy/policy.store.ts'
import type { RedressPolicy } from '../set-policy/policy.ts'
import { selectDecided } from './carry-out.store.ts'

/**
 * Does what two people decided: the listing, the guard, and what whoever objected may read, in one transaction. Doing it twice does it once.
 * While a hold lasts nothing is done, and everything looks as in the first days. Returns whether it was done now.
 */
export function carryOut(ctx: Context, objectionId: string): Promise<boolean> {
  const system = asSystem(ctx, 'redress.carry-out')
  return transaction(system, async (tx) => {
    const objection = await lockObjection(tx, objectionId)
    const status = objection && objectionSteps[objection.status]['carry-out']
    const decision = await selectApproved(tx, objectionId)
    if (!objection || !status || !decision) return false
    const { organisationId, listingId } = objection
    if (await isHeld(tx, await heldAs(tx, objection), ctx.now())) return false
    const settlement = listingId && settlementOf(ctx, listingId, decision, await selectPolicy(tx, organisationId))
    if (settlement) await settleListing({ ...system, tx }, settlement)
    await updateStatus(tx, objectionId, status, ctx.now())
    const { outcome } = decision
    await recordAudit(system, tx, {
      action: 'redress.objection-closed',
      subjectKind: 'objection',
      subjectId: objectionId,
      detail: { outcome },
    })
    await announce(system, tx, ObjectionClosed, { objectionId, listingId, outcome })
    return true
  })
}

/** Everything that was decided and waits, for instance because the program stood still. Returns how much was done. */
export async function carryOutAll(ctx: Context): Promise<number> {
  const ids = await transaction(asSystem(ctx, 'redress.carry-out'), selectDecided)
  let done = 0
  for (const id of ids) if (await carryOut(ctx, id)) done += 1
  return done
}

function settlementOf(ctx: Context, listingId: string, decision: Decision, policy: RedressPolicy): Settlement | null {
  const by = { id: decision.judgedBy ?? '', name: decision.judgedByName ?? '' }
  const base = { listingId, by, reason: decision.reason }
  switch (decision.outcome) {
    case 'clear': {
      const guardUntil = new Date(ctx.now().getTime() + policy.guardDays * 86_400_000)
      return { ...base, outcome: { kind: 'clear', guardUntil } }
    }
    case 'correct':
      return {
        ...base,
        reason: decision.correctedReason ?? decision.reason,
        outcome: { kind: 'correct', expiresAt: decision.correctedExpiresAt },
      }
    // It was perhaps suspended meanwhile.
    case 'uphold':
      return { ...base, outcome: { kind: 'resume' } }
    case 'none':
      return null
  }
}
