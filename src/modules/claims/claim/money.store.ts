// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Instalment } from '../money/plan.ts'
import type { StoredEntry, StoredPlan } from './stored-claim.ts'

export async function selectEntries(tx: Tx, claimIds: readonly string[]): Promise<StoredEntry[]> {
  const found = await sql<StoredEntry>`select id, claim_id as "claimId", share_id as "shareId", kind, source, cents,
      to_char(booked_on, 'YYYY-MM-DD') as "on", recorded_at as "recordedAt"
    from claims.entry where claim_id = any(${[...claimIds]}::uuid[]) order by booked_on, recorded_at, id`.execute(tx)
  return found.rows
}

export async function insertEntry(tx: Tx, row: StoredEntry & { personId: string | null }): Promise<void> {
  await sql`insert into claims.entry (id, claim_id, share_id, kind, source, cents, booked_on, recorded_at, person_id)
    values (${row.id}, ${row.claimId}, ${row.shareId}, ${row.kind}, ${row.source}, ${row.cents}, ${row.on},
      ${row.recordedAt}, ${row.personId})`.execute(tx)
}

export interface Incoming {
  id: string
  organisationId: string
  bankReference: string
  cents: number
  bookedOn: string
  status: 'parked' | 'matched' | 'returned'
  claimId: string | null
}

/** False when this payment is known already. */
export async function insertIncoming(tx: Tx, row: Incoming, at: Date): Promise<boolean> {
  const added =
    await sql`insert into claims.incoming (id, organisation_id, bank_reference, cents, booked_on, status, claim_id,
      recorded_at, ended_at)
    values (${row.id}, ${row.organisationId}, ${row.bankReference}, ${row.cents}, ${row.bookedOn}, ${row.status},
      ${row.claimId}, ${at}, ${row.status === 'parked' ? null : at}) on conflict do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

const incomingColumns = sql`id, organisation_id as "organisationId", bank_reference as "bankReference", cents,
  to_char(booked_on, 'YYYY-MM-DD') as "bookedOn", status, claim_id as "claimId"`

/** Money that waits for a person, the oldest first; at most 100. */
export async function selectParked(tx: Tx, organisationId: string): Promise<Incoming[]> {
  const found = await sql<Incoming>`select ${incomingColumns} from claims.incoming
    where organisation_id = ${organisationId} and status = 'parked' order by booked_on, id limit 100`.execute(tx)
  return found.rows
}

export async function lockIncoming(tx: Tx, id: string): Promise<Incoming | null> {
  const found = await sql<Incoming>`select ${incomingColumns} from claims.incoming where id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export async function updateIncoming(
  tx: Tx,
  id: string,
  change: { status: 'matched' | 'returned'; claimId: string | null; by: string; at: Date },
): Promise<void> {
  await sql`update claims.incoming set status = ${change.status}, claim_id = ${change.claimId}, decided_by = ${change.by},
    ended_at = ${change.at} where id = ${id}`.execute(tx)
}

/** The plan that runs. */
export async function selectPlan(tx: Tx, claimId: string): Promise<StoredPlan | null> {
  const found = await sql<StoredPlan>`select id, to_char(began_on, 'YYYY-MM-DD') as "beganOn", instalments,
      to_char(ended_on, 'YYYY-MM-DD') as "endedOn"
    from claims.plan where claim_id = ${claimId} and ended_on is null`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertPlan(
  tx: Tx,
  row: { id: string; claimId: string; beganOn: string; instalments: readonly Instalment[] },
): Promise<void> {
  await endPlan(tx, row.claimId, row.beganOn)
  await sql`insert into claims.plan (id, claim_id, began_on, instalments)
    values (${row.id}, ${row.claimId}, ${row.beganOn}, ${JSON.stringify(row.instalments)}::jsonb)`.execute(tx)
}

export async function endPlan(tx: Tx, claimId: string, on: string): Promise<void> {
  await sql`update claims.plan set ended_on = ${on} where claim_id = ${claimId} and ended_on is null`.execute(tx)
}
