// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReportStatus } from '#modules/reports'

export interface WorkRow {
  reportId: string
  receivedAt: Date
  status: ReportStatus
  form: string | null
  channel: string | null
  lossInCents: number | null
  /** ISO date */
  occurredOn: string | null
  wantsHelp: boolean
  needsPerson: boolean
  caseLabel: string | null
  recoverableUntil: Date | null
  surgeUntil: Date | null
  assignedTo: string | null
  assignedName: string | null
  assignedAt: Date | null
  /** Name of the giver. */
  assignedBy: string | null
  assignedVersion: number
}

/** What is asked of the queue, in terms of its columns. */
export interface WorkChoice {
  organisationId: string
  /** null: every status, the newest first. */
  statuses: readonly ReportStatus[] | null
  forms: readonly string[] | null
  channels: readonly string[] | null
  /** null: whoever; '': nobody; otherwise this person. */
  assignedTo: string | null
  needsPerson: boolean
  inCase: boolean
  isHot: boolean
  /** Confirming is not handling: what was confirmed stays urgent as long as its money may come back, and no longer because its case grows. */
  isUrgent: boolean
  wantsHelp: boolean
  from: Date | null
  until: Date | null
  minimumLoss: number | null
  now: Date
}

const columns = sql`report_id as "reportId", received_at as "receivedAt", status, form, channel,
  loss_in_cents as "lossInCents", occurred_on as "occurredOn", wants_help as "wantsHelp", needs_person as "needsPerson",
  case_label as "caseLabel", recoverable_until as "recoverableUntil", surge_until as "surgeUntil",
  assigned_to as "assignedTo", assigned_name as "assignedName", assigned_at as "assignedAt", assigned_by as "assignedBy",
  assigned_version as "assignedVersion"`

/** The money of urgency.ts, and until when. */
const stoppable = (now: Date) => sql`case when recoverable_until > ${now} then loss_in_cents else 0 end desc,
  case when recoverable_until > ${now} then recoverable_until end`
/** The sum of urgency.ts. */
const urgency = (now: Date) => sql`(case when recoverable_until > ${now} then 4 else 0 end
  + case when surge_until > ${now} then 2 else 0 end + case when wants_help then 1 else 0 end)`

const mostUrgent = (now: Date) => sql`${stoppable(now)}, ${urgency(now)} desc`

const stillUrgent = (now: Date) =>
  sql`coalesce(case when status = 'confirmed' then recoverable_until else hot_until end > ${now}, false)`

/** Every condition that was asked for, and none besides, so that the fitting index is used. */
function conditions(choice: WorkChoice) {
  const { statuses, forms, channels, assignedTo, from, until, minimumLoss, now } = choice
  const [only, ...more] = statuses ?? []
  const parts = [sql`organisation_id = ${choice.organisationId}`]
  if (only !== undefined)
    parts.push(more.length === 0 ? sql`status = ${only}` : sql`status = any(${[only, ...more]}::text[])`)
  if (forms) parts.push(sql`form = any(${[...forms]}::text[])`)
  if (channels) parts.push(sql`channel = any(${[...channels]}::text[])`)
  if (assignedTo !== null) parts.push(assignedTo === '' ? sql`assigned_to is null` : sql`assigned_to = ${assignedTo}`)
  if (choice.needsPerson) parts.push(sql`needs_person`)
  if (choice.inCase) parts.push(sql`case_label is not null`)
  if (choice.isHot) parts.push(sql`hot_until > ${now}`)
  if (choice.isUrgent) parts.push(stillUrgent(now))
  if (choice.wantsHelp) parts.push(sql`wants_help`)
  if (from) parts.push(sql`received_at >= ${from}`)
  if (until) parts.push(sql`received_at < ${until}`)
  if (minimumLoss !== null) parts.push(sql`loss_in_cents >= ${minimumLoss}`)
  return sql.join(parts, sql` and `)
}

