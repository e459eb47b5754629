// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { insertWaiting, isKept } from '../keep-answer/held-answer.store.ts'
import { isId } from '../listing/is-id.ts'
import { ListingActivated, ListingEnded } from '../listing/listing.events.ts'
import { insertSteps, type Listing, lockListing, updateListings } from '../listing/listing.store.ts'
import { listingMessages } from '../listing/listing.text.ts'
import { type ListingStatus, type ListingStep, nextStatus } from '../listing/listing.ts'
import { barOfRecorded, type ListingBar } from '../protected-list/listing-bar.query.ts'
import { weighForListing } from '../weigh-reports/weigh-reports.query.ts'

/** 'suspend' takes it down while somebody looks into it; 'expire' is the clock's. */
type DecidedStep = Exclude<ListingStep, 'expire'>

export interface ListingDecision {
  listingId: string
  step: DecidedStep
  /** Why, for the listed party and the file. */
  reason: string
  /** Compulsory when it is published. */
  legalBasis?: string
  /** First moment on which it is no longer answered; compulsory when it is published. */
  expiresAt?: Date
}

/**
 * A person of the publishing authority decides about a listing of that authority. Refuses machines, other organisations, steps that
 * the table does not have, publishing what is protected, and publishing below the authority's own threshold. What would change an answer
 * that is kept as it is for now, waits and is carried out later. Returns the status that the listing has now.
 */
export async function decideListing(ctx: Context, decision: ListingDecision): Promise<ListingStatus> {
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'identifiers:publish'))
    throw new Refusal(listingMessages.mayNotDecide, { status: 403 })
  const reason = decision.reason.trim()
  refuseIncomplete(decision, reason)
  return transaction(ctx, async (tx) => {
    const listing = isId(decision.listingId) ? await lockListing(tx, decision.listingId) : null
    if (!listing || listing.organisationId !== organisationOf(ctx.actor))
      throw new Refusal(listingMessages.noSuchListing, { status: 404 })
    const status = nextStatus(listing.status, decision.step)
    if (!status) throw new Refusal(listingMessages.stepNotAllowed, { status: 409 })
    if (decision.step === 'suspend' || decision.step === 'withdraw') {
      const step = decision.step
      if (listing.status === 'active' && (await isKept(tx, listing, ctx.now())))
        return wait(ctx, tx, listing, { step, reason })
    }
    const { weight, minimumReports, policyVersion } = await weighForListing(tx, listing, ctx.now())
    const verifiedReports = weight.counts
    if (status === 'active')
      await mayBePublished(ctx, tx, listing, decision, { found: verifiedReports, needed: minimumReports })
    const by = personOf(ctx)
    await takeStep(ctx, tx, listing, decision, { status, reason, verifiedReports, policyVersion, by })
    return status
  })
}

/** Everything that was left out, at once. */
function refuseIncomplete({ step, legalBasis, expiresAt }: ListingDecision, reason: string): void {
  const isPublishing = step === 'activate' || step === 'resume'
  const fields = [
    ...(isPublishing && !legalBasis ? [{ field: 'legalBasis', code: listingMessages.basisNeeded }] : []),
    ...(isPublishing && !expiresAt ? [{ field: 'expiresOn', code: listingMessages.expiryNeeded }] : []),
    ...(reason.length < 3 ? [{ field: 'reason', code: listingMessages.reasonNeeded }] : []),
  ]
  const [first] = fields
  if (first) throw new Refusal(first.code, { fields })
}

async function mayBePublished(
  ctx: Context,
  tx: Tx,
  listing: Listing,
  decision: ListingDecision,
  { found, needed }: { found: number; needed: number },
): Promise<void> {
  if (!decision.legalBasis) throw wrongField('legalBasis', listingMessages.basisNeeded)
  if (!decision.expiresAt) throw wrongField('expiresOn', listingMessages.expiryNeeded)
  const now = ctx.now().getTime()
  if (decision.expiresAt.getTime() <= now) throw wrongField('expiresOn', listingMessages.expiryPast)
  if (decision.expiresAt.getTime() > now + longest) throw wrongField('expiresOn', listingMessages.expiryFar)
  await refuseGenuine(ctx, tx, listing)
  if (found < needed) throw new Refusal(listingMessages.tooFewReports, { status: 409, values: { found, needed } })
}

