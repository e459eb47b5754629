// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { CountingChange, EvaluationStatus, Plan, Result } from './evaluation.ts'

export interface Evaluation {
  id: string
  /** In its public address. */
  number: number
  status: EvaluationStatus
  organisationId: string
  plan: Plan
  registeredAt: Date
  data: string | null
  counting: CountingChange | null
  result: Result | null
  measuredAt: Date | null
  plannedBy: string | null
  measuredBy: string | null
  reason: string
  publishedAt: Date | null
  changes: number
  /** Made on invented data, and shown as such. */
  isExample: boolean
  /** Until then nobody but the program sees it; null: it is no secret. */
  secretUntil: Date | null
}

const columns = sql`id, number, status, organisation_id as "organisationId", plan, registered_at as "registeredAt", data, counting,
  result, measured_at as "measuredAt", planned_by as "plannedBy", measured_by as "measuredBy", reason,
  published_at as "publishedAt", changes, is_example as "isExample", secret_until as "secretUntil"`

/** The evaluation, when whoever works in this transaction may see it. */
export async function selectEvaluation(tx: Tx, id: string): Promise<Evaluation | null> {
  const found = await sql<Evaluation>`select ${columns} from evaluations.evaluation where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockEvaluation(tx: Tx, id: string): Promise<Evaluation | null> {
  const found =
    await sql<Evaluation>`select ${columns} from evaluations.evaluation where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectByNumber(tx: Tx, number: number): Promise<Evaluation | null> {
  const found = await sql<Evaluation>`select ${columns} from evaluations.evaluation
    where number = ${number} and status in ('published', 'withdrawn', 'stopped')`.execute(tx)
  return found.rows[0] ?? null
}

/** Those that are for everybody, the newest first. */
export async function selectPublic(tx: Tx, interventionId: string | null): Promise<Evaluation[]> {
  const only = interventionId === null ? sql`` : sql`and plan ->> 'interventionId' = ${interventionId}`
  const found = await sql<Evaluation>`select ${columns} from evaluations.evaluation
    where status in ('published', 'withdrawn', 'stopped') ${only} order by number desc limit 500`.execute(tx)
  return found.rows
}

/** All that whoever works in this transaction may see, what waits first. */
export async function selectForDesk(tx: Tx, organisationId: string): Promise<Evaluation[]> {
  const found = await sql<Evaluation>`select ${columns} from evaluations.evaluation
    where status = 'submitted' or organisation_id = ${organisationId}
    order by array_position(array['submitted', 'measured', 'registered', 'published', 'withdrawn', 'stopped'], status), number desc
    limit 500`.execute(tx)
  return found.rows
}

/** How many wait for a second person, except those of this one. */
export async function countSubmitted(tx: Tx, personId: string): Promise<number> {
  const found = await sql<{ count: string }>`select count(*) as count from evaluations.evaluation
    where status = 'submitted' and planned_by is distinct from ${personId} and measured_by is distinct from ${personId}`.execute(
    tx,
  )
  return Number(found.rows[0]?.count ?? 0)
}

/** Other measures that were evaluated and began in these days; only names that are public or of the own organisation. */
export async function selectOthersBetween(
  tx: Tx,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<{ name: string; on: string }[]> {
  const found = await sql<{ name: string; on: string }>`
    select distinct plan ->> 'interventionName' as name, plan ->> 'startsOn' as "on" from evaluations.evaluation
    where id <> ${id} and status <> 'withdrawn' and plan ->> 'startsOn' between ${from} and ${to}
      and plan ->> 'interventionName' <> (select own.plan ->> 'interventionName' from evaluations.evaluation own where own.id = ${id})
    order by 2, 1 limit 20`.execute(tx)
  return found.rows
}

export async function insertPlan(
  tx: Tx,
  row: Pick<Evaluation, 'id' | 'organisationId' | 'plan' | 'isExample'> & {
    by: string | null
    secretUntil?: Date | null
  },
  at: Date,
): Promise<void> {
  await sql`insert into evaluations.evaluation (id, status, organisation_id, plan, registered_at, planned_by, is_example, secret_until)
    values (${row.id}, 'registered', ${row.organisationId}, ${JSON.stringify(row.plan)}::jsonb, ${at}, ${row.by},
      ${row.isExample}, ${row.secretUntil ?? null})`.execute(tx)
}

/** Which of these were stopped. */
export async function selectStopped(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from evaluations.evaluation
    where status = 'stopped' and id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export async function updateSecret(tx: Tx, id: string, until: Date | null): Promise<void> {
  await sql`update evaluations.evaluation set secret_until = ${until} where id = ${id}`.execute(tx)
}

export async function updateMeasured(
  tx: Tx,
  id: string,
  measured: { data: string; counting: CountingChange; result: Result; by: string },
  at: Date,
): Promise<void> {
  await sql`update evaluations.evaluation set status = 'measured', data = ${measured.data}, counting = ${measured.counting},
    result = ${JSON.stringify(measured.result)}::jsonb, measured_at = ${at}, measured_by = ${measured.by},
    changes = changes + 1 where id = ${id}`.execute(tx)
}

export async function updateStatus(
  tx: Tx,
  id: string,
  { status, reason }: { status: EvaluationStatus; reason: string },
  at: Date,
): Promise<void> {
  const isOpen = status === 'measured' || status === 'submitted'
  const published = status === 'published' ? sql`${at}` : sql`published_at`
  const wiped = isOpen ? sql`` : sql`planned_by = null, measured_by = null,`
  await sql`update evaluations.evaluation set status = ${status}, reason = ${reason}, ${wiped} published_at = ${published},
    changes = changes + 1 where id = ${id}`.execute(tx)
}
