// SPDX-License-Identifier: EUPL-1.2
// No data about people: which sites may show a widget.
import { type Context, transaction } from '#foundation/access'
import { framerOf, hostIn } from './host.ts'
import { selectHost } from './host.store.ts'

/**
 * Who may frame the page at this address: the site that it names, when that is on the list. So a page tells nobody which other sites show it,
 * and what is counted for a site in a frame was shown by that site. With the database away nobody may.
 */
export async function framersOf(ctx: Context, address: URL): Promise<readonly string[]> {
  const host = hostIn(address.searchParams.get('via') ?? '')
  if (!host) return []
  const found = await transaction(ctx, (tx) => selectHost(tx, host)).catch(() => null)
  return found ? [framerOf(found.host)] : []
}
