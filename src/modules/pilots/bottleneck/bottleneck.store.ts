// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { BottleneckStatus, BottleneckStep } from './line.ts'

export interface Bottleneck {
  id: string
  title: string
  /** Who met it. */
  organisationId: string
  /** Calendar day */
  metOn: string
  wanted: string
  law: string
  casuistry: string
  status: BottleneckStatus
  ownerOrganisationId: string
  ownerId: string
  ownerName: string
  statusAt: Date
  changedName: string
  changedAt: Date
  version: number
}

export type ToldBottleneck = Pick<Bottleneck, 'title' | 'metOn' | 'wanted' | 'law' | 'casuistry'>

export interface TakenStep {
  id: string
  step: BottleneckStep
  fromStatus: BottleneckStatus
  toStatus: BottleneckStatus
  takenOn: string
  ownerOrganisationId: string
  ownerName: string
  recordedName: string
  recordedAt: Date
  evidence: string
  told: Record<string, string>
}

const columns = sql`id, title, organisation_id as "organisationId", met_on as "metOn", wanted, law, casuistry, status,
  owner_organisation_id as "ownerOrganisationId", owner_id as "ownerId", owner_name as "ownerName", status_at as "statusAt",
  changed_name as "changedName", changed_at as "changedAt", version`

/** One page, what moved last first. `status`: only what stands there; null for all. */
export async function selectBottlenecks(
  tx: Tx,
  wanted: { status: BottleneckStatus | null; limit: number; offset: number },
): Promise<Bottleneck[]> {
  const { status, limit, offset } = wanted
  const found = await sql<Bottleneck>`select ${columns} from pilots.bottleneck
    where ${status}::text is null or status = ${status}
    order by status_at desc, id limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

/** How many stand at each step of the line. */
export async function countBottlenecks(tx: Tx): Promise<Map<string, number>> {
  const found = await sql<{ status: string; n: number }>`select status, count(*) as n from pilots.bottleneck
    group by status`.execute(tx)
  return new Map(found.rows.map(({ status, n }) => [status, n]))
}

/** Those whose next step this person sees to. */
export async function selectOwned(tx: Tx, personId: string): Promise<Bottleneck[]> {
  const found = await sql<Bottleneck>`select ${columns} from pilots.bottleneck
    where owner_id = ${personId} and status not in ('practice', 'stopped') order by status_at, id`.execute(tx)
  return found.rows
}

export async function selectBottleneck(tx: Tx, id: string): Promise<Bottleneck | null> {
  const found = await sql<Bottleneck>`select ${columns} from pilots.bottleneck where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockBottleneck(tx: Tx, id: string): Promise<Bottleneck | null> {
  const found = await sql<Bottleneck>`select ${columns} from pilots.bottleneck where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertBottleneck(
  tx: Tx,
  row: ToldBottleneck & { id: string; owner: { id: string; name: string; organisationId: string }; at: Date },
): Promise<void> {
  const { owner, at } = row
  await sql`insert into pilots.bottleneck (id, title, organisation_id, met_on, wanted, law, casuistry, status,
      owner_organisation_id, owner_id, owner_name, reported_at, status_at, changed_name, changed_at)
    values (${row.id}, ${row.title}, ${owner.organisationId}, ${row.metOn}, ${row.wanted}, ${row.law}, ${row.casuistry},
      'reported', ${owner.organisationId}, ${owner.id}, ${owner.name}, ${at}, ${at}, ${owner.name}, ${at})`.execute(tx)
}

export async function updateTold(tx: Tx, id: string, told: ToldBottleneck & { by: string; at: Date }): Promise<void> {
  await sql`update pilots.bottleneck set title = ${told.title}, met_on = ${told.metOn}, wanted = ${told.wanted},
      law = ${told.law}, casuistry = ${told.casuistry}, changed_name = ${told.by}, changed_at = ${told.at},
      version = version + 1 where id = ${id}`.execute(tx)
}

export async function updateOwner(
  tx: Tx,
  id: string,
  owner: { id: string; name: string; organisationId: string; at: Date },
): Promise<void> {
  await sql`update pilots.bottleneck set owner_organisation_id = ${owner.organisationId}, owner_id = ${owner.id},
      owner_name = ${owner.name}, changed_name = ${owner.name}, changed_at = ${owner.at}, version = version + 1
    where id = ${id}`.execute(tx)
}

export async function updateStatus(
  tx: Tx,
  id: string,
  change: { status: BottleneckStatus; by: string; at: Date },
): Promise<void> {
  await sql`update pilots.bottleneck set status = ${change.status}, status_at = ${change.at},
    changed_name = ${change.by}, changed_at = ${change.at}, version = version + 1 where id = ${id}`.execute(tx)
}

export async function insertStep(
  tx: Tx,
  step: Omit<TakenStep, 'recordedAt' | 'recordedName'> & {
    bottleneckId: string
    recordedBy: { id: string; name: string }
    at: Date
  },
): Promise<void> {
  await sql`insert into pilots.step (id, bottleneck_id, step, from_status, to_status, taken_on, owner_organisation_id,
      owner_name, recorded_by, recorded_name, recorded_at, evidence, told)
    values (${step.id}, ${step.bottleneckId}, ${step.step}, ${step.fromStatus}, ${step.toStatus}, ${step.takenOn},
      ${step.ownerOrganisationId}, ${step.ownerName}, ${step.recordedBy.id}, ${step.recordedBy.name}, ${step.at},
      ${step.evidence}, ${JSON.stringify(step.told)}::jsonb)`.execute(tx)
}

/** Everything that was done with it, oldest first. */
export async function selectSteps(tx: Tx, bottleneckId: string): Promise<TakenStep[]> {
  const found = await sql<TakenStep>`select id, step, from_status as "fromStatus", to_status as "toStatus",
      taken_on as "takenOn", owner_organisation_id as "ownerOrganisationId", owner_name as "ownerName",
      recorded_name as "recordedName", recorded_at as "recordedAt", evidence, told
    from pilots.step where bottleneck_id = ${bottleneckId} order by recorded_at, id`.execute(tx)
  return found.rows
}
