// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { ListingActivated, ListingEnded } from '../listing/listing.events.ts'
import {
  insertSteps,
  type Listing,
  type ListingChange,
  lockListing,
  selectListing,
  updateListings,
} from '../listing/listing.store.ts'
import { type ListingStatus, type ListingStep, nextStatus, programJudged } from '../listing/listing.ts'
import { barOfRecorded } from '../protected-list/listing-bar.query.ts'
import { reconsiderIdentifiers } from '../reconsider-identifiers/reconsider-identifiers.command.ts'
import { lockIdentifiers } from '../sighting/sighting.store.ts'
import { weighForListing } from '../weigh-reports/weigh-reports.query.ts'
import { insertGuard } from './settle-listing.store.ts'

/** What the authority decided about a listing after somebody objected. */
export interface Settlement {
  listingId: string
  /** For the history of the listing, and when corrected also what everybody is answered. */
  reason: string
  /** Who answers for it: people of the authority. Null: the clock. */
  by: { id: string; name: string } | null
  outcome:
    | { kind: 'suspend' }
    | { kind: 'resume' }
    | { kind: 'correct'; expiresAt: Date | null }
    | { kind: 'clear'; guardUntil: Date }
}

const stepOf = { suspend: 'suspend', resume: 'resume', clear: 'withdraw' } as const

/**
 * Carries out what people of the authority decided about a listing of theirs, by the steps that every listing has. Only for the program, in the
 * name of a decision that is on record. Doing it twice changes nothing. Returns whether anything changed.
 */
export function settleListing(ctx: Context, settlement: Settlement): Promise<boolean> {
  if (ctx.actor.kind !== 'system') throw new Error('settleListing carries out a decision that is on record')
  return transaction(ctx, async (tx) => {
    const known = await selectListing(tx, settlement.listingId)
    if (!known) return false
    // First the identifier, then the listing, as the rules do.
    await lockIdentifiers(tx, [known.identifierId])
    const listing = (await lockListing(tx, settlement.listingId)) ?? known
    const { outcome } = settlement
    if (outcome.kind === 'clear') await insertGuard(tx, listing.identifierId, ctx.now(), outcome.guardUntil)
    const change = await changeOf(ctx, tx, listing, settlement)
    if (change) {
      await updateListings(tx, [change])
      await record(ctx, tx, listing, change.status, settlement)
    }
    // What others were told for the same reports, and listings of other authorities, rest on less now.
    if (outcome.kind === 'clear') await reconsiderIdentifiers(ctx, tx, [listing.identifierId])
    return change !== null
  })
}

async function changeOf(
  ctx: Context,
  tx: Tx,
  listing: Listing,
  { outcome, reason }: Settlement,
): Promise<ListingChange | null> {
  const now = ctx.now()
  if (outcome.kind === 'correct') {
    if (listing.status !== 'active' && listing.status !== 'suspended') return null
    const corrected = { ...listing, reason, expiresAt: outcome.expiresAt ?? listing.expiresAt, changedAt: now }
    return (await mayBeAnswered(ctx, tx, corrected))
      ? { ...corrected, status: 'active', needsReview: false, reviewBy: null, endedByPerson: false }
      : corrected
  }
  const status = nextStatus(listing.status, stepOf[outcome.kind])
  if (!status) return null
  if (outcome.kind === 'resume')
    return (await mayBeAnswered(ctx, tx, listing))
      ? { ...listing, status, needsReview: false, reviewBy: null, endedByPerson: false, changedAt: now }
      : null
  const isEnd = outcome.kind === 'clear'
  return {
    ...listing,
    status,
    needsReview: false,
    reviewBy: null,
    // What lies behind a guard counts no more: only new reports can bring it before a person again.
    verifiedReports: isEnd ? 0 : listing.verifiedReports,
    endedAt: isEnd ? now : null,
    endedByPerson: true,
    changedAt: now,
  }
}

/** Still in time, not protected since, and still reported. */
async function mayBeAnswered(ctx: Context, tx: Tx, listing: Listing): Promise<boolean> {
  if (listing.expiresAt === null || listing.expiresAt <= ctx.now()) return false
  if (await barOfRecorded(ctx, tx, listing)) return false
  return (await weighForListing(tx, listing, ctx.now())).weight.counts > 0
}

async function record(
  ctx: Context,
  tx: Tx,
  listing: Listing,
  toStatus: ListingStatus,
  { outcome, reason, by }: Settlement,
): Promise<void> {
  const step: ListingStep | 'correct' = outcome.kind === 'correct' ? 'correct' : stepOf[outcome.kind]
  const at = ctx.now()
  await insertSteps(tx, [
    {
      listingId: listing.id,
      at,
      step,
      fromStatus: listing.status,
      toStatus,
      actorKind: by ? 'person' : 'system',
      actorId: by?.id ?? null,
      actorName: by?.name ?? null,
      reason,
    },
  ])
  await recordAudit(ctx, tx, {
    action: `identifiers.listing-${toStatus}`,
    subjectKind: 'listing',
    subjectId: listing.id,
    detail: { step, because: by ? 'objection' : 'time' },
    ...(by && step !== 'correct' && programJudged(step)),
  })
  const listingIds = [listing.id]
  if (toStatus === 'active') await announce(ctx, tx, ListingActivated, { listingIds })
  else if (listing.status === 'active') await announce(ctx, tx, ListingEnded, { listingIds })
}
