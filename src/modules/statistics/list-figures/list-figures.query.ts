// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { FigureWithInterval } from '../official-figure/official-figure.ts'
import {
  countListed,
  type FiguresWanted,
  selectPublishers,
  selectWithInterval,
} from '../official-figure/official-figure.store.ts'

/** Figures in the order of the list, from the one after `after`. `next`: where to go on, null at the end. */
export function listFigures(
  ctx: Context,
  wanted: FiguresWanted,
  part: { after?: string | undefined; limit: number },
): Promise<{ items: FigureWithInterval[]; next: string | null }> {
  return transaction(ctx, async (tx) => {
    const found = await selectWithInterval(tx, wanted, { ...part, limit: part.limit + 1 })
    const items = found.slice(0, part.limit)
    return { items, next: found.length > part.limit ? (items.at(-1)?.id ?? null) : null }
  })
}

/** One numbered page of the list. A page beyond the end gives the last one. */
export function findFiguresPage(
  ctx: Context,
  wanted: FiguresWanted,
  page: number,
  size: number,
): Promise<{ items: FigureWithInterval[]; page: number; pages: number; total: number; publishers: string[] }> {
  return transaction(ctx, async (tx) => {
    const total = await countListed(tx, wanted)
    const pages = Math.max(1, Math.ceil(total / size))
    const shown = Math.min(Math.max(1, page), pages)
    const items = await selectWithInterval(tx, wanted, { limit: size, offset: (shown - 1) * size })
    return { items, page: shown, pages, total, publishers: await selectPublishers(tx) }
  })
}
