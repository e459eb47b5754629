// SPDX-License-Identifier: EUPL-1.2
// Serials and moments of providers, no data about people.
import { sql, type Tx } from '#foundation/db'
import { firstReaching, type Reached } from './first-reaching.ts'

/** That a step of the list could be fetched by somebody who follows it, and was seen to work there. */
export interface Delivery {
  recipient: string
  serial: number
  deliveredAt: Date | null
  confirmedAt: Date | null
}

/**
 * Of each of these steps of the list, for each recipient that follows it now: when the name server first had it, which tells everybody at once, and
 * when the recipient was first seen to use it. Steps of before a recipient began do not count for it.
 */
export async function deliveriesOf(tx: Tx, serials: readonly number[]): Promise<Delivery[]> {
  if (serials.length === 0) return []
  const served = await sql<Reached>`select complete_to as serial, served_at as at from shield.publication
    where served_at is not null and complete_to >= ${Math.min(...serials)}`.execute(tx)
  const deliveredAt = firstReaching(served.rows)
  const recipients = await sql<{ id: string; name: string; first: number | null }>`select r.id, r.name,
      (select min(c.serial) from shield.change c where c.at >= r.since) as first
    from shield.recipient r where r.ended_at is null order by r.name`.execute(tx)
  const seen = await sql<
    Reached & { id: string }
  >`select c.recipient_id as id, coalesce(p.complete_to, c.serial) as serial, c.at
    from shield.confirmation c left join shield.publication p on p.serial = c.serial`.execute(tx)
  const seenBy = Map.groupBy(seen.rows, ({ id }) => id)
  return recipients.rows.flatMap(({ id, name, first }) => {
    const confirmedAt = firstReaching(seenBy.get(id) ?? [])
    return serials
      .filter((serial) => first !== null && serial >= first)
      .map((serial) => ({
        recipient: name,
        serial,
        deliveredAt: deliveredAt(serial),
        confirmedAt: confirmedAt(serial),
      }))
  })
}