/** Nothing of a real organisation becomes a hit; each refusal says what can be done instead. */
async function refuseGenuine(ctx: Context, tx: Tx, listing: Listing): Promise<void> {
  const bar = await barOfRecorded(ctx, tx, listing)
  if (!bar) return
  const { why, ...values } = bar
  throw new Refusal(barMessages[why], { status: 409, values })
}

const barMessages = {
  protected: listingMessages.isProtected,
  'under-protected': listingMessages.underProtected,
  'perhaps-genuine': listingMessages.perhapsGenuine,
} as const satisfies Record<ListingBar['why'], string>

const longest = 3 * 366 * 24 * 60 * 60 * 1000

/** Writes down that somebody decided; the rest happens when the answer is no longer kept as it is. */
async function wait(
  ctx: Context,
  tx: Tx,
  listing: Listing,
  { step, reason }: { step: 'suspend' | 'withdraw'; reason: string },
): Promise<ListingStatus> {
  const { id, name } = personOf(ctx)
  const waiting = { listingId: listing.id, step, reason, decidedBy: id, decidedByName: name, decidedAt: ctx.now() }
  if (!(await insertWaiting(tx, waiting))) throw new Refusal(listingMessages.stepNotAllowed, { status: 409 })
  await recordAudit(ctx, tx, {
    action: 'identifiers.listing-decided',
    subjectKind: 'listing',
    subjectId: listing.id,
    detail: { step },
  })
  return listing.status
}

interface Taken {
  status: ListingStatus
  reason: string
  verifiedReports: number
  policyVersion: number | null
  /** The person who decided it. */
  by: { id: string; name: string }
}

/** Stores one step of a listing that was judged to be allowed, and tells the others. */
export async function takeStep(
  ctx: Context,
  tx: Tx,
  listing: Listing,
  decision: ListingDecision,
  { status, reason, verifiedReports, policyVersion, by }: Taken,
): Promise<void> {
  const now = ctx.now()
  const isPublished = status === 'active'
  const isEnd = status === 'declined' || status === 'withdrawn'
  await updateListings(tx, [
    {
      id: listing.id,
      status,
      needsReview: status === 'suspended',
      verifiedReports,
      policyVersion,
      legalBasis: isPublished ? (decision.legalBasis ?? null) : listing.legalBasis,
      reason: isPublished ? reason : listing.reason,
      expiresAt: isPublished ? (decision.expiresAt ?? null) : listing.expiresAt,
      endedAt: isEnd ? now : null,
      endedByPerson: isEnd,
      changedAt: now,
      ...(isPublished
        ? { decidedAt: now, decidedBy: by.id, decidedByName: by.name }
        : { decidedAt: listing.decidedAt, decidedBy: listing.decidedBy, decidedByName: listing.decidedByName }),
    },
  ])
  const step = { listingId: listing.id, at: now, step: decision.step, fromStatus: listing.status, toStatus: status }
  await insertSteps(tx, [{ ...step, actorKind: 'person', actorId: by.id, actorName: by.name, reason }])
  await recordAudit(ctx, tx, {
    action: `identifiers.listing-${status}`,
    subjectKind: 'listing',
    subjectId: listing.id,
    detail: { step: decision.step, verifiedReports, policyVersion },
    ...(isPublished && decision.legalBasis && { legalBasis: decision.legalBasis }),
  })
  const listingIds = [listing.id]
  if (isPublished) await announce(ctx, tx, ListingActivated, { listingIds })
  else if (listing.status === 'active') await announce(ctx, tx, ListingEnded, { listingIds })
}

function personOf({ actor }: Context): { id: string; name: string } {
  if (actor.kind !== 'person') throw new Refusal(listingMessages.mayNotDecide, { status: 403 })
  return { id: actor.id, name: actor.name }
}

function wrongField(field: string, code: string): Refusal {
  return new Refusal(code, { fields: [{ field, code }] })
}
