// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { listingPeriods } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import type { EverydayKind } from '#values'
import { selectSets } from './set.store.ts'

/** Warnings of one authority that an agreement lets this reader have. */
export interface FollowedSet {
  id: string
  senderId: string
  senderName: string
  version: number
}

/** Something came into a set, or was taken out of it. */
export interface SetChange {
  version: number
  /** Id of the listing. */
  itemId: string
  isListed: boolean
  kind: EverydayKind
  value: string
  /** Later than everything of a version before. */
  at: Date
  /** When it first came into the set. */
  firstAt: Date
  /** How often it was taken out before. */
  times: number
  /** When the warning ends by itself; null: it was taken out, or it has no such day. */
  expiresAt: Date | null
}

/** The sets that whoever asks receives, as the sender's agreement with that organisation says; none without the right to receive. */
export async function followedSets(ctx: Context): Promise<FollowedSet[]> {
  const own = organisationOf(ctx.actor)
  if (own === null || !mayDo(ctx.actor, 'disclosures:receive')) return []
  const sets = await transaction(ctx, (tx) => selectSets(tx, { receiverId: own }))
  const names = await organisationNames(ctx, [...new Set(sets.map(({ senderId }) => senderId))])
  return sets.map(({ id, senderId, version }) => ({
    id,
    senderId,
    version,
    senderName: names.get(senderId) ?? senderId,
  }))
}

const columns = sql`s.version, i.item_id as "itemId", i.change = 'added' as "isListed", i.kind, i.canonical as value, s.made_at as at,
  (select min(fs.made_at) from sharing.segment_item f join sharing.segment fs using (set_id, version)
    where f.set_id = i.set_id and f.item_id = i.item_id) as "firstAt",
  (select count(*)::int from sharing.segment_item o
    where o.set_id = i.set_id and o.item_id = i.item_id and o.change = 'removed' and o.version < i.version) as times`

/** The last change of each item, in order of version and item, from this one on, itself included. Recorded when anything was read. */
export function setChanges(
  ctx: Context,
  set: FollowedSet,
  ask: { from: { version: number; itemId: string } | null; since: Date | null; onlyListed: boolean; limit: number },
): Promise<SetChange[]> {
  const { version, itemId } = ask.from ?? { version: 0, itemId: '00000000-0000-0000-0000-000000000000' }
  return read(ctx, set, { after: version }, (tx) =>
    sql<SetChange>`select ${columns} from sharing.segment s join sharing.segment_item i using (set_id, version)
      where set_id = ${set.id} and (s.version, i.item_id) >= (${version}, ${itemId}::uuid)
        and (${ask.since}::timestamptz is null or s.made_at > ${ask.since})
        and (i.change = 'added' or not ${ask.onlyListed}::boolean)
        and not exists (select from sharing.segment_item l
          where l.set_id = i.set_id and l.item_id = i.item_id and l.version > i.version)
      order by s.version, i.item_id limit ${ask.limit}`.execute(tx),
  )
}

/** How each item stood before that moment that ever came into the set, the last change first. `day`: of those that first came in on this day in Amsterdam. */
export function itemsEverInSet(
  ctx: Context,
  set: FollowedSet,
  ask: {
    day?: string | undefined
    since: Date | null
    before: Date
    values: readonly string[] | null
    limit: number
    offset: number
  },
): Promise<SetChange[]> {
  const values = ask.values ? [...ask.values] : null
  return read(ctx, set, {}, (tx) =>
    sql<SetChange>`select * from (select distinct on (i.item_id) ${columns}
        from sharing.segment s join sharing.segment_item i using (set_id, version)
        where set_id = ${set.id} and s.made_at < ${ask.before} and (${values}::text[] is null or i.canonical = any(${values}::text[]))
        order by i.item_id, s.version desc) last
      where (${ask.day ?? null}::date is null or ("firstAt" at time zone 'Europe/Amsterdam')::date = ${ask.day ?? null}::date)
        and (${ask.since}::timestamptz is null or at > ${ask.since})
      order by at desc, "itemId" limit ${ask.limit} offset ${ask.offset}`.execute(tx),
  )
}

/** Days in Amsterdam on which items first came into the set, how many, and when one of these last changed before that moment; the newest first. */
export async function daysOfSet(
  ctx: Context,
  set: FollowedSet,
  before: Date,
): Promise<{ day: string; changedAt: Date; count: number }[]> {
  const found = await transaction(ctx, (tx) =>
    sql<{
      day: string
      changedAt: Date
      count: number
    }>`select to_char(first at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day,
        max(last) as "changedAt", count(*)::int as count
      from (select min(made_at) as first, max(made_at) as last from sharing.segment join sharing.segment_item using (set_id, version)
        where set_id = ${set.id} and made_at < ${before} group by item_id) items
      group by 1 order by 1 desc`.execute(tx),
  )
  return found.rows
}

type Found = Awaited<ReturnType<ReturnType<typeof sql<SetChange>>['execute']>>

async function read(
  ctx: Context,
  set: FollowedSet,
  detail: Record<string, number>,
  query: (tx: Parameters<Parameters<typeof transaction>[1]>[0]) => Promise<Found>,
): Promise<SetChange[]> {
  const rows = await transaction(ctx, async (tx) => {
    const found = await query(tx)
    if (found.rows.length > 0)
      await recordAudit(ctx, tx, {
        action: 'sharing.segments-read',
        subjectKind: 'set',
        subjectId: set.id,
        purpose: 'prevent-payment',
        detail: { ...detail, items: found.rows.length },
      })
    return found.rows
  })
  const standing = rows.filter(({ isListed }) => isListed).map(({ itemId }) => itemId)
  const ends = await listingPeriods(asSystem(ctx, 'sharing.followed-sets'), standing)
  return rows.map((row) => ({ ...row, expiresAt: row.isListed ? (ends.get(row.itemId) ?? null) : null }))
}
