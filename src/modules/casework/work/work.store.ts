// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { isId } from './is-id.ts'
import { growthDays, surgeDays, urgentAnyhow } from './urgency.ts'

/** What the queue knows of one report. */
export interface WorkFacts {
  reportId: string
  organisationId: string
  receivedAt: Date
  status: string
  form: string | null
  channel: string | null
  lossInCents: number | null
  /** ISO date */
  occurredOn: string | null
  wantsHelp: boolean
  needsPerson: boolean
  hasAccount: boolean
  caseLabel: string | null
  recoverableUntil: Date | null
}

/**
 * What the queue knows of these reports, locked until the transaction ends. Only one at a time keeps the queue: whoever reads after
 * this reads what was committed before, so that two listeners for one report cannot leave the older of two answers behind.
 */
export async function lockWork(tx: Tx, reportIds: readonly string[]): Promise<Map<string, WorkFacts>> {
  await sql`select pg_advisory_xact_lock(hashtext('casework.keep-work'))`.execute(tx)
  const found = await sql<WorkFacts>`select report_id as "reportId",
      organisation_id as "organisationId", received_at as "receivedAt", status, form, channel,
      loss_in_cents as "lossInCents", occurred_on as "occurredOn", wants_help as "wantsHelp",
      needs_person as "needsPerson", has_account as "hasAccount", case_label as "caseLabel",
      recoverable_until as "recoverableUntil"
    from casework.work where report_id = any(${[...reportIds]}::uuid[]) order by report_id for update`.execute(tx)
  return new Map(found.rows.map((row) => [row.reportId, row]))
}

const given = sql`("reportId" uuid, "organisationId" text, "receivedAt" timestamptz, status text, form text, channel text,
  "lossInCents" bigint, "occurredOn" date, "wantsHelp" boolean, "needsPerson" boolean, "hasAccount" boolean,
  "caseLabel" uuid, "recoverableUntil" timestamptz, "surgeUntil" timestamptz)`

export async function insertWork(tx: Tx, rows: readonly (WorkFacts & { surgeUntil: Date | null })[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into casework.work (report_id, organisation_id, received_at, status, form, channel, loss_in_cents,
      occurred_on, wants_help, needs_person, has_account, case_label, recoverable_until, surge_until)
    select "reportId", "organisationId", "receivedAt", status, form, channel, "lossInCents", "occurredOn", "wantsHelp",
      "needsPerson", "hasAccount", "caseLabel", "recoverableUntil", "surgeUntil"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given ${given}`.execute(tx)
}

/** Stores what became known. A report that went to another case must show anew that its case grows. */
export async function updateWork(tx: Tx, rows: readonly WorkFacts[]): Promise<void> {
  if (rows.length === 0) return
  await sql`update casework.work w set organisation_id = given."organisationId", received_at = given."receivedAt",
      status = given.status, form = given.form, channel = given.channel, loss_in_cents = given."lossInCents",
      occurred_on = given."occurredOn", wants_help = given."wantsHelp", needs_person = given."needsPerson",
      has_account = given."hasAccount", recoverable_until = given."recoverableUntil", case_label = given."caseLabel",
      surge_until = case when w.case_label is not distinct from given."caseLabel" then w.surge_until end
    from json_to_recordset(${JSON.stringify(rows)}::json) as given ${given}
    where w.report_id = given."reportId"`.execute(tx)
}

/** The reports are gone: what was written about them goes too. */
export async function deleteWork(tx: Tx, reportIds: readonly string[]): Promise<void> {
  if (reportIds.length === 0) return
  const ids = [...reportIds]
  await sql`delete from casework.note where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from casework.task where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from casework.work where report_id = any(${ids}::uuid[])`.execute(tx)
}

export interface Growth {
  caseLabel: string
  organisationId: string
  lastWeek: number
  before: number
}

/** Reports of an organisation in a case: of the last seven days, and of the three weeks before; counted as far as `growsQuickly` asks. */
export async function selectGrowth(
  tx: Tx,
  cases: readonly { caseLabel: string; organisationId: string }[],
  now: Date,
): Promise<Growth[]> {
  if (cases.length === 0) return []
  const counted = (from: number, until: number, most: number) => sql`(select count(*)::int from (
      select from casework.work w where w.case_label = asked.label and w.organisation_id = asked.organisation
        and w.received_at > ${now}::timestamptz - make_interval(days => ${from}::int)
        and w.received_at <= ${now}::timestamptz - make_interval(days => ${until}::int) limit ${most}) bounded)`
  const found = await sql<Growth>`select label as "caseLabel", organisation as "organisationId",
      ${counted(surgeDays, 0, urgentAnyhow)} as "lastWeek",
      ${counted(growthDays, surgeDays, urgentAnyhow * 1.5)} as before
    from unnest(${cases.map((one) => one.caseLabel)}::uuid[], ${cases.map((one) => one.organisationId)}::text[])
      as asked (label, organisation)`.execute(tx)
  return found.rows
}

/** The reports of the last seven days in these cases stay up until each is seven days old. */
export async function raiseSurging(
  tx: Tx,
  cases: readonly { caseLabel: string; organisationId: string }[],
  now: Date,
): Promise<void> {
  if (cases.length === 0) return
  await sql`update casework.work w set surge_until = w.received_at + interval '7 days'
    from unnest(${cases.map((one) => one.caseLabel)}::uuid[], ${cases.map((one) => one.organisationId)}::text[])
      as given (label, organisation)
    where w.case_label = given.label and w.organisation_id = given.organisation
      and w.received_at > ${now}::timestamptz - interval '7 days' and w.surge_until is null`.execute(tx)
}

export interface Assignment {
  reportId: string
  assignedTo: string | null
  assignedName: string | null
  assignedAt: Date | null
  assignedBy: string | null
  assignedVersion: number
  /** Of the report. */
  status: string
}

/** Who works on these reports, locked until the transaction ends; only those that the one who asks may see. */
export async function lockAssignments(tx: Tx, reportIds: readonly string[]): Promise<Map<string, Assignment>> {
  const found = await sql<Assignment>`select report_id as "reportId", assigned_to as "assignedTo",
      assigned_name as "assignedName", assigned_at as "assignedAt", assigned_by as "assignedBy",
      assigned_version as "assignedVersion", status
    from casework.work where report_id = any(${reportIds.filter(isId)}::uuid[])
    order by report_id for update`.execute(tx)
  return new Map(found.rows.map((row) => [row.reportId, row]))
}

export async function updateAssignment(
  tx: Tx,
  reportId: string,
  given: { to: { id: string; name: string } | null; at: Date; by: string },
): Promise<void> {
  await sql`update casework.work set assigned_to = ${given.to?.id ?? null}, assigned_name = ${given.to?.name ?? null},
      assigned_at = ${given.at}, assigned_by = ${given.by}, assigned_version = assigned_version + 1
    where report_id = ${reportId}`.execute(tx)
}
