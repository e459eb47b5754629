// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Event, EventContent, EventKind, EventStatus } from './event.ts'

interface Row extends Omit<Event, keyof EventContent> {
  content: EventContent
}

const columns = sql`e.id, e.code, e.kind, e.status, e.owner_id as "ownerId", e.is_example as "isExample", e.is_open as "isOpen",
  e.content, to_char(e.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn",
  e.embargo_until as "embargoUntil", e.sequence, e.changed_at as "changedAt", e.planned_at as "plannedAt",
  e.cancelled_at as "cancelledAt", e.because`

/** Events with a day from `from` up to `to`, the first first; at most 1,000, which some years do not have. */
export async function selectEvents(tx: Tx, { from, to }: { from: string; to: string }): Promise<Event[]> {
  const found = await sql<Row>`select ${columns} from gatherings.event e
    where e.ends_on >= ${from} and e.starts_on <= ${to} order by e.starts_on, e.code limit 1000`.execute(tx)
  return found.rows.map(eventOf)
}

export async function selectByCode(tx: Tx, code: string): Promise<Event | null> {
  const found = await sql<Row>`select ${columns} from gatherings.event e where e.code = ${code}`.execute(tx)
  return found.rows[0] ? eventOf(found.rows[0]) : null
}

/** Locked until the transaction ends, as far as row-level security lets this person lock it: that is of the own organisation. */
export async function selectEvent(tx: Tx, id: string, lock = false): Promise<Event | null> {
  const found = await sql<Row>`select ${columns} from gatherings.event e where e.id = ${id}
    ${lock ? sql`for update of e` : sql``}`.execute(tx)
  return found.rows[0] ? eventOf(found.rows[0]) : null
}

export interface EventPlan {
  kind: EventKind
  isOpen: boolean
  startsOn: string
  endsOn: string
  embargoUntil: Date | null
  content: EventContent
}

/** False when another event has this code. */
export async function insertEvent(
  tx: Tx,
  row: EventPlan & { id: string; code: string; ownerId: string; isExample: boolean; at: Date },
): Promise<boolean> {
  const made =
    await sql`insert into gatherings.event (id, code, kind, status, owner_id, is_example, is_open, content, starts_on, ends_on,
      embargo_until, made_at, changed_at)
    values (${row.id}, ${row.code}, ${row.kind}, 'draft', ${row.ownerId}, ${row.isExample}, ${row.isOpen},
      ${JSON.stringify(row.content)}::jsonb, ${row.startsOn}, ${row.endsOn}, ${row.embargoUntil}, ${row.at}, ${row.at})
    on conflict (code) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function updatePlan(tx: Tx, id: string, plan: EventPlan & { code: string }, at: Date): Promise<void> {
  await sql`update gatherings.event set code = ${plan.code}, kind = ${plan.kind}, is_open = ${plan.isOpen},
      content = ${JSON.stringify(plan.content)}::jsonb, starts_on = ${plan.startsOn}, ends_on = ${plan.endsOn},
      embargo_until = ${plan.embargoUntil}, sequence = sequence + 1, changed_at = ${at}
    where id = ${id}`.execute(tx)
}

export async function updateStatus(
  tx: Tx,
  { id, status, at, because = '' }: { id: string; status: EventStatus; at: Date; because?: string },
): Promise<void> {
  await sql`update gatherings.event set status = ${status}, because = ${because}, changed_at = ${at},
      sequence = sequence + case when status = 'draft' then 0 else 1 end,
      planned_at = case when ${status} = 'planned' then ${at}::timestamptz else planned_at end,
      held_at = case when ${status} = 'held' then ${at}::timestamptz end,
      cancelled_at = case when ${status} = 'cancelled' then ${at}::timestamptz end
    where id = ${id}`.execute(tx)
}

/** A line of the programme was added or taken out: calendars take that over too. */
export async function touchEvent(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update gatherings.event set sequence = sequence + 1, changed_at = ${at} where id = ${id}`.execute(tx)
}

function eventOf({ content, ...row }: Row): Event {
  return { ...content, ...row }
}
