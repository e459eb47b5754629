// SPDX-License-Identifier: EUPL-1.2
import { awaitedFirst, limits } from './clocks.ts'
import { sql, type Tx } from '#foundation/db'
import type { GroundKind } from './request.ts'
import type { StoredRequest, Subject } from './stored-request.ts'

export const requestColumns = sql`id, measure, edition, barrier, step, sender_organisation_id as "senderId",
  receiver_organisation_id as "receiverId", ground, ground_id as "groundId", case_report_id as "caseReportId",
  signal_id as "signalId", forms, note, reminders, status, version, outcome, refusal, words, own_reference as "ownReference",
  in_force_until as "inForceUntil", asked_at as "askedAt", received_at as "receivedAt", understood_at as "understoodAt",
  decided_at as "decidedAt", in_force_at as "inForceAt", to_lift_at as "toLiftAt", lifted_at as "liftedAt",
  ended_at as "endedAt", withdrawn_because as "withdrawnBecause"`

const awaited = sql`('asked', 'received', 'understood', 'promised', 'to-lift')`

/** The request, when row-level security shows it. */
export async function selectRequest(tx: Tx, id: string): Promise<StoredRequest | null> {
  const found = await sql<StoredRequest>`select ${requestColumns} from measures.request where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectRequestsById(tx: Tx, ids: readonly string[]): Promise<StoredRequest[]> {
  const found = await sql<StoredRequest>`select ${requestColumns} from measures.request
    where id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

/** Requests about which whoever was asked still has to say or do something, the oldest first. */
export async function selectAwaited(
  tx: Tx,
  side: 'sender' | 'receiver',
  organisationId: string | null,
  limit: number,
): Promise<StoredRequest[]> {
  const found = await sql<StoredRequest>`select ${requestColumns} from measures.request
    where ${sql.ref(`${side}_organisation_id`)} = ${organisationId} and status in ${awaited}
    order by coalesce(to_lift_at, asked_at), id limit ${limit}`.execute(tx)
  return found.rows
}

export async function countAwaited(
  tx: Tx,
  side: 'sender' | 'receiver',
  organisationId: string | null,
): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from measures.request
    where ${sql.ref(`${side}_organisation_id`)} = ${organisationId} and status in ${awaited}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** Locked until the transaction ends, in the order of their ids. Only for the program: row-level security hides from others what they may see but not change. */
export async function lockRequests(tx: Tx, ids: readonly string[]): Promise<StoredRequest[]> {
  const found = await sql<StoredRequest>`select ${requestColumns} from measures.request
    where id = any(${[...ids]}::uuid[]) order by id for update`.execute(tx)
  return found.rows
}

export type NewRequest = Pick<
  StoredRequest,
  | 'id'
  | 'measure'
  | 'edition'
  | 'barrier'
  | 'step'
  | 'senderId'
  | 'receiverId'
  | 'ground'
  | 'groundId'
  | 'caseReportId'
  | 'signalId'
  | 'forms'
  | 'note'
  | 'askedAt'
> & { subject: Subject | null }

/** False when the same was asked of the same organisation and is not over. */
export async function insertRequest(tx: Tx, row: NewRequest): Promise<boolean> {
  const { subject } = row
  const added = await sql`insert into measures.request (id, measure, edition, barrier, step, sender_organisation_id,
      receiver_organisation_id, ground, ground_id, case_report_id, signal_id, forms, note, status, asked_at)
    values (${row.id}, ${row.measure}, ${row.edition}, ${row.barrier}, ${row.step}, ${row.senderId}, ${row.receiverId},
      ${row.ground}, ${row.groundId}, ${row.caseReportId}, ${row.signalId}, ${row.forms}, ${row.note}, 'asked', ${row.askedAt})
    on conflict do nothing`.execute(tx)
  if (added.numAffectedRows !== 1n) return false
  if (subject === null) return true
  const named = await sql`insert into measures.subject (request_id, identifier_id, kind, canonical, organisation_id,
      receiver_organisation_id, measure)
    values (${row.id}, ${subject.identifierId}, ${subject.kind}, ${subject.canonical}, ${row.senderId}, ${row.receiverId},
      ${row.measure}) on conflict do nothing`.execute(tx)
  if (named.numAffectedRows === 1n) return true
  await deleteRequest(tx, row.id)
  return false
}

/** Columns by their name in the table; every change counts, so that nobody answers what he did not see. */
export async function updateRequest(tx: Tx, id: string, change: Record<string, unknown>): Promise<void> {
  const set = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update measures.request set ${sql.join(set)}, version = version + 1 where id = ${id}`.execute(tx)
  if (change.ended_at) await sql`update measures.subject set is_open = false where request_id = ${id}`.execute(tx)
}

/** What these requests are about: for whoever asked, and for whoever was asked from their promise until they lifted it. */
export async function selectSubjects(tx: Tx, ids: readonly string[]): Promise<Map<string, Subject>> {
  const found = await sql<
    Subject & { id: string }
  >`select request_id as id, identifier_id as "identifierId", kind, canonical
    from measures.subject where request_id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ id, ...subject }) => [id, subject]))
}

