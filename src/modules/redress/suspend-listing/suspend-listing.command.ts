// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal, webMessages } from '#foundation/web'
import { settleListing, showListing } from '#modules/identifiers'
import { deciderOf, lockOwn, refuseFields } from '../decide-objection/decider.query.ts'
import { heldAs } from '../hold-effects/held-as.query.ts'
import { isHeld } from '../hold-effects/hold.store.ts'
import { holdMessages } from '../hold-effects/hold-effects.text.ts'
import { askPolicy, type Seen } from './advice.query.ts'
import { suspendMessages } from './suspend-listing.text.ts'
import { insertSuspension } from './suspension.store.ts'
import { policyVersion } from './suspension-policy.data.ts'
import type { Advice } from './suspension-policy.ts'

export interface SuspensionAsked {
  objectionId: string
  seen: Seen
  /** Left out: what the policy says. */
  step: Advice | null
  /** Compulsory for whoever does otherwise than the policy says. */
  reason: string
}

/**
 * One person of the authority asks the policy and takes the warning down while it is looked into, or leaves it. Each time is stored with what was
 * known, so that it can be counted. Returns what was done.
 */
export async function suspendListing(ctx: Context, asked: SuspensionAsked): Promise<Advice> {
  const by = deciderOf(ctx)
  const reason = asked.reason.trim()
  // The program writes, because what was suspended is answered to everybody; the record names the person.
  const system = asSystem(ctx, 'redress.suspend')
  return transaction(system, async (tx) => {
    const objection = await lockOwn(tx, by, asked.objectionId)
    const { listingId, status } = objection
    if (listingId === null || status === 'decided' || status === 'closed')
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (asked.step !== 'keep' && (await isHeld(tx, await heldAs(tx, objection), ctx.now())))
      throw new Refusal(holdMessages.held, { status: 409 })
    const { listing } = await showListing({ ...ctx, tx }, listingId, 'vragen of een vermelding moet worden opgeschort')
    const known = { ...listing, listedAt: listing.decidedAt ?? listing.proposedAt }
    const { facts, row } = await askPolicy(tx, objection, known, asked.seen, ctx.now())
    const step = asked.step ?? row.advice
    if (step !== row.advice && reason.length < 10)
      refuseFields([{ field: 'suspendReason', code: suspendMessages.whyOtherwise }])
    const isSuspended = step === 'suspend'
    const why = reason || row.why.nl
    if (isSuspended)
      await settleListing({ ...system, tx }, { listingId, reason: why, by, outcome: { kind: 'suspend' } })
    await insertSuspension(tx, {
      id: ctx.newId(),
      objectionId: objection.id,
      organisationId: objection.organisationId,
      at: ctx.now(),
      policyVersion,
      rowId: row.id,
      advice: row.advice,
      isSuspended,
      facts,
      decidedBy: by.id,
      decidedByName: by.name,
      reason: why,
    })
    await recordAudit(ctx, tx, {
      action: isSuspended ? 'redress.listing-suspended' : 'redress.listing-kept',
      subjectKind: 'objection',
      subjectId: objection.id,
      detail: { row: row.id, advice: row.advice, policyVersion },
    })
    return step
  })
}
