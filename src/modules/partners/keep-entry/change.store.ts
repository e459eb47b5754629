// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { KeptEntry } from '../reporting-point/reporting-point.store.ts'
import type { Source } from '../reporting-point/reporting-point.ts'
import { type ChangeState, type EntryField, type Eyes, type PointChange, program } from './change.ts'

const columns = sql`id, point_id as "pointId", organisation_id as "organisationId", base_version as "baseVersion", entry, why,
  needs_two as "needsTwo", waits, state, proposed_at as "proposedAt", shows_from as "showsFrom", ended_at as "endedAt", ended_by as "endedBy",
  because, unwarned,
  jsonb_build_object('personId', proposed_by, 'organisationId', proposed_organisation_id) as "proposedBy",
  case when first_by is not null
    then jsonb_build_object('personId', first_by, 'organisationId', first_organisation_id) end as first,
  case when second_by is not null
    then jsonb_build_object('personId', second_by, 'organisationId', second_organisation_id) end as second`

export type NewChange = Pick<
  PointChange,
  | 'id'
  | 'pointId'
  | 'organisationId'
  | 'baseVersion'
  | 'entry'
  | 'why'
  | 'needsTwo'
  | 'waits'
  | 'proposedBy'
  | 'proposedAt'
>

/** False when one waits for this entry already: of a person, or of the program. */
export async function insertChange(tx: Tx, row: NewChange): Promise<boolean> {
  const made =
    await sql`insert into partners.point_change (id, point_id, organisation_id, base_version, entry, why, needs_two,
      waits, proposed_by, proposed_organisation_id, proposed_at)
    values (${row.id}, ${row.pointId}, ${row.organisationId}, ${row.baseVersion}, ${JSON.stringify(row.entry)}::jsonb,
      ${row.why}, ${row.needsTwo}, ${row.waits}, ${row.proposedBy.personId}, ${row.proposedBy.organisationId}, ${row.proposedAt})
    on conflict (point_id, (proposed_organisation_id = 'program:dijkwacht')) where state in ('proposed', 'seconded', 'waiting') do nothing`.execute(
      tx,
    )
  return made.numAffectedRows === 1n
}