export const requestsPerPage = 50

/** Whoever asked, or who was asked. */
export type Side = { senderId: string } | { receiverId: string }

export function ofSide(side: Side) {
  return 'senderId' in side
    ? sql`sender_organisation_id = ${side.senderId}`
    : sql`receiver_organisation_id = ${side.receiverId}`
}

/** Whose clock ends first, by measure, or by the organisation at the other side. */
export type RequestOrder = 'waiting' | 'measure' | 'other'

const ordersOf: Readonly<Record<RequestOrder, (side: Side) => ReturnType<typeof sql>>> = {
  waiting: () =>
    sql`ended_at is null desc, status = 'in-force', case when ended_at is null then coalesce(to_lift_at, asked_at)
      + (${JSON.stringify(limits)}::jsonb -> measure ->> (${JSON.stringify(awaitedFirst)}::jsonb ->> status))::int * interval '1 hour' end,
      asked_at desc`,
  measure: () => sql`measure, asked_at desc`,
  other: (side) =>
    sql`${sql.ref('receiverId' in side ? 'sender_organisation_id' : 'receiver_organisation_id')}, asked_at desc`,
}

/** Requests of one side, a page of them. */
export async function selectRequests(
  tx: Tx,
  side: Side,
  page: number,
  order: RequestOrder = 'waiting',
): Promise<{ requests: StoredRequest[]; count: number }> {
  const found = await sql<StoredRequest & { count: number }>`select ${requestColumns}, count(*) over ()::int as count
    from measures.request where ${ofSide(side)}
    order by ${ordersOf[order](side)}, id
    limit ${requestsPerPage} offset ${(page - 1) * requestsPerPage}`.execute(tx)
  return {
    requests: found.rows.map(({ count: _, ...request }) => request),
    count: found.rows[0]?.count ?? 0,
  }
}

/** Requests that were asked about this case or signal by the own organisation, the newest first; at most 50. */
export async function selectAbout(
  tx: Tx,
  senderId: string,
  from: { caseReportIds: readonly string[] } | { signalId: string },
): Promise<StoredRequest[]> {
  const which =
    'signalId' in from
      ? sql`signal_id = ${from.signalId}`
      : sql`case_report_id = any(${[...from.caseReportIds]}::uuid[])`
  const found = await sql<StoredRequest>`select ${requestColumns} from measures.request
    where sender_organisation_id = ${senderId} and ${which} order by asked_at desc, id desc limit 50`.execute(tx)
  return found.rows
}

/** Which open requests: on these grounds, about these identifiers, or asked from these reports; all when left out. */
export type Which =
  | { ground: GroundKind; groundIds: readonly string[] }
  | { identifierIds: readonly string[] }
  | { caseReportIds: readonly string[] }

/** Open requests after this one, in the order of ids; only for the program. */
export async function selectOpen(
  tx: Tx,
  { after, limit, which }: { after: string; limit: number; which?: Which },
): Promise<StoredRequest[]> {
  const found = await sql<StoredRequest>`select ${requestColumns} from measures.request
    where ended_at is null and id > ${after}::uuid and ${which ? among(which) : sql`true`} order by id limit ${limit}`.execute(
    tx,
  )
  return found.rows
}

function among(which: Which) {
  if ('ground' in which) return sql`ground = ${which.ground} and ground_id = any(${[...which.groundIds]}::uuid[])`
  if ('caseReportIds' in which) return sql`case_report_id = any(${[...which.caseReportIds]}::uuid[])`
  return sql`id in (select request_id from measures.subject
    where is_open and identifier_id = any(${[...which.identifierIds]}::uuid[]))`
}

export async function deleteRequest(tx: Tx, id: string): Promise<void> {
  await sql`delete from measures.request where id = ${id}`.execute(tx)
}
