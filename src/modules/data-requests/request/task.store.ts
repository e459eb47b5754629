// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { CalendarDate } from '#values'
import type { Law } from './answering.data.ts'
import type { TaskStatus } from './request.ts'

export type ExtendedBecause = 'complex' | 'many'

export interface Task {
  id: string
  requestId: string
  organisationId: string
  law: Law
  status: TaskStatus
  dueOn: CalendarDate | null
  extendedBecause: ExtendedBecause | null
  extendedAt: Date | null
  answeredAt: Date | null
}

export const taskColumns = sql`t.id, t.request_id as "requestId", t.organisation_id as "organisationId", t.law, t.status,
  t.due_on as "dueOn", t.extended_because as "extendedBecause", t.extended_at as "extendedAt",
  t.answered_at as "answeredAt"`

/** One for every organisation that answers, in one statement: that one of them is there tells nothing. */
export async function insertTasks(
  tx: Tx,
  requestId: string,
  tasks: readonly Pick<Task, 'id' | 'organisationId' | 'law'>[],
): Promise<void> {
  await sql`insert into data_requests.task (id, request_id, organisation_id, law, status)
    select (t->>'id')::uuid, ${requestId}, t->>'organisationId', t->>'law', 'waiting'
    from jsonb_array_elements(${JSON.stringify(tasks)}::jsonb) t`.execute(tx)
}

export async function selectTasks(tx: Tx, requestId: string): Promise<Task[]> {
  const found = await sql<Task>`select ${taskColumns} from data_requests.task t
    where t.request_id = ${requestId} order by t.organisation_id`.execute(tx)
  return found.rows
}

export async function selectTask(tx: Tx, id: string): Promise<Task | null> {
  const found = await sql<Task>`select ${taskColumns} from data_requests.task t where t.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Nobody else answers it until this transaction ends. */
export async function lockTask(tx: Tx, id: string): Promise<Task | null> {
  const found = await sql<Task>`select ${taskColumns} from data_requests.task t where t.id = ${id}
    for no key update`.execute(tx)
  return found.rows[0] ?? null
}

export async function openTask(tx: Tx, id: string, status: TaskStatus, dueOn: CalendarDate): Promise<void> {
  await sql`update data_requests.task set status = ${status}, due_on = ${dueOn} where id = ${id}`.execute(tx)
}

export async function lapseTasks(tx: Tx, requestId: string, status: TaskStatus): Promise<void> {
  await sql`update data_requests.task set status = ${status} where request_id = ${requestId}`.execute(tx)
}

export async function extendTask(
  tx: Tx,
  id: string,
  given: { status: TaskStatus; dueOn: CalendarDate; because: ExtendedBecause; at: Date },
): Promise<void> {
  await sql`update data_requests.task set status = ${given.status}, due_on = ${given.dueOn},
      extended_because = ${given.because}, extended_at = ${given.at} where id = ${id}`.execute(tx)
}

export async function markAnswered(tx: Tx, id: string, status: TaskStatus, at: Date): Promise<void> {
  await sql`update data_requests.task set status = ${status}, answered_at = ${at} where id = ${id}`.execute(tx)
}

/** Tasks that are late and of which that was not noted before; from now on it is. */
export async function noteLate(tx: Tx, today: string, at: Date): Promise<Task[]> {
  const found = await sql<Task>`update data_requests.task t set late_noted_at = ${at}
    where t.status in ('open', 'extended') and t.due_on < ${today} and t.late_noted_at is null
    returning ${taskColumns}`.execute(tx)
  return found.rows
}

/** A new term may be missed anew. */
export async function forgetLateness(tx: Tx, id: string): Promise<void> {
  await sql`update data_requests.task set late_noted_at = null where id = ${id}`.execute(tx)
}

export interface ListedTask extends Task {
  right: string
  receivedAt: Date
  clockFrom: string
}

export const tasksPerPage = 50

/** What an organisation has to answer, what must be answered first on top, and last what the police may still answer at length. */
export async function selectOpenTasks(
  tx: Tx,
  organisationId: string,
  page: number,
): Promise<{ tasks: ListedTask[]; total: number }> {
  const found = await sql<ListedTask & { total: number }>`select ${taskColumns}, r.asked_right as "right",
      r.received_at as "receivedAt", r.clock_from as "clockFrom", count(*) over ()::int as total
    from data_requests.task t join data_requests.request r on r.id = t.request_id
    where t.organisation_id = ${organisationId} and t.status in ('open', 'extended', 'neutral')
    order by t.status = 'neutral', t.due_on, t.id limit ${tasksPerPage} offset ${(page - 1) * tasksPerPage}`.execute(tx)
  return { tasks: found.rows, total: found.rows[0]?.total ?? 0 }
}

/** Requests of which nothing was shown yet, for the organisation that receives for all: it can see somebody at its desk. */
export async function selectWaiting(
  tx: Tx,
  organisationId: string,
): Promise<{ id: string; right: string; receivedAt: Date; showUntil: string; taskId: string }[]> {
  const found = await sql<{ id: string; right: string; receivedAt: Date; showUntil: string; taskId: string }>`
    select r.id, r.asked_right as "right", r.received_at as "receivedAt", r.show_until as "showUntil", t.id as "taskId"
    from data_requests.request r join data_requests.task t on t.request_id = r.id and t.organisation_id = ${organisationId}
    where r.organisation_id = ${organisationId} and t.status = 'waiting' order by r.received_at, r.id limit ${tasksPerPage}`.execute(
    tx,
  )
  return found.rows
}

/** The open ones by their legal day; what the police may answer at length has none. */
export async function selectDue(
  tx: Tx,
  organisationId: string,
  limit: number,
): Promise<{ id: string; dueOn: CalendarDate | null; receivedAt: Date }[]> {
  const found = await sql<{ id: string; dueOn: CalendarDate | null; receivedAt: Date }>`select t.id,
      t.due_on::text as "dueOn", r.received_at as "receivedAt"
    from data_requests.task t join data_requests.request r on r.id = t.request_id
    where t.organisation_id = ${organisationId} and t.status in ('open', 'extended')
    order by t.due_on, t.id limit ${limit}`.execute(tx)
  return found.rows
}

export async function selectTasksById(tx: Tx, organisationId: string, ids: readonly string[]): Promise<ListedTask[]> {
  const found = await sql<ListedTask>`select ${taskColumns}, r.asked_right as "right", r.received_at as "receivedAt",
      r.clock_from as "clockFrom"
    from data_requests.task t join data_requests.request r on r.id = t.request_id
    where t.organisation_id = ${organisationId} and t.id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

export async function countOpen(tx: Tx, organisationId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from data_requests.task
    where organisation_id = ${organisationId} and status in ('open', 'extended')`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** After the one numbered `after`, in the order in which they came. */
export async function selectTasksAfter(
  tx: Tx,
  organisationId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<(ListedTask & { narrative: string })[]> {
  const found = await sql<ListedTask & { narrative: string }>`select ${taskColumns}, r.asked_right as "right",
      r.received_at as "receivedAt", r.clock_from as "clockFrom", r.narrative
    from data_requests.task t join data_requests.request r on r.id = t.request_id
    where t.organisation_id = ${organisationId} and t.status in ('open', 'extended', 'neutral')
      and (${after}::uuid is null or t.id > ${after}::uuid)
    order by t.id limit ${limit}`.execute(tx)
  return found.rows
}
