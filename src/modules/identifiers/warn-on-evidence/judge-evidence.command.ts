// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { lockOwn, mustWait, publisherOf, wait } from '../decide-listing/decide-listing.command.ts'
import { missingIn, refuseFields, refuseGenuine, refuseTooFew } from '../decide-listing/publishable.query.ts'
import { takeStep } from '../decide-listing/take-step.command.ts'
import { isId } from '../listing/is-id.ts'
import { type Listing, selectListing } from '../listing/listing.store.ts'
import { nextStatus } from '../listing/listing.ts'
import { listingMessages } from '../listing/listing.text.ts'
import { weighForListing } from '../weigh-reports/weigh-reports.query.ts'
import { confirmersOf } from './about-identifier.query.ts'
import { type Evidence, judge, selectWaitingEvidence, takeBack } from './evidence.store.ts'

export interface Verdict {
  listingId: string
  /** The proposal that the second person read: what stands in it never changes. */
  evidenceId: string
  step: 'approve' | 'return'
  /** Why it is returned. */
  reason: string
}

/**
 * A second person of the same authority, who neither proposed it nor confirmed a report behind it, publishes what stands in the proposal (or withdraws the
 * warning, where that was proposed), or gives it back with a reason: then a listing that stood on own evidence only is declined, and one that a rule proposed waits for a decision again. Everything
 * is looked at anew: who it is of, its reports, its last day.
 */
export async function judgeEvidence(ctx: Context, verdict: Verdict): Promise<void> {
  const { id, name, organisationId } = publisherOf(ctx)
  const { listingId, evidenceId, step } = verdict
  const reason = verdict.reason.trim()
  const isApproved = step === 'approve'
  if (!isApproved && reason.length < 3)
    refuseFields([{ field: 'returnReason', code: listingMessages.returnReasonNeeded }])
  const asked = isId(listingId) ? await transaction(ctx, (tx) => selectListing(tx, listingId)) : null
  const confirmers = asked ? await confirmersOf(ctx, asked.identifierId) : []
  await transaction(ctx, async (tx) => {
    const listing = await lockOwn(tx, listingId, organisationId)
    const evidence = await selectWaitingEvidence(tx, listing.id)
    if (evidence?.id !== evidenceId) throw new Refusal(listingMessages.evidenceChanged, { status: 409 })
    const isPublishing = isApproved && evidence.asks === 'publish'
    mustBeAnother(ctx, evidence.proposedBy, ...(isPublishing ? confirmers : []))
    const by = { id, name }
    const returnedBecause = isApproved ? null : reason
    await judge(tx, evidence.id, { by, at: ctx.now(), isApproved, returnedBecause })
    await recordAudit(ctx, tx, {
      action: `identifiers.listing-evidence-${isApproved ? 'approved' : 'returned'}`,
      subjectKind: 'listing',
      subjectId: listing.id,
      detail: { evidence: evidence.id },
    })
    if (isApproved && !isPublishing) await withdraw(ctx, tx, listing, evidence, by)
    else if (isApproved) await publish(ctx, tx, listing, evidence, by)
    else if (listing.status === 'proposed' && evidence.ground === 'own-evidence')
      await decline(ctx, tx, listing, { by, reason })
  })
}

/** Whoever put it forward thinks again, before a second person judged it. A listing that stood on own evidence only is declined; one that a rule proposed waits for a decision again. */
export async function takeBackEvidence(
  ctx: Context,
  { listingId, evidenceId }: Pick<Verdict, 'listingId' | 'evidenceId'>,
): Promise<void> {
  const { id, name, organisationId } = publisherOf(ctx)
  await transaction(ctx, async (tx) => {
    const listing = await lockOwn(tx, listingId, organisationId)
    const evidence = await selectWaitingEvidence(tx, listing.id)
    if (evidence?.id !== evidenceId) throw new Refusal(listingMessages.evidenceChanged, { status: 409 })
    if (evidence.proposedBy !== id) throw new Refusal(listingMessages.notOwnEvidence, { status: 409 })
    await takeBack(tx, evidence.id, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'identifiers.listing-evidence-taken-back',
      subjectKind: 'listing',
      subjectId: listing.id,
      detail: { evidence: evidence.id },
    })
    if (listing.status === 'proposed' && evidence.ground === 'own-evidence')
      await decline(ctx, tx, listing, { by: { id, name }, reason: 'Teruggenomen door wie het voorstelde.' })
  })
}

type Person = { id: string; name: string }

async function publish(ctx: Context, tx: Tx, listing: Listing, evidence: Evidence, by: Person): Promise<void> {
  const { legalBasis, reason, expiresAt, ground } = evidence
  refuseFields(missingIn(ctx, evidence))
  await refuseGenuine(ctx, tx, listing)
  const { weight, minimumReports, policyVersion } = await weighForListing(tx, listing, ctx.now())
  if (weight.counts === 0) throw new Refusal(listingMessages.noConfirmedReport, { status: 409 })
  if (ground === 'reports') refuseTooFew(weight.counts, minimumReports)
  await takeStep(ctx, tx, listing, {
    step: listing.status === 'suspended' ? 'resume' : 'activate',
    status: 'active',
    reason,
    verifiedReports: weight.counts,
    policyVersion,
    by,
    published: { legalBasis, reason, expiresAt, ground },
  })
}

/** Refuses what ended meanwhile; waits where what is answered is kept as it is for now. */
async function withdraw(ctx: Context, tx: Tx, listing: Listing, { reason }: Evidence, by: Person): Promise<void> {
  const status = nextStatus(listing.status, 'withdraw')
  if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
  if (await mustWait(ctx, tx, listing)) return void (await wait(ctx, tx, listing, { step: 'withdraw', reason, by }))
  const { weight, policyVersion } = await weighForListing(tx, listing, ctx.now())
  await takeStep(ctx, tx, listing, {
    step: 'withdraw',
    status,
    reason,
    by,
    policyVersion,
    verifiedReports: weight.counts,
  })
}

async function decline(ctx: Context, tx: Tx, listing: Listing, { by, reason }: { by: Person; reason: string }) {
  const { weight, policyVersion } = await weighForListing(tx, listing, ctx.now())
  const taken = { step: 'decline', status: 'declined', reason, by, policyVersion } as const
  await takeStep(ctx, tx, listing, { ...taken, verifiedReports: weight.counts })
}
