// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import {
  type IdentifierKey,
  type Naming,
  selectLinkingReports,
  selectNaming,
  selectReportsPaidTo,
  selectSightedReports,
  selectSightings,
} from './list-sightings.store.ts'

export type { Sighting } from './list-sightings.store.ts'

/**
 * What these reports say about accounts, numbers and addresses: of the own organisation, and for the program itself of all.
 * The caller has written down the look at the reports.
 */
export function listSightings(ctx: Context, reportIds: readonly string[]) {
  return transaction(ctx, (tx) => selectSightings(tx, reportIds))
}

/**
 * Which of these reports name which of these identifiers, of all organisations, without what was dropped: for whoever looks for a few
 * identifiers in many reports. Only for the program itself: throws when a person or machine asks.
 */
export async function sightingsNaming(
  ctx: Context,
  reportIds: readonly string[],
  keys: readonly IdentifierKey[],
): Promise<Naming[]> {
  if (ctx.actor.kind !== 'system') throw new Error('sightingsNaming is only for the program itself')
  if (reportIds.length === 0 || keys.length === 0) return []
  return transaction(ctx, (tx) => selectNaming(tx, reportIds, keys))
}

/** Those of these reports that name an account to which money went; of the own organisation, and for the program itself of all. */
export function reportsPaidTo(ctx: Context, reportIds: readonly string[]): Promise<Set<string>> {
  return transaction(ctx, (tx) => selectReportsPaidTo(tx, reportIds))
}

/**
 * Every report that still counts and in which one of these identifiers played a part that links, of all organisations.
 * Only for the program itself: throws when a person or machine asks.
 */
export async function listLinkingReports(
  ctx: Context,
  identifierIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (ctx.actor.kind !== 'system') throw new Error('listLinkingReports is only for the program itself')
  if (identifierIds.length === 0) return new Map()
  const found = await transaction(ctx, (tx) => selectLinkingReports(tx, identifierIds))
  return new Map(found.map(({ identifierId, reportIds }) => [identifierId, reportIds]))
}

/**
 * Ids of reports of which something was sighted, in order, after this one: to read everything again in pages.
 * Only for the program itself: throws when a person or machine asks.
 */
export function listSightedReports(ctx: Context, after: string, limit: number): Promise<string[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listSightedReports is only for the program itself')
  return transaction(ctx, (tx) => selectSightedReports(tx, after, limit))
}
