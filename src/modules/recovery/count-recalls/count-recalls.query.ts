// SPDX-License-Identifier: EUPL-1.2
// No line in the record: numbers of everybody together, without anything that says who asked whom about what.
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { CountedPacket, CountedRecall } from './recall-counts.ts'

/** Requests of the past year. */
const countedDays = 365

/** Requests of all organisations together, for people who work at a partner. */
export function countedRecalls(ctx: Context): Promise<CountedRecall[]> {
  if (ctx.actor.kind !== 'person' && ctx.actor.kind !== 'system') return Promise.resolve([])
  return transaction(asSystem(ctx, 'recovery.count-recalls'), async (tx) => {
    const found = await sql<CountedPacket & { id: string; endedAt: Date | null }>`select r.id, r.ended_at as "endedAt",
        p.side, p.status, p.asked_at as "askedAt", p.sent_at as "sentAt", p.received_at as "receivedAt",
        p.acknowledged_at as "acknowledgedAt", p.confirmed_at as "confirmedAt", p.decided_at as "decidedAt"
      from recovery.recall r join recovery.packet p on p.recall_id = r.id
      where r.asked_at > ${ctx.now()}::timestamptz - make_interval(days => ${countedDays})`.execute(tx)
    return [...Map.groupBy(found.rows, ({ id }) => id).values()].map((packets) => {
      const [first] = packets
      if (!first) throw new Error('a group of none')
      const { askedAt, confirmedAt, endedAt } = first
      return { askedAt, confirmedAt, endedAt, packets }
    })
  })
}
