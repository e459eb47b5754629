// SPDX-License-Identifier: EUPL-1.2
import { anyone, type Context } from '#foundation/access'
import { sql } from '#foundation/db'
import { columns, type Signal } from '../signal/signal.store.ts'
import { signalTransaction } from '../signal/who.query.ts'
import { cardsOf } from './card.query.ts'
import type { SignalCard } from './card.schema.ts'

/** Confirmed signals, and what became of them, that whoever asks may have; in the order of their number. `next`: where to go on. */
export function giveSignals(
  ctx: Context,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<{ items: SignalCard[]; next: string | null }> {
  return signalTransaction(ctx, async (tx) => {
    const found = await sql<Signal>`select ${columns} from signals.signal
      where confirmed_at is not null and news_at is not null and (${after ?? null}::uuid is null or id > ${after ?? null}::uuid)
      order by id limit ${limit + 1}`.execute(tx)
    const shown = found.rows.slice(0, limit)
    const items = await cardsOf({ ...ctx, tx }, shown)
    return { items, next: found.rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
  })
}

/** At most so many on one page or in one feed, the newest first. */
const most = 50

/** What goes round now and is for everybody, whoever asks. */
export function publicSignals(ctx: Context): Promise<SignalCard[]> {
  const open = { ...ctx, actor: anyone }
  return signalTransaction(open, async (tx) => {
    const found = await sql<Signal>`select ${columns} from signals.signal where status = 'confirmed' and tlp = 'clear'
      order by news_at desc, id limit ${most}`.execute(tx)
    return cardsOf({ ...open, tx }, found.rows)
  })
}
