// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ComplaintStatus } from './complaint.ts'
import type { StoredComplaint, StoredStep } from './stored-complaint.ts'

const columns = sql`c.id, c.number, c.organisation_id as "organisationId", c.company_number as "companyNumber",
  c.company_name as "companyName", c.branch_number as "branchNumber", c.is_chain as "isChain", c.is_report as "isReport",
  c.form, c.status, c.status_at as "statusAt", c.changes, c.created_at as "createdAt", c.submitted_at as "submittedAt",
  c.police_organisation_id as "policeId", c.prosecutor_organisation_id as "prosecutorId", c.confirmed_at as "confirmedAt",
  c.police_number as "policeNumber", c.own_reference as "ownReference", c.reason, c.referred_to as "referredTo", c.cluster`

export const complaintsPerPage = 50

/** As filer, or as police or prosecutor who handle them. */
export type Side = 'filer' | 'handler'

export async function selectComplaint(tx: Tx, id: string): Promise<StoredComplaint | null> {
  const found = await sql<StoredComplaint>`select ${columns} from complaints.complaint c where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Locked until the transaction ends. */
export async function lockComplaint(tx: Tx, id: string): Promise<StoredComplaint | null> {
  const found =
    await sql<StoredComplaint>`select ${columns} from complaints.complaint c where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Those that these reports are of, by report. */
export async function selectByReports(
  tx: Tx,
  reportIds: readonly string[],
): Promise<(StoredComplaint & { reportId: string })[]> {
  const found = await sql<StoredComplaint & { reportId: string }>`select ${columns}, v.report_id as "reportId"
    from complaints.version v join complaints.complaint c on c.id = v.complaint_id
    where v.report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
  return found.rows
}

export async function insertComplaint(
  tx: Tx,
  row: Pick<
    StoredComplaint,
    | 'id'
    | 'organisationId'
    | 'companyNumber'
    | 'companyName'
    | 'branchNumber'
    | 'isChain'
    | 'isReport'
    | 'form'
    | 'createdAt'
  >,
): Promise<void> {
  await sql`insert into complaints.complaint (id, organisation_id, company_number, company_name, branch_number, is_chain,
      is_report, form, status, status_at, created_at)
    values (${row.id}, ${row.organisationId}, ${row.companyNumber}, ${row.companyName}, ${row.branchNumber}, ${row.isChain},
      ${row.isReport}, ${row.form}, 'draft', ${row.createdAt}, ${row.createdAt})`.execute(tx)
}

/** What a change sets; what is left out stays. */
export interface Change {
  status?: ComplaintStatus
  ownReference?: string | null
  submitted?: { at: Date; policeId: string; number: string }
  confirmed?: { at: Date; policeNumber: string | null }
  prosecutorId?: string
  reason?: string | null
  referredTo?: string
  cluster?: string
  endedAt?: Date | null
}

/** Also counts the change. Gives how many there are now. */
export async function updateComplaint(tx: Tx, id: string, change: Change, at: Date): Promise<number> {
  const set = [sql`changes = changes + 1`]
  if (change.status) set.push(sql`status = ${change.status}`, sql`status_at = ${at}`)
  if (change.ownReference !== undefined) set.push(sql`own_reference = ${change.ownReference}`)
  if (change.submitted)
    set.push(
      sql`submitted_at = ${change.submitted.at}`,
      sql`police_organisation_id = ${change.submitted.policeId}`,
      sql`number = ${change.submitted.number}`,
    )
  if (change.confirmed)
    set.push(sql`confirmed_at = ${change.confirmed.at}`, sql`police_number = ${change.confirmed.policeNumber}`)
  if (change.prosecutorId) set.push(sql`prosecutor_organisation_id = ${change.prosecutorId}`)
  if (change.reason !== undefined) set.push(sql`reason = ${change.reason}`)
  if (change.referredTo) set.push(sql`referred_to = ${change.referredTo}`)
  if (change.cluster) set.push(sql`cluster = ${change.cluster}`)
  if (change.endedAt !== undefined) set.push(sql`ended_at = ${change.endedAt}`)
  const done = await sql<{ changes: number }>`update complaints.complaint set ${sql.join(set)}
    where id = ${id} returning changes`.execute(tx)
  const [row] = done.rows
  if (!row) throw new Error('a complaint that was locked is gone')
  return row.changes
}

export async function deleteComplaint(tx: Tx, id: string): Promise<void> {
  await sql`delete from complaints.complaint where id = ${id} and status = 'draft'`.execute(tx)
}

/** 'A26-000123': the year, and a number that goes up. */
export async function nextNumber(tx: Tx, year: number): Promise<string> {
  const found = await sql<{ n: string }>`select nextval('complaints.number')::text as n`.execute(tx)
  return `A${String(year).slice(2)}-${(found.rows[0]?.n ?? '').padStart(6, '0')}`
}

export interface NewStep extends Omit<StoredStep, 'number'> {
  byId: string | null
}

/** Also says that there is something new for the system of the police. */
export async function insertStep(tx: Tx, id: string, step: NewStep): Promise<void> {
  await sql`with added as (
      insert into complaints.step (complaint_id, number, at, step, status, party, reason, words, by_id, by_name)
      select ${id}, coalesce(max(number), 0) + 1, ${step.at}, ${step.step}, ${step.status}, ${step.party}, ${step.reason},
        ${step.words}, ${step.byId}, ${step.byName} from complaints.step where complaint_id = ${id}
      returning complaint_id, number)
    insert into complaints.take_over (complaint_id, latest) select complaint_id, number from added
    on conflict (complaint_id) do update set latest = excluded.latest`.execute(tx)
}

export async function selectSteps(tx: Tx, id: string): Promise<StoredStep[]> {
  const found = await sql<StoredStep>`select number, at, step, status, party, reason, words, by_name as "byName"
    from complaints.step where complaint_id = ${id} order by number`.execute(tx)
  return found.rows
}

/** A condition on `complaint c`. */
export interface Line {
  where: ReturnType<typeof sql>
  isNewestFirst?: boolean
}

/** Far more than somebody reads; what is beyond is the newest of what waits, or the oldest of what is over. */
const mostInLine = 10_000

export type InLine = Pick<StoredComplaint, 'id' | 'status' | 'statusAt'>

/** All of a list, without what they tell: to put them in order. */
export async function selectLine(tx: Tx, { where, isNewestFirst }: Line): Promise<InLine[]> {
  const found = await sql<InLine>`select id, status, status_at as "statusAt" from complaints.complaint c where ${where}
    order by ${isNewestFirst ? sql`status_at desc` : sql`status_at`}, id limit ${mostInLine}`.execute(tx)
  return found.rows
}

/** What somebody prepared, said to be ready and waits for a signature of this organisation; the longest first. */
export async function selectReady(tx: Tx, organisationId: string | null, limit: number): Promise<Waits[]> {
  const found = await sql<Waits>`select c.id as key, v.ready_at as since, v.ready_name as by ${readyOf(organisationId)}
    order by v.ready_at, c.id limit ${limit}`.execute(tx)
  return found.rows
}

interface Waits {
  key: string
  since: Date
  /** Who said so. */
  by: string
}

export async function countReady(tx: Tx, organisationId: string | null): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n ${readyOf(organisationId)}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

function readyOf(organisationId: string | null) {
  return sql`from complaints.version v join complaints.complaint c on c.id = v.complaint_id
    where v.ready_at is not null and v.signed_at is null and c.organisation_id = ${organisationId} and c.ended_at is null`
}

export async function selectComplaintsById(tx: Tx, ids: readonly string[]): Promise<StoredComplaint[]> {
  const found = await sql<StoredComplaint>`select ${columns} from complaints.complaint c
    where id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

/** As what an organisation stands in these statuses. */
export interface Turn {
  organisationId: string
  /** Where its name stands in a complaint. */
  as: 'filer' | 'police' | 'prosecutor'
  statuses: readonly ComplaintStatus[]
}

/** Of one organisation in these statuses, the longest in its status first. */
export async function selectInTurn(
  tx: Tx,
  { organisationId, as, statuses }: Turn,
  limit: number,
): Promise<Pick<StoredComplaint, 'id' | 'status' | 'statusAt'>[]> {
  const own = as === 'filer' ? sql.ref('organisation_id') : sql.ref(`${as}_organisation_id`)
  const found = await sql<
    Pick<StoredComplaint, 'id' | 'status' | 'statusAt'>
  >`select id, status, status_at as "statusAt"
    from complaints.complaint where ${own} = ${organisationId} and status = any(${[...statuses]}::text[])
    order by status_at, id limit ${limit}`.execute(tx)
  return found.rows
}

/** How many wait for this organisation, by the statuses in which it is its turn. */
export async function countWaiting(tx: Tx, { organisationId, as, statuses }: Turn): Promise<number> {
  const own = as === 'filer' ? sql.ref('organisation_id') : sql.ref(`${as}_organisation_id`)
  const found = await sql<{ n: number }>`select count(*)::int as n from complaints.complaint
    where ${own} = ${organisationId} and status = any(${[...statuses]}::text[])`.execute(tx)
  return found.rows[0]?.n ?? 0
}
/** Of the filer, those whose status changed after this moment, oldest first. Drafts change too. */
export async function selectChanged(
  tx: Tx,
  { organisationId, after, limit }: { organisationId: string; after: { at: Date; id: string }; limit: number },
): Promise<StoredComplaint[]> {
  const found = await sql<StoredComplaint>`select ${columns} from complaints.complaint c
    where organisation_id = ${organisationId} and (status_at, id) > (${after.at}, ${after.id}::uuid)
    order by status_at, id limit ${limit}`.execute(tx)
  return found.rows
}

/** What it was recognised by, and what both sides wrote about it, goes with what was told; steps and grounds stay. */
export async function forgetWords(tx: Tx, id: string): Promise<void> {
  await sql`update complaints.complaint set own_reference = null, row_digest = null where id = ${id}`.execute(tx)
  await sql`update complaints.step set words = null where complaint_id = ${id}`.execute(tx)
}
