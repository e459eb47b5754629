// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Asks an organisation to take part; false when it was asked before. */
export async function insertParticipant(
  tx: Tx,
  asked: { pilotId: string; organisationId: string; at: Date },
): Promise<boolean> {
  const done = await sql`insert into pilots.participant (pilot_id, organisation_id, invited_at)
    values (${asked.pilotId}, ${asked.organisationId}, ${asked.at}) on conflict do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Whether there was one to sign; row-level security lets nobody sign for another. */
export async function updateSigned(
  tx: Tx,
  signed: { pilotId: string; version: number; by: { id: string; name: string; organisationId: string }; at: Date },
): Promise<boolean> {
  const { by } = signed
  const done = await sql`update pilots.participant set signed_at = ${signed.at}, signed_version = ${signed.version},
      signed_by = ${by.id}, signed_name = ${by.name}, left_at = null
    where pilot_id = ${signed.pilotId} and organisation_id = ${by.organisationId}`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function updateLeft(
  tx: Tx,
  left: { pilotId: string; organisationId: string; at: Date },
): Promise<boolean> {
  const done = await sql`update pilots.participant set left_at = ${left.at}
    where pilot_id = ${left.pilotId} and organisation_id = ${left.organisationId} and left_at is null`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Counts as many of n cases as there is room for; null when the pilot does not run or has no room at all. The row of the pilot stays locked until the transaction ends. */
export async function addUpTo(
  tx: Tx,
  pilotId: string,
  n: number,
  at: Date,
): Promise<{ counted: number; sampleCount: number; isFull: boolean } | null> {
  const found = await sql<{ counted: number; sampleCount: number; isFull: boolean }>`select counted,
    sample_count as "sampleCount", is_full as "isFull"
    from pilots.count_up_to(${pilotId}::uuid, ${n}::int, ${at}::timestamptz)`.execute(tx)
  return found.rows[0] ?? null
}
