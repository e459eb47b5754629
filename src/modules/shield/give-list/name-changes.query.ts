// SPDX-License-Identifier: EUPL-1.2
// Names of sites that are published: no data about people, and no purpose to state.
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** A name came on the list of the shield, stayed on it for longer, or went off it. */
export interface NameChange {
  serial: number
  name: string
  isListed: boolean
  imitates: string | null
  /** Until when it was listed; null: it went off. */
  expiresAt: Date | null
  /** Later than everything with a lower serial. */
  at: Date
  /** When it first came on the list. */
  firstAt: Date
  /** How often it went off before. */
  times: number
}

const columns = sql`c.serial, c.name, c.is_listed as "isListed", c.brand as imitates, c.expires_at as "expiresAt", c.at,
  (select min(f.at) from shield.change f where f.name = c.name) as "firstAt",
  (select count(*)::int from shield.change o where o.name = c.name and not o.is_listed and o.serial < c.serial) as times`

/** The last change of each name, in order of serial and name, from this one on, itself included. */
export async function nameChanges(
  ctx: Context,
  ask: { from: { serial: number; name: string } | null; since: Date | null; onlyListed: boolean; limit: number },
): Promise<NameChange[]> {
  const { serial, name } = ask.from ?? { serial: 0, name: '' }
  const found = await transaction(ctx, (tx) =>
    sql<NameChange>`select ${columns} from shield.change c
      where (c.serial, c.name) >= (${serial}, ${name}) and (${ask.since}::timestamptz is null or c.at > ${ask.since})
        and (c.is_listed or not ${ask.onlyListed}::boolean)
        and not exists (select from shield.change l where l.name = c.name and l.serial > c.serial)
      order by c.serial, c.name limit ${ask.limit}`.execute(tx),
  )
  return found.rows
}

/** How each name stood before that moment that ever came on the list, the last change first. `day`: of those that first came on it on this day in Amsterdam. */
export async function namesEverListed(
  ctx: Context,
  ask: {
    day?: string | undefined
    since: Date | null
    before: Date
    names: readonly string[] | null
    limit: number
    offset: number
  },
): Promise<NameChange[]> {
  const names = ask.names ? [...ask.names] : null
  const found = await transaction(ctx, (tx) =>
    sql<NameChange>`select * from (select distinct on (c.name) ${columns} from shield.change c
        where c.at < ${ask.before} and (${names}::text[] is null or c.name = any(${names}::text[]))
        order by c.name, c.serial desc) last
      where (${ask.day ?? null}::date is null or ("firstAt" at time zone 'Europe/Amsterdam')::date = ${ask.day ?? null}::date)
        and (${ask.since}::timestamptz is null or at > ${ask.since})
      order by at desc, name limit ${ask.limit} offset ${ask.offset}`.execute(tx),
  )
  return found.rows
}

/** Days in Amsterdam on which names first came on the list, how many, and when one of these last changed before that moment; the newest first. */
export async function daysOfNames(
  ctx: Context,
  before: Date,
): Promise<{ day: string; changedAt: Date; count: number }[]> {
  const found = await transaction(ctx, (tx) =>
    sql<{
      day: string
      changedAt: Date
      count: number
    }>`select to_char(first at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day,
        max(last) as "changedAt", count(*)::int as count
      from (select min(at) as first, max(at) as last from shield.change where at < ${before} group by name) names
      group by 1 order by 1 desc`.execute(tx),
  )
  return found.rows
}
