// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import { type Audience, bankPrefix, type Phase, type ReportingPoint, type Situation } from './reporting-point.ts'
import type { ReportingPointTables } from './reporting-point.tables.ts'
import { type Comparison, withApprovedNumbers } from './shown-numbers.ts'

export async function selectSituations(tx: Tx): Promise<Situation[]> {
  return tablesOf<ReportingPointTables>(tx)
    .selectFrom('partners.situation')
    .select(['id', 'fraud_forms as fraudForms', 'label'])
    .orderBy('position')
    .execute()
}

/** An entry as it stands in the register, for whoever keeps it: numbers that nobody approved as well. */
export interface KeptEntry {
  entry: ReportingPoint
  version: number
  approved: Comparison | null
}

/** With the version that a change is of; `lock`: nobody else changes it until the end of the transaction. */
export async function selectVersion(tx: Tx, id: string, lock = false): Promise<KeptEntry | null> {
  const found = await sql<KeptEntry>`select entry, version, approved
    from partners.reporting_point where id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

/** Every entry with what people approved of it, in the order of the register. */
export async function selectAllKept(tx: Tx): Promise<KeptEntry[]> {
  return (
    await sql<KeptEntry>`select entry, version, approved from partners.reporting_point order by position`.execute(tx)
  ).rows
}

export async function updateApproved(tx: Tx, id: string, approved: Comparison | null): Promise<void> {
  await sql`update partners.reporting_point set approved = ${approved && JSON.stringify(approved)}::jsonb
    where id = ${id}`.execute(tx)
}

/** By partner the entry that it keeps, or that is called as the partner is, without numbers that nobody approved; left out when there is none. */
export async function selectPointsOf(
  tx: Tx,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, ReportingPoint>> {
  const { rows } = await sql<
    KeptEntry & { of: string }
  >`select distinct on (asked.id) asked.id as of, entry, version, approved
    from unnest(${[...organisationIds]}::text[]) asked (id)
    join partners.reporting_point point on entry ->> 'organisationId' = asked.id or point.id = asked.id
    order by asked.id, entry ->> 'organisationId' is null, position`.execute(tx)
  return new Map(rows.map(({ of, entry, approved }) => [of, withApprovedNumbers(entry, approved)]))
}

/** What a partner keeps is not the file's any more. */
export async function updateEntry(tx: Tx, entry: ReportingPoint): Promise<void> {
  await sql`update partners.reporting_point set entry = ${JSON.stringify(entry)}::jsonb, audiences = ${entry.audiences},
      fraud_forms = ${entry.fraudForms}, version = version + 1, is_shipped = false where id = ${entry.id}`.execute(tx)
}

/** At the end of the register; nothing when it is there. */
export async function insertEntry(tx: Tx, entry: ReportingPoint): Promise<boolean> {
  const made = await sql`insert into partners.reporting_point (id, position, audiences, fraud_forms, entry, is_shipped)
    select ${entry.id}, coalesce(max(position), 0) + 1, ${entry.audiences}, ${entry.fraudForms},
      ${JSON.stringify(entry)}::jsonb, false from partners.reporting_point
    on conflict (id) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/** Entries but those of banks, without numbers that nobody approved, in the order of the register, after the entry `after`, at most `limit`. */
export async function selectReportingPoints(
  tx: Tx,
  wanted: { fraudForms?: readonly string[]; audience?: Audience; phase?: Phase; after?: string; limit: number },
): Promise<ReportingPoint[]> {
  const { fraudForms, audience, phase, after, limit } = wanted
  const rows = await tablesOf<ReportingPointTables>(tx)
    .selectFrom('partners.reporting_point')
    .select(['entry', 'approved'])
    .where(sql<boolean>`not starts_with(id, ${bankPrefix})`)
    .$if(fraudForms !== undefined, (query) =>
      query.where(sql<boolean>`fraud_forms && ${[...(fraudForms ?? [])]}::text[]`),
    )
    .$if(audience !== undefined, (query) => query.where(sql<boolean>`${audience}::text = any(audiences)`))
    .$if(phase !== undefined, (query) => query.where(sql<boolean>`entry -> 'phases' ? ${phase}::text`))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`position > (select position from partners.reporting_point where id = ${after})`),
    )
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map((row) => withApprovedNumbers(row.entry, row.approved))
}

/** Makes the table say what the file says, but for what a partner keeps itself. Returns the number of rows that were other, new or gone. */
export async function replaceReportingPoints(tx: Tx, entries: readonly ReportingPoint[]): Promise<number> {
  const gone = await sql`delete from partners.reporting_point
      where is_shipped and id <> all(${entries.map((entry) => entry.id)})`.execute(tx)
  const stored = await sql`insert into partners.reporting_point as known (id, position, audiences, fraud_forms, entry)
    select entry->>'id', position, array(select jsonb_array_elements_text(entry->'audiences')),
      array(select jsonb_array_elements_text(entry->'fraudForms')), entry
    from jsonb_array_elements(${JSON.stringify(entries)}::jsonb) with ordinality as given (entry, position)
    on conflict (id) do update set position = excluded.position, audiences = excluded.audiences,
      fraud_forms = excluded.fraud_forms, entry = excluded.entry,
      version = known.version + (known.entry is distinct from excluded.entry)::int
    where known.is_shipped and (known.position, known.entry) is distinct from (excluded.position, excluded.entry)`.execute(
    tx,
  )
  return Number(gone.numAffectedRows ?? 0) + Number(stored.numAffectedRows ?? 0)
}

export async function replaceSituations(tx: Tx, situations: readonly Situation[]): Promise<number> {
  const gone = await sql`delete from partners.situation where id <> all(${situations.map((each) => each.id)})`.execute(
    tx,
  )
  const stored = await sql`insert into partners.situation as known (id, position, fraud_forms, label)
    select s->>'id', position, array(select jsonb_array_elements_text(s->'fraudForms')), s->'label'
    from jsonb_array_elements(${JSON.stringify(situations)}::jsonb) with ordinality as given (s, position)
    on conflict (id) do update set position = excluded.position, fraud_forms = excluded.fraud_forms, label = excluded.label
    where (known.position, known.fraud_forms, known.label)
      is distinct from (excluded.position, excluded.fraud_forms, excluded.label)`.execute(tx)
  return Number(gone.numAffectedRows ?? 0) + Number(stored.numAffectedRows ?? 0)
}

/** One process at a time loads the register; the others wait and then find nothing left to do. */
export async function lockRegister(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('partners.load-reporting-points'))`.execute(tx)
}