/** How many rows there are, counted no further than `most`. */
export async function countWork(tx: Tx, choice: WorkChoice, most: number): Promise<number> {
  const found = await sql<{ count: number }>`select count(*) as count from
    (select from casework.work where ${conditions(choice)} limit ${most}) counted`.execute(tx)
  return found.rows[0]?.count ?? 0
}

interface Slice {
  limit: number
  offset: number
}

/** The most urgent first: what is hot now is sorted on the spot, the rest lies sorted in an index. */
export async function selectByUrgency(tx: Tx, choice: WorkChoice, { limit, offset }: Slice): Promise<WorkRow[]> {
  const where = conditions(choice)
  const hot = await sql<WorkRow>`select ${columns} from casework.work
    where ${where} and hot_until > ${choice.now}
    order by ${mostUrgent(choice.now)}, received_at, report_id limit ${limit} offset ${offset}`.execute(tx)
  const missing = limit - hot.rows.length
  if (missing === 0 || choice.isHot) return hot.rows
  // Rows that fill the page begin after as many as the pages before it took of them.
  const before = hot.rows.length > 0 ? 0 : offset - (await countWork(tx, { ...choice, isHot: true }, offset))
  const waiting = await sql<WorkRow>`select ${columns} from casework.work
    where ${where} and (hot_until is null or hot_until <= ${choice.now})
    order by wants_help desc, received_at, report_id limit ${missing} offset ${before}`.execute(tx)
  return [...hot.rows, ...waiting.rows]
}

export async function selectNewest(tx: Tx, choice: WorkChoice, { limit, offset }: Slice): Promise<WorkRow[]> {
  const found = await sql<WorkRow>`select ${columns} from casework.work where ${conditions(choice)}
    order by received_at desc, report_id desc limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

/** Reports of the asking organisation in each of these cases in the last seven days; counted up to a thousand. */
export async function countLastWeek(tx: Tx, labels: readonly string[], now: Date): Promise<Map<string, number>> {
  if (labels.length === 0) return new Map()
  const found = await sql<{ label: string; count: number }>`select label, (select count(*) from
      (select from casework.work w where w.case_label = label
        and w.organisation_id = (select foundation.organisation_id())
        and w.received_at > ${now}::timestamptz - interval '7 days' limit 1000) counted) as count
    from unnest(${[...labels]}::uuid[]) label`.execute(tx)
  return new Map(found.rows.map(({ label, count }) => [label, count]))
}

/** The whole list in the order of the queue: urgent first where something is still to be done, otherwise the newest. */
export async function selectIds(tx: Tx, choice: WorkChoice, most: number): Promise<string[]> {
  const order =
    choice.statuses?.includes('received') === true
      ? sql`${mostUrgent(choice.now)}, received_at, report_id`
      : sql`received_at desc, report_id desc`
  const found = await sql<{ id: string }>`select report_id as id from casework.work where ${conditions(choice)}
    order by ${order} limit ${most}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export async function selectByIds(tx: Tx, ids: readonly string[]): Promise<WorkRow[]> {
  const found = await sql<WorkRow>`select ${columns} from casework.work
    where report_id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

export async function selectOwnByIds(
  tx: Tx,
  organisationId: string | null,
  ids: readonly string[],
): Promise<WorkRow[]> {
  const found = await sql<WorkRow>`select ${columns} from casework.work
    where organisation_id = ${organisationId} and report_id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

export type WaitingWork = Pick<WorkRow, 'reportId' | 'receivedAt' | 'recoverableUntil'>

/** By the clock of the money, then the longest waiting. `isCool`: without what is urgent now. */
export async function selectWaiting(
  tx: Tx,
  choice: WorkChoice,
  { limit, isCool = false }: { limit: number; isCool?: boolean },
): Promise<WaitingWork[]> {
  const cool = isCool ? sql`and not ${stillUrgent(choice.now)}` : sql``
  const found = await sql<WaitingWork>`select report_id as "reportId", received_at as "receivedAt",
      recoverable_until as "recoverableUntil"
    from casework.work where ${conditions(choice)} ${cool}
    order by case when recoverable_until > ${choice.now} then recoverable_until end, received_at, report_id
    limit ${limit}`.execute(tx)
  return found.rows
}
