// SPDX-License-Identifier: EUPL-1.2
// Moments only: no name, and no data about people.
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { deliveriesOf } from './deliveries.query.ts'
import { selectNames } from './show-clock.query.ts'

/** When a site was first heard of, and what followed; which it was, this does not say. */
export interface SiteTime {
  receivedAt: Date
  /** When the first provider was seen to keep people from it. */
  servedAt: Date | null
  /** When whoever keeps it had taken it away, for as long as it stays away. */
  goneAt: Date | null
  /** Whether anybody is to be asked to take it away. */
  isToGo: boolean
}

const mostTakedowns = 100_000

/**
 * Sites that were heard of since then, without those that somebody decided to leave alone; pages that no list of names can stop among them.
 * For figures, and only for the program itself: throws when a person or machine asks.
 */
export async function siteTimes(ctx: Context, since: Date): Promise<SiteTime[]> {
  if (ctx.actor.kind !== 'system') throw new Error('siteTimes is only for the program itself')
  return transaction(ctx, async (tx) => {
    const names = await selectNames(tx, since)
    const takedowns = await sql<{ nameId: string | null; openedAt: Date; goneAt: Date | null; isOpen: boolean }>`
      select name_id as "nameId", opened_at as "openedAt", case status when 'gone' then status_at end as "goneAt",
        status not in ('cleared', 'dropped') as "isOpen"
      from shield.takedown where opened_at >= ${since} order by opened_at desc limit ${mostTakedowns}`.execute(tx)
    const takedownOf = new Map(takedowns.rows.map((one) => [one.nameId, one]))
    const servedAt = new Map<number, Date>()
    for (const { serial, confirmedAt } of await deliveriesOf(
      tx,
      names.flatMap(({ serial }) => serial ?? []),
    )) {
      const known = servedAt.get(serial)
      if (confirmedAt && (!known || confirmedAt < known)) servedAt.set(serial, confirmedAt)
    }
    return [
      ...names
        .filter(({ decidedAt, listedAt, id }) => decidedAt === null || listedAt !== null || takedownOf.get(id)?.isOpen)
        .map(({ id, receivedAt, serial }) => ({
          receivedAt,
          servedAt: servedAt.get(serial ?? -1) ?? null,
          goneAt: takedownOf.get(id)?.goneAt ?? null,
          isToGo: takedownOf.get(id)?.isOpen ?? false,
        })),
      ...takedowns.rows
        .filter(({ nameId, isOpen }) => nameId === null && isOpen)
        .map((one) => ({ receivedAt: one.openedAt, servedAt: null, goneAt: one.goneAt, isToGo: true })),
    ]
  })
}
