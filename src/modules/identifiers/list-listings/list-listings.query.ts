// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { countWaitingFor, type ForSecond, selectForSecond } from '../warn-on-evidence/evidence.store.ts'
import { type ListingFilter, listingsPerPage } from './listing-filter.ts'
import type { Tx } from '#foundation/db'
import type { Listing } from '../listing/listing.store.ts'
import { secondWithin } from '../listing/listing.ts'
import {
  countToReview,
  type ListedListing,
  oldestToReview,
  selectDeclined,
  selectListings,
  selectSuspended,
  selectToLookAt,
  selectWeeks,
} from './list-listings.store.ts'

const mostToLookAt = 500

/** Listings of the own organisation: first what is urgent, then what waits for a second person, then the newest change. */
export async function listListings(
  ctx: Context,
  filter: ListingFilter,
  purpose: string,
): Promise<{ listings: ListedListing[]; total: number }> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const found = await selectListings(tx, organisationId, filter, listingsPerPage)
    await recordAudit(ctx, tx, {
      action: 'identifiers.listings-seen',
      subjectKind: 'organisation',
      subjectId: organisationId,
      purpose,
      detail: { status: filter.status, page: filter.page, shown: found.listings.length },
    })
    return found
  })
}

export const weeksShown = 8

/** Own reports that name each of these identifiers in the last `weeksShown` weeks, the oldest week first. */
export async function weeksOf(ctx: Context, identifierIds: readonly string[]): Promise<Map<string, number[]>> {
  const counts = new Map(identifierIds.map((id) => [id, Array.from({ length: weeksShown }, () => 0)]))
  if (identifierIds.length === 0) return counts
  const found = await transaction(ctx, (tx) =>
    selectWeeks(tx, identifierIds, organisationOf(ctx.actor) ?? '', { now: ctx.now(), weeks: weeksShown }),
  )
  for (const { identifierId, back, reports } of found)
    counts.get(identifierId)?.splice(weeksShown - 1 - back, 1, reports)
  return counts
}

/** Warnings of the own organisation that rest on less than before: their clock. */
export function listToLookAt(ctx: Context, limit: number): Promise<{ key: string; due: Date | null; since: Date }[]> {
  return transaction(ctx, async (tx) =>
    (await selectToLookAt(tx, organisationOf(ctx.actor) ?? '', limit)).map(({ id, reviewBy, changedAt }) => ({
      key: id,
      due: reviewBy,
      since: changedAt,
    })),
  )
}

/** Those among these; the look is written down. */
export function readToLookAt(ctx: Context, ids: readonly string[]): Promise<Listing[]> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const all = await selectToLookAt(tx, organisationId, mostToLookAt)
    const listings = all.filter(({ id }) => ids.includes(id))
    await recordLook(
      ctx,
      tx,
      listings.map(({ id }) => id),
    )
    return listings
  })
}

export function oldestListing(ctx: Context): Promise<Date | null> {
  return transaction(ctx, (tx) => oldestToReview(tx, organisationOf(ctx.actor) ?? ''))
}

/** How many warnings of the own organisation rest on less than before and wait for a look. */
export async function countToLookAt(ctx: Context): Promise<number> {
  return (await toReview(ctx)).urgent
}

/** What colleagues put forward and this person judges as the second, the most urgent first. Tells nothing of what it is about. */
export function listForSecond(ctx: Context, limit: number): Promise<{ key: string; due: Date | null; since: Date }[]> {
  return transaction(ctx, async (tx) =>
    (await forSecond(ctx, tx, limit)).map(({ listingId, ground, proposedAt }) => ({
      key: listingId,
      due: new Date(proposedAt.getTime() + secondWithin[ground]),
      since: proposedAt,
    })),
  )
}

/** Those among these; the look is written down. */
export function readForSecond(ctx: Context, ids: readonly string[]): Promise<ForSecond[]> {
  return transaction(ctx, async (tx) => {
    const shown = (await forSecond(ctx, tx, mostToLookAt)).filter(({ listingId }) => ids.includes(listingId))
    await recordLook(
      ctx,
      tx,
      shown.map(({ listingId }) => listingId),
    )
    return shown
  })
}

function forSecond({ actor }: Context, tx: Tx, limit: number): Promise<ForSecond[]> {
  return actor.kind === 'person' ? selectForSecond(tx, actor.organisationId, actor.id, limit) : Promise.resolve([])
}

function recordLook(ctx: Context, tx: Tx, ids: readonly string[]): Promise<void> {
  return recordAudit(ctx, tx, {
    action: 'identifiers.listings-seen',
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    purpose: 'waarschuwingen beoordelen',
    subjects: [...ids],
    detail: { shown: ids.length },
  })
}

/** What colleagues of this person suspended and nobody decided about yet, with its clock. */
export async function listSuspended(ctx: Context, limit: number): Promise<{ key: string; due: Date; since: Date }[]> {
  return (await suspended(ctx)).slice(0, limit).map(({ id, changedAt }) => ({
    key: id,
    due: new Date(changedAt.getTime() + secondWithin.reports),
    since: changedAt,
  }))
}

/** Those among these; the look is written down. */
export function readSuspended(ctx: Context, ids: readonly string[]) {
  return transaction(ctx, async (tx) => {
    const shown = (await suspended({ ...ctx, tx })).filter(({ id }) => ids.includes(id))
    await recordLook(
      ctx,
      tx,
      shown.map(({ id }) => id),
    )
    return shown
  })
}

export const countSuspended = async (ctx: Context) => (await suspended(ctx)).length

async function suspended(ctx: Context) {
  const { actor } = ctx
  if (actor.kind !== 'person') return []
  const all = await transaction(ctx, (tx) => selectSuspended(tx, actor.organisationId, mostToLookAt))
  return all.filter(({ by }) => !isBy(actor, by))
}

/** Proposals that a colleague of this person declined lately: nobody is warned, and any of them can propose it again. */
export async function listDeclined(ctx: Context, limit: number): Promise<{ key: string; due: null; since: Date }[]> {
  return (await declined(ctx)).slice(0, limit).map(({ id, changedAt }) => ({ key: id, due: null, since: changedAt }))
}

/** Those among these; the look is written down. */
export function readDeclined(ctx: Context, ids: readonly string[]) {
  return transaction(ctx, async (tx) => {
    const shown = (await declined({ ...ctx, tx })).filter(({ id }) => ids.includes(id))
    await recordLook(
      ctx,
      tx,
      shown.map(({ id }) => id),
    )
    return shown
  })
}

export const countDeclined = async (ctx: Context) => (await declined(ctx)).length

const declinedDays = 14

async function declined(ctx: Context) {
  const { actor } = ctx
  if (actor.kind !== 'person') return []
  const since = new Date(ctx.now().getTime() - declinedDays * 86_400_000)
  const all = await transaction(ctx, (tx) => selectDeclined(tx, actor.organisationId, since, mostToLookAt))
  return all.filter(({ by }) => !isBy(actor, by))
}

/** How many proposals wait for somebody else than whoever proposed them. */
export function countForSecond(ctx: Context): Promise<number> {
  const { actor } = ctx
  if (actor.kind !== 'person') return Promise.resolve(0)
  return transaction(ctx, (tx) => countWaitingFor(tx, actor.organisationId, actor.id))
}

/** How many other listings of the own organisation wait for a person. */
export async function countListingsToReview(ctx: Context): Promise<number> {
  return (await toReview(ctx)).other
}

function toReview(ctx: Context) {
  return transaction(ctx, (tx) => countToReview(tx, organisationOf(ctx.actor) ?? ''))
}
