// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'

export type LetterKind = 'changes' | 'stale'

export interface PointLetter {
  id: string
  pointId: string
  kind: LetterKind
  about: string
  sealedAddress: Buffer | null
  sealedToken: Buffer | null
  attempts: number
}

export async function selectContact(tx: Tx, pointId: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed_address as sealed from partners.point_contact
    where point_id = ${pointId}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}

export async function upsertContact(tx: Tx, pointId: string, sealed: Buffer, at: Date): Promise<void> {
  await sql`insert into partners.point_contact (point_id, sealed_address, at) values (${pointId}, ${sealed}, ${at})
    on conflict (point_id) do update set sealed_address = excluded.sealed_address, at = excluded.at`.execute(tx)
}

/** False when there is one about the same already. */
export async function insertLetter(tx: Tx, row: Omit<PointLetter, 'attempts'> & { at: Date }): Promise<boolean> {
  const made = await sql`insert into partners.point_letter (id, point_id, kind, about, sealed_address, sealed_token, at)
    values (${row.id}, ${row.pointId}, ${row.kind}, ${row.about}, ${row.sealedAddress}, ${row.sealedToken}, ${row.at})
    on conflict (point_id, kind, about) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/** Begins to send one: counts the attempt. Null when it is not due any more. */
export async function takeLetter(tx: Tx, id: string): Promise<PointLetter | null> {
  const found = await sql<PointLetter>`update partners.point_letter set attempts = attempts + 1
    where id = ${id} and state = 'due'
    returning id, point_id as "pointId", kind, about, sealed_address as "sealedAddress", sealed_token as "sealedToken",
      attempts`.execute(tx)
  return found.rows[0] ?? null
}

/** The address and what stops the change are forgotten, unless it is tried again. False when it had ended before. */
export async function endLetter(tx: Tx, id: string, state: 'due' | 'sent' | 'failed'): Promise<boolean> {
  if (state === 'due') return true
  const ended = await sql`update partners.point_letter set state = ${state}, sealed_address = null, sealed_token = null
    where id = ${id} and state = 'due'`.execute(tx)
  return ended.numAffectedRows === 1n
}

/** Entries that somebody keeps and can be warned about. */
export async function selectKeptEntries(tx: Tx): Promise<ReportingPoint[]> {
  const found = await sql<{ entry: ReportingPoint }>`select entry from partners.reporting_point p
    join partners.point_contact c on c.point_id = p.id where entry ->> 'organisationId' is not null
    order by position`.execute(tx)
  return found.rows.map(({ entry }) => entry)
}
