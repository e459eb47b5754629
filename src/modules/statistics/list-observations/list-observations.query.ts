// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { StoredObservation } from '../observation/observation.ts'
import {
  countObservations,
  type ObservationsWanted,
  selectObservations,
  selectSources,
} from '../observation/observation.store.ts'

/** Observations in the order of the list, from the one after `after`. `next`: where to go on, null at the end. */
export function listObservations(
  ctx: Context,
  wanted: ObservationsWanted,
  part: { after?: string | undefined; limit: number },
): Promise<{ items: StoredObservation[]; next: string | null }> {
  return transaction(ctx, async (tx) => {
    const found = await selectObservations(tx, wanted, { ...part, limit: part.limit + 1 })
    const items = found.slice(0, part.limit)
    return { items, next: found.length > part.limit ? (items.at(-1)?.id ?? null) : null }
  })
}

/** One numbered page of the list. A page beyond the end gives the last one. */
export function findObservationsPage(
  ctx: Context,
  wanted: ObservationsWanted,
  page: number,
  size: number,
): Promise<{ items: StoredObservation[]; page: number; pages: number; total: number }> {
  return transaction(ctx, async (tx) => {
    const total = await countObservations(tx, wanted)
    const pages = Math.max(1, Math.ceil(total / size))
    const shown = Math.min(Math.max(1, page), pages)
    const items = await selectObservations(tx, wanted, { limit: size, offset: (shown - 1) * size })
    return { items, page: shown, pages, total }
  })
}

/** Who published figures that we have, with how many; our own country first. */
export function listSources(ctx: Context): Promise<{ source: string; count: number }[]> {
  return transaction(ctx, selectSources)
}
