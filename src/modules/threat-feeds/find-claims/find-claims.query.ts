// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { knownClaims } from '../know-identifier/claims-known.query.ts'

/** So many lines: who wants all opens the identifier. */
const most = 3

/** What feeds that the own organisation follows say of what was typed, also when nobody here reported it. */
export async function findClaims(ctx: Context, { identifier }: FindQuery): Promise<Found[]> {
  if (!identifier) return []
  const { lines } = await knownClaims(ctx, { ...identifier, id: '' }, 'zoeken op de werkbank')
  return lines
    .slice(0, most)
    .map(({ what, state, more }) => ({ title: what, more: `${state.text}, ${more}`, href: '' }))
}
