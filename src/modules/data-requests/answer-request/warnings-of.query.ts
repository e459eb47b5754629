// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { SubjectKey } from '#foundation/modules'
import { standingListings } from '#modules/identifiers'
import { type EverydayIdentifier, formatIdentifier, lastDayBefore, storedIdentifier } from '#values'
import type { Answer } from '../compose-answer/answer.ts'

/** The warnings of one organisation that everybody who checks is told now; one that is suspended is told to nobody. */
export async function warningsOf(
  ctx: Context,
  organisationId: string,
  keys: readonly SubjectKey[],
): Promise<Answer['warnings']> {
  const identifiers = keys.flatMap(({ kind, value }) => {
    const stored = kind === 'report' ? null : storedIdentifier(kind as EverydayIdentifier['kind'], value)
    return stored ? [stored as EverydayIdentifier] : []
  })
  const found = await Promise.all(identifiers.map((identifier) => standingListings(ctx, identifier)))
  const own = found.flat().filter((listing) => listing.organisationId === organisationId && listing.status === 'active')
  const byId = new Map(own.map((listing) => [listing.id, listing]))
  return [...byId.values()].map((listing) => ({
    identifier: formatIdentifier(listing),
    reason: listing.reason ?? '',
    legalBasis: listing.legalBasis ?? '',
    until: listing.expiresAt && lastDayBefore(listing.expiresAt),
  }))
}
