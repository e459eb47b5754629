// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { mustBeAnother } from '#foundation/desk'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import type { Problem } from '#values'
import { insertWaiting, isKept, selectWaiting } from '../keep-answer/held-answer.store.ts'
import { isId } from '../listing/is-id.ts'
import { hasNewer, type Listing, lockListing, suspenderOf } from '../listing/listing.store.ts'
import { listingMessages } from '../listing/listing.text.ts'
import { type DecidedStep, type ListingStatus, nextStatus, stepsFrom, suspendedDays } from '../listing/listing.ts'
import { weighForListing } from '../weigh-reports/weigh-reports.query.ts'
import { insertEvidence } from '../warn-on-evidence/evidence.store.ts'
import { missingIn, refuseFields, refuseGenuine, refuseTooFew } from './publishable.query.ts'
import { takeStep } from './take-step.command.ts'

export interface ListingDecision {
  listingId: string
  /** 'propose-again' puts what was declined before colleagues again; 'suspend' takes it down while somebody looks into it; 'keep' leaves it in force after a rule asked for a look. */
  step: DecidedStep
  /** For how many days it is suspended; the usual number when left out. */
  days?: number
  /** Why, for the listed party and the file. */
  reason: string
  /** Compulsory when it is published. */
  legalBasis?: string
  /** First moment on which it is no longer answered; compulsory when it is published. */
  expiresAt?: Date
  /** What was typed as the last day and is none. */
  wrongDay?: Problem
}

/**
 * A person of the publishing authority decides about a listing of that authority. Suspending takes one, at once and for some days; when it holds again, another. Publishing and withdrawing take two:
 * the first puts it forward here, with the reason (and the ground and last day), and a second one does exactly that (judgeEvidence). Refuses machines, other organisations,
 * steps that the table does not have, publishing what is protected, and publishing below the authority's own threshold. What would change an answer
 * that is kept as it is for now, waits and is carried out later. Returns the status that the listing has now.
 */
export async function decideListing(ctx: Context, decision: ListingDecision): Promise<ListingStatus> {
  const { id, name, organisationId } = publisherOf(ctx)
  const { listingId, step } = decision
  const reason = decision.reason.trim()
  const isPublishing = step === 'activate' || step === 'resume'
  const takesTwo = isPublishing || step === 'withdraw'
  const fields = missingIn(ctx, decision).filter(({ field }) => isPublishing || field === 'reason')
  const isWrongTime = step === 'suspend' && !suspendedDays.choices.some((days) => days === (decision.days ?? days))
  refuseFields([...fields, ...(isWrongTime ? [{ field: 'days', code: listingMessages.suspendedTooLong }] : [])])
  return transaction(ctx, async (tx) => {
    const listing = await lockOwn(tx, listingId, organisationId)
    const status = stepsFrom(listing).includes(step) ? nextStatus(listing.status, step) : null
    if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
    const by = { id, name }
    if (step === 'propose-again' && (await hasNewer(tx, listing)))
      throw new Refusal(listingMessages.waitsAlready, { status: 409 })
    if (await selectWaiting(tx, listing.id)) throw new Refusal(webMessages.notNow, { status: 409 })
    if (step === 'suspend') mustBeAnother(ctx, await suspenderOf(tx, listing.id))
    if (step === 'suspend' && (await mustWait(ctx, tx, listing))) return wait(ctx, tx, listing, { step, reason, by })
    const { weight, minimumReports, policyVersion } = await weighForListing(tx, listing, ctx.now())
    const verifiedReports = weight.counts
    if (isPublishing || step === 'propose-again') {
      await refuseGenuine(ctx, tx, listing)
      refuseTooFew(verifiedReports, minimumReports)
    }
    if (takesTwo) {
      const asks = isPublishing ? 'publish' : 'withdraw'
      await putForward(ctx, tx, listing, { ...decision, asks, reason, verifiedReports, by })
      return listing.status
    }
    if (step === 'keep' && verifiedReports === 0) throw new Refusal(listingMessages.noneToKeep, { status: 409 })
    const { days } = decision
    await takeStep(ctx, tx, listing, { step, status, reason, verifiedReports, policyVersion, by, days })
    return status
  })
}

/** What the second person reads and publishes. Refuses when something waits for one already. */
async function putForward(
  ctx: Context,
  tx: Tx,
  listing: Listing,
  given: ListingDecision & {
    asks: 'publish' | 'withdraw'
    verifiedReports: number
    by: { id: string; name: string }
  },
): Promise<void> {
  const { listingId, asks, reason, verifiedReports, by } = given
  const { legalBasis, expiresAt } = asks === 'publish' ? given : listing
  const isNew = await insertEvidence(tx, {
    id: ctx.newId(),
    listingId,
    legalBasis: legalBasis ?? '',
    reason,
    ground: 'reports',
    asks,
    proof: null,
    expiresAt: expiresAt ?? ctx.now(),
    verifiedReports,
    proposedBy: by.id,
    proposedByName: by.name,
    proposedAt: ctx.now(),
  })
  if (!isNew) throw new Refusal(listingMessages.waitsForSecond, { status: 409 })
  await recordAudit(ctx, tx, {
    action: 'identifiers.listing-evidence-proposed',
    subjectKind: 'listing',
    subjectId: listingId,
    detail: { asks, verifiedReports },
    ...(legalBasis && { legalBasis }),
  })
}

/** The person of a publishing authority who asks; refuses everybody else. */
export function publisherOf({ actor }: Context): { id: string; name: string; organisationId: string } {
  if (actor.kind !== 'person' || !mayDo(actor, 'identifiers:publish'))
    throw new Refusal(listingMessages.mayNotDecide, { status: 403 })
  const { id, name, organisationId } = actor
  return { id, name, organisationId }
}

/** A listing of this authority, with nobody else changing it until this transaction ends. */
export async function lockOwn(tx: Tx, listingId: string, organisationId: string): Promise<Listing> {
  const listing = isId(listingId) ? await lockListing(tx, listingId) : null
  if (listing?.organisationId !== organisationId) throw new Refusal(listingMessages.noSuchListing, { status: 404 })
  return listing
}

/** Whether what is answered is kept as it is for now. */
export async function mustWait(ctx: Context, tx: Tx, listing: Listing): Promise<boolean> {
  return listing.status === 'active' && (await isKept(tx, listing, ctx.now()))
}

/** Writes down that somebody decided; the rest happens when the answer is no longer kept as it is. */
export async function wait(
  ctx: Context,
  tx: Tx,
  listing: Listing,
  { step, reason, by }: { step: 'suspend' | 'withdraw'; reason: string; by: { id: string; name: string } },
): Promise<ListingStatus> {
  const waiting = {
    listingId: listing.id,
    step,
    reason,
    decidedBy: by.id,
    decidedByName: by.name,
    decidedAt: ctx.now(),
  }
  if (!(await insertWaiting(tx, waiting))) throw new Refusal(webMessages.notNow, { status: 409 })
  await recordAudit(ctx, tx, {
    action: 'identifiers.listing-decided',
    subjectKind: 'listing',
    subjectId: listing.id,
    detail: { step },
  })
  return listing.status
}
