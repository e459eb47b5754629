// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { inWords } from '../signal/in-words.query.ts'
import type { SignalStatus } from '../signal/signal.ts'
import { readerOf, signalTransaction } from '../signal/who.query.ts'
import { countOf, selectListed, signalOrders } from './list-signals.store.ts'

export const shelves = ['judge', 'now', 'past'] as const
export type Shelf = (typeof shelves)[number]

const statusesOf: Record<Shelf, readonly SignalStatus[]> = {
  judge: ['proposed'],
  now: ['confirmed'],
  past: ['dismissed', 'expired', 'withdrawn', 'joined'],
}
export const perPage = 25

/** Signals that the person who asks may see, a page at a time. */
export async function listSignals(ctx: Context, asked: { shelf: string | null; page: number; order?: string | null }) {
  const by = readerOf(ctx)
  const mayJudge = mayDo(by, 'signals:judge')
  return signalTransaction(ctx, async (tx) => {
    const toJudge = await countOf(tx, 'proposed')
    const offered = shelves.filter((one) => one !== 'judge' || mayJudge)
    const usual = mayJudge && toJudge > 0 ? 'judge' : 'now'
    const shelf = offered.find((one) => one === asked.shelf) ?? usual
    const page = Math.min(Math.max(1, asked.page), 10_000)
    const order = signalOrders.find((one) => one === asked.order) ?? 'seen'
    const { signals, count } = await selectListed(tx, statusesOf[shelf], {
      limit: perPage,
      offset: (page - 1) * perPage,
      order,
    })
    const words = await inWords({ ...ctx, tx }, signals)
    const rows = signals.map(({ id, kind, status, firstSeen, lastSeen, reports, expected, tlp }, at) => ({
      id,
      kind,
      status,
      firstSeen,
      lastSeen,
      reports,
      expected,
      tlp,
      title: words[at]?.title ?? '',
      confidence: words[at]?.confidence ?? '',
    }))
    return {
      shelf,
      order,
      shelves: offered,
      mayJudge,
      toJudge,
      rows,
      count,
      page,
      pages: Math.max(1, Math.ceil(count / perPage)),
    }
  })
}

const mostToJudge = 200

/** What waits to be judged, in words. */
export function listToJudge(ctx: Context) {
  return signalTransaction(ctx, async (tx) => {
    const { signals } = await selectListed(tx, ['proposed'], { limit: mostToJudge, offset: 0 })
    const words = await inWords({ ...ctx, tx }, signals)
    return signals.map((signal, at) => ({ ...signal, title: words[at]?.title ?? '' }))
  })
}

/** For the start page: what waits to be judged. */
export function countToJudge(ctx: Context): Promise<number> {
  return signalTransaction(ctx, (tx) => countOf(tx, 'proposed'))
}
