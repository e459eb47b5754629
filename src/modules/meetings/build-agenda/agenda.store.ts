// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { AgendaItem } from './agenda.ts'

/** No meeting has more. */
const mostItems = 60

const columns = sql`i.id, i.meeting_id as "meetingId", i.group_id as "groupId", i.position, i.title, i.about, i.wants,
  i.is_confidential as "isConfidential", i.source_key as "sourceKey", i.source_href as "sourceHref"`

/** In the order of the agenda; what is confidential only for whoever is in the group. */
export async function selectItems(tx: Tx, meetingId: string): Promise<AgendaItem[]> {
  const found = await sql<AgendaItem>`select ${columns} from meetings.agenda_item i where i.meeting_id = ${meetingId}
    order by i.position, i.id limit ${mostItems}`.execute(tx)
  return found.rows
}

export async function selectItem(tx: Tx, id: string): Promise<AgendaItem | null> {
  const found = await sql<AgendaItem>`select ${columns} from meetings.agenda_item i where i.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** What stands on the agenda of a meeting of this group that is still to come. */
export async function selectTakenKeys(tx: Tx, groupId: string): Promise<ReadonlySet<string>> {
  const found = await sql<{ key: string }>`select i.source_key as key from meetings.agenda_item i
    join meetings.meeting t on t.id = i.meeting_id
    where i.group_id = ${groupId} and i.source_key is not null and t.status in ('planned', 'invited')`.execute(tx)
  return new Set(found.rows.map(({ key }) => key))
}

/** At the end of the agenda. False: what put it forward stands on it already, or it is full. */
export async function insertItem(tx: Tx, row: Omit<AgendaItem, 'position'>): Promise<boolean> {
  const made = await sql`insert into meetings.agenda_item (id, meeting_id, group_id, position, title, about, wants,
      is_confidential, source_key, source_href)
    select ${row.id}, ${row.meetingId}, ${row.groupId}, coalesce(max(position), 0) + 1, ${row.title}, ${row.about},
      ${row.wants}, ${row.isConfidential}, ${row.sourceKey}, ${row.sourceHref}
    from meetings.agenda_item where meeting_id = ${row.meetingId} having count(*) < ${mostItems}
    on conflict (meeting_id, source_key) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function updateItem(
  tx: Tx,
  row: Pick<AgendaItem, 'id' | 'title' | 'about' | 'wants' | 'isConfidential'>,
): Promise<void> {
  await sql`update meetings.agenda_item set title = ${row.title}, about = ${row.about}, wants = ${row.wants},
      is_confidential = ${row.isConfidential} where id = ${row.id}`.execute(tx)
}

/** These items take these places, in this order. */
export async function updatePositions(tx: Tx, ids: readonly string[], places: readonly number[]): Promise<void> {
  await sql`update meetings.agenda_item i set position = o.place
    from unnest(${[...ids]}::uuid[], ${[...places]}::int[]) as o (id, place) where i.id = o.id`.execute(tx)
}

export async function deleteItem(tx: Tx, id: string): Promise<void> {
  await sql`delete from meetings.agenda_item where id = ${id}`.execute(tx)
}
