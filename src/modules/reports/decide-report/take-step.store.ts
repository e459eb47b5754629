// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import type { ReportOrigin, ReportStatus, ReportStep } from '../report/report.ts'

export interface LockedReport {
  id: string
  origin: ReportOrigin
  status: ReportStatus
  isVerified: boolean
  controllerOrganisationId: string
  /** The report that counts instead of this one. */
  duplicateOf: string | null
}

/** The report, locked until the transaction ends; null when it does not exist for the one who asks. */
export async function lockReport(tx: Tx, id: string): Promise<LockedReport | null> {
  return (await lockReports(tx, [id]))[0] ?? null
}

/**
 * Those of these reports that exist for the one who asks, locked together with their duplicates (one of which may have to take
 * the place of its first) in one order, so that nobody waits in a ring.
 */
export async function lockReports(tx: Tx, ids: readonly string[]): Promise<LockedReport[]> {
  const wanted = new Set(ids)
  const found = await sql<LockedReport>`select ${locked} from reports.report
    where id = any(${[...wanted]}::uuid[]) or duplicate_of = any(${[...wanted]}::uuid[]) order by id for update`.execute(
    tx,
  )
  return found.rows.filter(({ id }) => wanted.has(id))
}

const locked = sql`id, origin, status, verified_at is not null as "isVerified",
  controller_organisation_id as "controllerOrganisationId", duplicate_of as "duplicateOf"`

/** The report of the presented receipt, locked. */
export async function lockPresented(ctx: Context, tx: Tx, digest: Buffer): Promise<LockedReport | null> {
  const found = await sql<{ id: string }>`select id from reports.report where receipt_digest = ${digest}`.execute(tx)
  const id = found.rows[0]?.id
  return id === undefined ? null : seeingAll(ctx, tx, () => lockReport(tx, id))
}

/** For each of these reports the oldest of its duplicates, locked. A duplicate that is one of them itself is left out. */
export async function lockHeirs(
  tx: Tx,
  firstIds: readonly string[],
): Promise<(LockedReport & { duplicateOf: string })[]> {
  const all = [...firstIds]
  const found = await sql<
    LockedReport & { duplicateOf: string; receivedAt: Date }
  >`select ${locked}, received_at as "receivedAt"
    from reports.report where duplicate_of = any(${all}::uuid[]) and id <> all(${all}::uuid[]) order by id for update`.execute(
    tx,
  )
  const oldestFirst = found.rows.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
  return [...Map.groupBy(oldestFirst, ({ duplicateOf }) => duplicateOf).values()].flatMap(([oldest]) => oldest ?? [])
}

/** Those of these reports that were confirmed, and whose confirmation was not taken back. */
export async function selectOnceConfirmed(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ id: string; step: string }>`select distinct on (report_id) report_id as id, step
    from reports.step where report_id = any(${[...ids]}::uuid[]) and (status = 'confirmed' or step = 'unconfirm')
    order by report_id, at desc, (step = 'unconfirm') desc`.execute(tx)
  return new Set(found.rows.flatMap(({ id, step }) => (step === 'unconfirm' ? [] : [id])))
}

/** Whether this person confirmed it after that moment. */
export async function isConfirmedBy(tx: Tx, id: string, personId: string, after: Date): Promise<boolean> {
  const found = await sql`select from reports.step
    where report_id = ${id} and step = 'confirm' and person_id = ${personId} and at > ${after}`.execute(tx)
  return found.rows.length > 0
}

export interface Steps {
  reportIds: readonly string[]
  step: ReportStep
  status: ReportStatus
  at: Date
  reason: string | null
  organisationId: string | null
  /** Who took it; null: the program, a machine or a visitor. */
  personId: string | null
  /** From now on these count as verified. */
  verified: readonly string[]
  /** Only with status 'duplicate': the report that counts instead. */
  duplicateOf: string | null
}

/** One step of many reports. */
export async function storeSteps(tx: Tx, steps: Steps): Promise<void> {
  const { step, status, at, reason, organisationId, personId } = steps
  const ids = [...steps.reportIds]
  await sql`update reports.report set status = ${status}, status_at = ${at}, duplicate_of = ${steps.duplicateOf},
      verified_at = case when id = any(${[...steps.verified]}::uuid[]) then ${at}::timestamptz
        -- What a partner filed counts from its receipt, and goes on doing so.
        when ${step} = 'unconfirm' and origin = 'web' then null else verified_at end
    where id = any(${ids}::uuid[])`.execute(tx)
  await sql`insert into reports.step (report_id, at, step, status, reason, organisation_id, person_id)
    select unnest(${ids}::uuid[]), ${at}::timestamptz, ${step}, ${status}, ${reason}, ${organisationId}, ${personId}`.execute(
    tx,
  )
}

/** What pointed to a report that does not count (any more) points to the one that does: no chains. */
export async function pointOnwards(tx: Tx, changes: readonly { from: string; to: string }[]): Promise<void> {
  await sql`update reports.report set duplicate_of = change."to"
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change ("from" uuid, "to" uuid)
    where duplicate_of = change."from"`.execute(tx)
}
