// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { isId } from '../listing/is-id.ts'
import { ListingActivated, ListingEnded } from '../listing/listing.events.ts'
import {
  insertSteps,
  isProtected,
  type Listing,
  lockListing,
  selectPolicies,
  updateListings,
} from '../listing/listing.store.ts'
import { listingMessages } from '../listing/listing.text.ts'
import { type ListingStatus, type ListingStep, nextStatus } from '../listing/listing.ts'
import { countVerified } from '../sighting/sighting.store.ts'

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
 * the table does not have, publishing what is protected, and publishing below the authority's own threshold.
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
    const verifiedReports = (await countVerified(tx, [listing.identifierId], ctx.now())).get(listing.identifierId) ?? 0
    if (status === 'active') await mayBePublished(ctx, tx, listing, decision, verifiedReports)
    await store(ctx, tx, listing, decision, { status, reason, verifiedReports })
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
  verifiedReports: number,
): Promise<void> {
  if (!decision.legalBasis) throw wrongField('legalBasis', listingMessages.basisNeeded)
  if (!decision.expiresAt) throw wrongField('expiresOn', listingMessages.expiryNeeded)
  const now = ctx.now().getTime()
  if (decision.expiresAt.getTime() <= now) throw wrongField('expiresOn', listingMessages.expiryPast)
  if (decision.expiresAt.getTime() > now + longest) throw wrongField('expiresOn', listingMessages.expiryFar)
  if (await isProtected(tx, listing.identifierId)) throw new Refusal(listingMessages.isProtected, { status: 409 })
  const policies = await selectPolicies(tx)
  const own = policies.find(
    (policy) => policy.organisationId === listing.organisationId && policy.kind === listing.kind,
  )
  const needed = own?.minimumReports ?? usualMinimum
  if (verifiedReports < needed)
    throw new Refusal(listingMessages.tooFewReports, { status: 409, values: { found: verifiedReports, needed } })
}

const longest = 3 * 366 * 24 * 60 * 60 * 1000
const usualMinimum = 3

async function store(
  ctx: Context,
  tx: Tx,
  listing: Listing,
  decision: ListingDecision,
  { status, reason, verifiedReports }: { status: ListingStatus; reason: string; verifiedReports: number },
): Promise<void> {
  const now = ctx.now()
  const by = { decidedAt: now, decidedBy: subjectOf(ctx.actor).id, decidedByName: nameOf(ctx) }
  const isPublished = status === 'active'
  const isEnd = status === 'declined' || status === 'withdrawn'
  await updateListings(tx, [
    {
      id: listing.id,
      status,
      needsReview: status === 'suspended',
      verifiedReports,
      legalBasis: isPublished ? (decision.legalBasis ?? null) : listing.legalBasis,
      reason: isPublished ? reason : listing.reason,
      expiresAt: isPublished ? (decision.expiresAt ?? null) : listing.expiresAt,
      endedAt: isEnd ? now : null,
      endedByPerson: isEnd,
      changedAt: now,
      ...(isPublished
        ? by
        : { decidedAt: listing.decidedAt, decidedBy: listing.decidedBy, decidedByName: listing.decidedByName }),
    },
  ])
  const { kind: actorKind, id: actorId } = subjectOf(ctx.actor)
  const step = { listingId: listing.id, at: now, step: decision.step, fromStatus: listing.status, toStatus: status }
  await insertSteps(tx, [{ ...step, actorKind, actorId, actorName: nameOf(ctx), reason }])
  await recordAudit(ctx, tx, {
    action: `identifiers.listing-${status}`,
    subjectKind: 'listing',
    subjectId: listing.id,
    detail: { step: decision.step, verifiedReports },
    ...(isPublished && decision.legalBasis && { legalBasis: decision.legalBasis }),
  })
  const listingIds = [listing.id]
  if (isPublished) await announce(ctx, tx, ListingActivated, { listingIds })
  else if (listing.status === 'active') await announce(ctx, tx, ListingEnded, { listingIds })
}

function nameOf(ctx: Context): string | null {
  return ctx.actor.kind === 'person' ? ctx.actor.name : null
}

function wrongField(field: string, code: string): Refusal {
  return new Refusal(code, { fields: [{ field, code }] })
}
