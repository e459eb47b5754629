// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { ListingActivated, ListingEnded } from '../listing/listing.events.ts'
import { daysAfter, dutchDay, endOfDay } from '#values'
import { insertSteps, type Listing, setSuspendedUntil, updateListings } from '../listing/listing.store.ts'
import {
  type DecidedStep,
  type ListingGround,
  type ListingStatus,
  programJudged,
  suspendedDays,
} from '../listing/listing.ts'

export interface Taken {
  step: DecidedStep
  status: ListingStatus
  reason: string
  verifiedReports: number
  policyVersion: number | null
  /** The person who decided it. */
  by: { id: string; name: string }
  /** For how long it warns nobody; of a step that suspends. */
  days?: number | undefined
  /** What is answered from now on; only of a step that publishes. */
  published?: { legalBasis: string; reason: string; expiresAt: Date; ground: ListingGround }
}

/** Stores one step of a listing that was judged to be allowed, and tells the others. */
export async function takeStep(ctx: Context, tx: Tx, listing: Listing, taken: Taken): Promise<void> {
  const { step, status, reason, verifiedReports, policyVersion, by, published } = taken
  const now = ctx.now()
  const isEnd = status === 'declined' || status === 'withdrawn'
  const { ground, legalBasis, expiresAt, decidedAt, decidedBy, decidedByName } = listing
  await updateListings(tx, [
    {
      id: listing.id,
      status,
      needsReview: status === 'suspended' || status === 'proposed',
      reviewBy: null,
      verifiedReports,
      policyVersion,
      ...(published
        ? { ...published, decidedAt: now, decidedBy: by.id, decidedByName: by.name }
        : { ground, legalBasis, reason: listing.reason, expiresAt, decidedAt, decidedBy, decidedByName }),
      endedAt: isEnd ? now : null,
      endedByPerson: isEnd || status === 'suspended',
      changedAt: now,
    },
  ])
  if (status === 'suspended') {
    const days = taken.days ?? suspendedDays.usual
    await setSuspendedUntil(tx, listing.id, endOfDay(daysAfter(dutchDay(now), days)))
  }
  const row = { listingId: listing.id, at: now, step, fromStatus: listing.status, toStatus: status, reason }
  await insertSteps(tx, [{ ...row, actorKind: 'person', actorId: by.id, actorName: by.name }])
  await recordAudit(ctx, tx, {
    action: `identifiers.listing-${step === 'keep' ? 'kept' : status}`,
    subjectKind: 'listing',
    subjectId: listing.id,
    detail: { step, verifiedReports, policyVersion, ...(published && { ground: published.ground }) },
    ...programJudged(step),
    ...(published && { legalBasis: published.legalBasis }),
  })
  const listingIds = [listing.id]
  if (published) await announce(ctx, tx, ListingActivated, { listingIds })
  else if (listing.status === 'active' && status !== 'active') await announce(ctx, tx, ListingEnded, { listingIds })
}
