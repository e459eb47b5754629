// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface SavedFilter {
  id: string
  name: string
  search: string
  isShared: boolean
  /** Whose it is, when it is not the asker's own. */
  personName: string
  isOwn: boolean
}

/** The asker's own filters and those that colleagues share, by name; row-level security leaves out all others. */
export async function selectFilters(tx: Tx, personId: string): Promise<SavedFilter[]> {
  const found = await sql<SavedFilter>`select id, name, search, is_shared as "isShared", person_name as "personName",
      person_id = ${personId} as "isOwn"
    from casework.saved_filter order by name, id limit 100`.execute(tx)
  return found.rows
}

/** Stores it under its name; an own filter of the same name is replaced. */
export async function upsertFilter(
  tx: Tx,
  filter: {
    id: string
    person: { id: string; name: string; organisationId: string }
    name: string
    search: string
    isShared: boolean
    at: Date
  },
): Promise<string> {
  const { person } = filter
  const stored = await sql<{ id: string }>`insert into casework.saved_filter
      (id, organisation_id, person_id, person_name, name, search, is_shared, saved_at)
    values (${filter.id}, ${person.organisationId}, ${person.id}, ${person.name}, ${filter.name}, ${filter.search},
      ${filter.isShared}, ${filter.at})
    on conflict (person_id, name) do update set search = excluded.search, is_shared = excluded.is_shared,
      saved_at = excluded.saved_at returning id`.execute(tx)
  return stored.rows[0]?.id ?? filter.id
}

/** Whether there was one of this person to remove. */
export async function deleteFilter(tx: Tx, id: string): Promise<boolean> {
  const done = await sql`delete from casework.saved_filter where id = ${id}`.execute(tx)
  return done.numAffectedRows === 1n
}
