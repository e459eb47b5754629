// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by disclose.
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import type { ExchangeId, Purpose } from '#modules/agreements'
import type { PublicListing } from '#modules/identifiers'
import { findOrganisation, type OrganisationKind } from '#modules/partners'
import { Withheld } from '#values'
import { disclose } from '../disclose/disclose.command.ts'

export interface Hit {
  withheld: Withheld<PublicListing>
  listing: PublicListing
}

/** Which exchange it is when a partner of this kind checks, and for what. Others get what anybody gets. */
const exchangeOf: Readonly<Record<OrganisationKind, { exchange: ExchangeId; purpose: Purpose } | null>> = {
  bank: { exchange: 'partner-check-bank', purpose: 'prevent-payment' },
  marketplace: { exchange: 'partner-check-marketplace', purpose: 'fraud-detection' },
  telecom: { exchange: 'partner-check-telecom', purpose: 'fraud-detection' },
  police: null,
  prosecutor: null,
  'reporting-point': null,
  municipality: null,
  ministry: null,
  supervisor: null,
  researcher: null,
  company: null,
  'recovery-organisation': null,
  other: null,
}

/**
 * A partner acts on what it was told, so what it was told is put on record for each listing once, and taken back when the listing ends. That takes an
 * agreement with the authority; without one the partner knows what anybody knows, and nothing is promised. Returns the ids of listings of
 * which a recall will come.
 */
export async function discloseHits(ctx: Context, hits: readonly Hit[]): Promise<Set<string>> {
  const receiverId = organisationOf(ctx.actor)
  const promised = new Set<string>()
  if (receiverId === null || hits.length === 0 || !mayDo(ctx.actor, 'checks:ask')) return promised
  const receiver = await transaction(ctx, (tx) => findOrganisation(tx, receiverId))
  const how = receiver && exchangeOf[receiver.kind]
  if (!how) return promised
  const distinct = new Map(hits.map((hit) => [hit.listing.id, hit]))
  for (const [senderId, those] of Map.groupBy(distinct.values(), ({ listing }) => listing.organisationId)) {
    if (senderId === receiverId) continue
    const { went } = await disclose(
      ctx,
      {
        ...how,
        senderId,
        receiverId,
        items: those.map(({ listing }) => ({
          kind: 'listing',
          id: listing.id,
          categories: ['warning'],
          evidence: 'confirmed-by-authority',
          receivedAt: null,
          understoodAt: null,
          payload: new Withheld(payloadOf(listing)),
        })),
      },
      { isAnswer: true },
    )
    for (const { item } of went) promised.add(item.id)
  }
  return promised
}

/** What the answer says; not the account itself, which the partner knows, because it asked. */
function payloadOf({ authorityName, legalBasis, reason, decidedAt, expiresAt }: PublicListing) {
  return {
    authority: authorityName,
    legalBasis,
    reason,
    decidedAt: decidedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
}