export async function selectChange(tx: Tx, id: string): Promise<PointChange | null> {
  const found = await sql<PointChange>`select ${columns} from partners.point_change where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Nobody else decides on it until the end of the transaction. The entry is locked first, as by the proposer: two orders would lock each other out. */
export async function lockChange(tx: Tx, id: string): Promise<PointChange | null> {
  await sql`select from partners.reporting_point
    where id = (select point_id from partners.point_change where id = ${id}) for update`.execute(tx)
  const found = await sql<PointChange>`select ${columns} from partners.point_change
    where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** The last time that the program asked to approve the numbers of this entry. */
export async function selectLastOfProgram(tx: Tx, pointId: string): Promise<PointChange | null> {
  const found = await sql<PointChange>`select ${columns} from partners.point_change
    where point_id = ${pointId} and proposed_organisation_id = ${program.organisationId}
    order by proposed_at desc, id desc limit 1 for update`.execute(tx)
  return found.rows[0] ?? null
}

/** The change of a person that waits for this entry; null: none. */
export async function selectOpenOfPerson(tx: Tx, pointId: string): Promise<PointChange | null> {
  const found = await sql<PointChange>`select ${columns} from partners.point_change
    where point_id = ${pointId} and proposed_organisation_id <> ${program.organisationId}
      and state in ('proposed', 'seconded', 'waiting')`.execute(tx)
  return found.rows[0] ?? null
}

/** What the program asked last of each entry, when somebody said no to it. */
export async function selectDeclinedOfProgram(tx: Tx): Promise<PointChange[]> {
  const found = await sql<PointChange>`select * from (
      select distinct on (point_id) ${columns} from partners.point_change
      where proposed_organisation_id = ${program.organisationId} order by point_id, proposed_at desc, id desc) last
    where state = 'declined' order by "proposedAt", id limit 500`.execute(tx)
  return found.rows
}

/** Those that wait for somebody or for their day, the longest first. */
export async function selectOpenChanges(tx: Tx): Promise<PointChange[]> {
  const found = await sql<PointChange>`select ${columns} from partners.point_change
    where state in ('proposed', 'seconded', 'waiting') order by proposed_at, id limit 200`.execute(tx)
  return found.rows
}

/** The last ones of an entry, newest first. */
export async function selectChangesOf(tx: Tx, pointId: string, most: number): Promise<PointChange[]> {
  const found = await sql<PointChange>`select ${columns} from partners.point_change where point_id = ${pointId}
    order by proposed_at desc, id desc limit ${most}`.execute(tx)
  return found.rows
}

/** Whose day of waiting is over. */
export async function selectWaited(tx: Tx, now: Date): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from partners.point_change
    where state = 'waiting' and shows_from <= ${now} order by shows_from limit 200`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** By the digest of the code that stops it, while it waits. */
export async function selectStoppable(tx: Tx, digest: Buffer): Promise<string | null> {
  const found = await sql<{ id: string }>`select id from partners.point_change
    where stop_digest = ${digest} and state = 'waiting'`.execute(tx)
  return found.rows[0]?.id ?? null
}

export async function updateFirst(tx: Tx, id: string, by: Eyes, at: Date): Promise<void> {
  await sql`update partners.point_change set state = 'seconded', first_by = ${by.personId},
      first_organisation_id = ${by.organisationId}, first_at = ${at} where id = ${id} and state = 'proposed'`.execute(
    tx,
  )
}

export async function updateSecond(
  tx: Tx,
  id: string,
  by: Eyes,
  wait: { at: Date; showsFrom: Date; stopDigest: Buffer | null; unwarned: boolean },
): Promise<void> {
  await sql`update partners.point_change set state = 'waiting', second_by = ${by.personId},
      second_organisation_id = ${by.organisationId}, second_at = ${wait.at}, shows_from = ${wait.showsFrom},
      stop_digest = ${wait.stopDigest}, unwarned = ${wait.unwarned} where id = ${id} and state = 'seconded'`.execute(tx)
}

export async function endChange(
  tx: Tx,
  id: string,
  end: {
    state: Extract<ChangeState, 'shown' | 'declined' | 'withdrawn' | 'stopped'>
    by: Eyes | null
    at: Date
    because: string | null
  },
): Promise<void> {
  await sql`update partners.point_change set state = ${end.state}, ended_by = ${end.by?.personId ?? null},
      ended_organisation_id = ${end.by?.organisationId ?? null}, ended_at = ${end.at}, because = ${end.because}, stop_digest = null
    where id = ${id} and state in ('proposed', 'seconded', 'waiting')`.execute(tx)
}

export interface HistoryLine {
  id: string
  pointId: string
  at: Date
  what: 'changed' | 'stopped' | 'assigned' | 'approved'
  fields: EntryField[]
  source: Source | null
  /** Nobody who stood there before could be warned, so it waited longer. */
  unwarned: boolean
}

export async function insertHistory(
  tx: Tx,
  line: Omit<HistoryLine, 'unwarned'> & { unwarned?: boolean },
): Promise<void> {
  const { id, pointId, at, what, fields, source, unwarned = false } = line
  await sql`insert into partners.point_history (id, point_id, at, what, fields, source, unwarned)
    values (${id}, ${pointId}, ${at}, ${what}, ${fields}, ${source && JSON.stringify(source)}::jsonb, ${unwarned})`.execute(
    tx,
  )
}

/** Newest first, before the line `before`. */
export async function selectHistory(
  tx: Tx,
  pointId: string,
  { before, most }: { before?: string | undefined; most: number },
): Promise<HistoryLine[]> {
  const found = await sql<HistoryLine>`select id, point_id as "pointId", at, what, fields, source, unwarned
    from partners.point_history where point_id = ${pointId}
      ${before === undefined ? sql`` : sql`and (at, id) < (select at, id from partners.point_history where id = ${before})`}
    order by at desc, id desc limit ${most}`.execute(tx)
  return found.rows
}

/** Entries that a partner keeps, and those that nobody keeps when asked, in the order of the register. */
export async function selectKept(
  tx: Tx,
  { organisationId, alsoOthers }: { organisationId: string; alsoOthers: boolean },
): Promise<KeptEntry[]> {
  const found = await sql<KeptEntry>`select entry, version, approved from partners.reporting_point
    where ${alsoOthers} or entry ->> 'organisationId' = ${organisationId} order by position limit 500`.execute(tx)
  return found.rows
}
