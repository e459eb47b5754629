// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { SiftedRow, StandingRow } from '../supply-outcomes/sift-rows.ts'
import type { Supplier } from '../outcome/standing.ts'

export interface Delivery {
  id: string
  organisationId: string
  supplier: Supplier
  half: string
  fileName: string
  deliveredBy: string
  deliveredAt: Date
  rowsKept: number
  rowsKnown: number
  rowsRefused: number
}

const columns = sql`d.id, d.organisation_id as "organisationId", d.supplier, d.half, d.file_name as "fileName",
  d.delivered_by as "deliveredBy", d.delivered_at as "deliveredAt", d.rows_kept as "rowsKept", d.rows_known as "rowsKnown",
  d.rows_refused as "rowsRefused"`

/** What an organisation delivered, the newest first, at most a hundred. */
export async function selectDeliveries(tx: Tx, organisationId: string): Promise<Delivery[]> {
  const found = await sql<Delivery>`select ${columns} from outcomes.delivery d
    where d.organisation_id = ${organisationId} order by d.delivered_at desc, d.id desc limit 100`.execute(tx)
  return found.rows
}

/** One delivery at a time of an organisation, so that two files about the same do not pass each other. */
export async function lockDeliveries(tx: Tx, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`outcomes.delivery ${organisationId}`}))`.execute(tx)
}

export async function insertDelivery(tx: Tx, delivery: Delivery): Promise<void> {
  const { id, organisationId, supplier, half, fileName, deliveredBy, deliveredAt } = delivery
  await sql`insert into outcomes.delivery (id, organisation_id, supplier, half, file_name, delivered_by, delivered_at, rows_kept,
      rows_known, rows_refused)
    values (${id}, ${organisationId}, ${supplier}, ${half}, ${fileName}, ${deliveredBy}, ${deliveredAt}, ${delivery.rowsKept},
      ${delivery.rowsKnown}, ${delivery.rowsRefused})`.execute(tx)
}

const rowColumns = sql`r.id, r.key, r.kind, r.complaint_id as "complaintId", r.period, r.form, r.region, r.outcome, r.ground,
  r.is_bundled as "isBundled", r.months, to_char(r.happened_on, 'YYYY-MM-DD') as "on", r.amount::float8 as amount, r.cases, r.source`

/** Rows of this organisation that count now, of these keys. */
export async function selectStanding(
  tx: Tx,
  organisationId: string,
  keys: readonly string[],
): Promise<Map<string, StandingRow>> {
  const found = await sql<Omit<StandingRow, 'deliveredOn'> & { at: Date }>`select ${rowColumns}, d.delivered_at as at
    from outcomes.delivered_row r join outcomes.delivery d on d.id = r.delivery_id
    where r.organisation_id = ${organisationId} and r.followed_by is null and r.key = any(${[...keys]}::text[])`.execute(
    tx,
  )
  return new Map(found.rows.map(({ at, ...row }) => [row.key, { ...row, deliveredOn: at.toISOString().slice(0, 10) }]))
}

/** Stores rows; what they correct is kept and no longer counts. `ids`: of each row. */
export async function insertRows(
  tx: Tx,
  { id, organisationId, half }: Delivery,
  rows: readonly (SiftedRow & { id: string })[],
): Promise<void> {
  const corrected = rows.flatMap(({ id: by, corrects }) => (corrects === null ? [] : [{ corrects, by }]))
  await sql`update outcomes.delivered_row r set followed_by = c.by
    from jsonb_to_recordset(${JSON.stringify(corrected)}::jsonb) as c(corrects uuid, by uuid) where r.id = c.corrects`.execute(
    tx,
  )
  const given = rows.map(({ line, on, ...row }) => ({ ...row, line, happened: on }))
  await sql`insert into outcomes.delivered_row (id, delivery_id, organisation_id, half, line, kind, key, complaint_id, period, form,
      region, outcome, ground, is_bundled, months, happened_on, amount, cases, source)
    select n.id, ${id}, ${organisationId}, ${half}, n.line, n.kind, n.key, n."complaintId", n.period, n.form, n.region, n.outcome,
      n.ground, n."isBundled", n.months, n.happened, n.amount, n.cases, n.source
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as n(id uuid, line int, kind text, key text, "complaintId" uuid,
      period text, form text, region text, outcome text, ground text, "isBundled" boolean, months int, happened date,
      amount bigint, cases int, source text)`.execute(tx)
}

export interface CountedRow extends StandingRow {
  organisationId: string
  supplier: Supplier
  half: string
  /** It took the place of an earlier row. */
  isCorrection: boolean
}

/** Rows that count for an issue: counts of that half-year, and of everything else what was delivered with that half-year or before. */
export async function selectForIssue(tx: Tx, half: string): Promise<CountedRow[]> {
  const found = await sql<Omit<CountedRow, 'deliveredOn'> & { at: Date }>`select ${rowColumns}, d.delivered_at as at,
      d.organisation_id as "organisationId", d.supplier, d.half,
      exists (select from outcomes.delivered_row b where b.followed_by = r.id) as "isCorrection"
    from outcomes.delivered_row r join outcomes.delivery d on d.id = r.delivery_id
    where r.followed_by is null and ((r.kind = 'count' and d.half = ${half}) or (r.kind <> 'count' and d.half <= ${half}))
    order by d.delivered_at, r.line`.execute(tx)
  return found.rows.map(({ at, ...row }) => ({ ...row, deliveredOn: at.toISOString().slice(0, 10) }))
}
