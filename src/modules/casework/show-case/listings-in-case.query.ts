// SPDX-License-Identifier: EUPL-1.2
// The line in the record is written by whoever read the case; a listing is read on its own page.
import { asSystem, type Context, mayDo, organisationOf } from '#foundation/access'
import type { SlotLine } from '#foundation/modules'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { listingStatusText, listListingsOf } from '#modules/identifiers'
import { type HubKind, hubTitle } from './hub-shape.ts'
import { caseText } from './show-case.text.ts'

/** Listings of the own organisation of what stands in this case, for whoever decides about listings. */
export async function listingsInCase(
  ctx: Context,
  hubs: readonly { hubId: string; kind: HubKind; canonical: string }[],
): Promise<SlotLine[]> {
  const organisationId = organisationOf(ctx.actor)
  if (organisationId === null || !mayDo(ctx.actor, 'identifiers:publish')) return []
  const hubOf = new Map(hubs.map((hub) => [hub.hubId, hub]))
  const system = asSystem(ctx, 'casework.listings-in-case')
  const listings = await listListingsOf(system, organisationId, [...hubOf.keys()])
  const { language } = ctx
  return listings.toReversed().flatMap(({ id, identifierId, status, proposedAt, decidedAt }) => {
    const hub = hubOf.get(identifierId)
    if (!hub) return []
    return [
      {
        words: translate(caseText, language)('listing', { hub: hubTitle(hub, language) }),
        found: translate(listingStatusText, language)(status).toLowerCase(),
        more: formatDateTime(decidedAt ?? proposedAt, language),
        href: addressIn(language, `/werkbank/vermeldingen/${id}`),
      },
    ]
  })
}
