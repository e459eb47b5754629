// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { SharingCase } from '#modules/agreements'
import type { QuestionStatus, Urgency } from './question.ts'

export interface Question {
  id: string
  organisationId: string
  personId: string
  personName: string
  title: string
  text: string
  status: QuestionStatus
  askedAt: Date
  urgency: Urgency
  /** Calendar day */
  dueOn: string
  isSharing: boolean
  expertId: string | null
  expertName: string | null
  answer: string | null
  answerBy: string | null
  answerName: string | null
  /** Why a second person sent an answer back. */
  remark: string | null
  sharingCase: SharingCase | null
  approvedName: string | null
  answeredAt: Date | null
  changedName: string
  changedAt: Date
  version: number
}

const columns = sql`id, organisation_id as "organisationId", person_id as "personId", person_name as "personName", title, text,
  status, asked_at as "askedAt", urgency, due_on as "dueOn", is_sharing as "isSharing", expert_id as "expertId",
  expert_name as "expertName", answer, answer_by as "answerBy", answer_name as "answerName", remark,
  sharing_case as "sharingCase", approved_name as "approvedName", answered_at as "answeredAt",
  changed_name as "changedName", changed_at as "changedAt", version`

export async function selectQuestion(tx: Tx, id: string): Promise<Question | null> {
  const found = await sql<Question>`select ${columns} from helpdesk.question where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockQuestion(tx: Tx, id: string): Promise<Question | null> {
  const found = await sql<Question>`select ${columns} from helpdesk.question where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export interface Wanted {
  statuses: readonly QuestionStatus[]
  /** Only of this organisation; null for all. */
  organisationId: string | null
  order: 'due' | 'newest'
  limit: number
  offset: number
}

export async function selectQuestions(tx: Tx, wanted: Wanted): Promise<Question[]> {
  const order = wanted.order === 'due' ? sql`due_on, asked_at, id` : sql`asked_at desc, id`
  const found = await sql<Question>`select ${columns} from helpdesk.question
    where status = any(${[...wanted.statuses]}::text[])
      and (${wanted.organisationId}::text is null or organisation_id = ${wanted.organisationId})
    order by ${order} limit ${wanted.limit} offset ${wanted.offset}`.execute(tx)
  return found.rows
}

export async function countQuestions(tx: Tx, wanted: Pick<Wanted, 'statuses' | 'organisationId'>): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from helpdesk.question
    where status = any(${[...wanted.statuses]}::text[])
      and (${wanted.organisationId}::text is null or organisation_id = ${wanted.organisationId})`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** The first time that whoever asked sees the answer. */
export async function updateAnswerSeen(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update helpdesk.question set answer_seen_at = ${at}
    where id = ${id} and answered_at is not null and answer_seen_at is null`.execute(tx)
}

export async function countUnseenAnswers(tx: Tx, personId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from helpdesk.question
    where person_id = ${personId} and answered_at is not null and answer_seen_at is null`.execute(tx)
  return found.rows[0]?.n ?? 0
}

type Person = { id: string; name: string; organisationId: string }

export async function insertQuestion(
  tx: Tx,
  question: { id: string; title: string; text: string; by: Person; at: Date; dueOn: string },
): Promise<void> {
  const { by } = question
  await sql`insert into helpdesk.question (id, organisation_id, person_id, person_name, title, text, asked_at, due_on,
      changed_name, changed_at)
    values (${question.id}, ${by.organisationId}, ${by.id}, ${by.name}, ${question.title}, ${question.text}, ${question.at},
      ${question.dueOn}, ${by.name}, ${question.at})`.execute(tx)
}

type Changes = Partial<{
  status: QuestionStatus
  urgency: Urgency
  due_on: string
  is_sharing: boolean
  expert_id: string
  expert_name: string
  answer: string
  answer_by: string
  answer_name: string
  remark: string | null
  sharing_case: SharingCase | null
  approved_by: string | null
  approved_name: string | null
  answered_at: Date
}>

/** Changes these columns of one question, and counts its version. */
export async function updateQuestion(tx: Tx, id: string, changes: Changes, by: string, at: Date): Promise<void> {
  const parts = Object.entries(changes).map(
    ([name, value]) =>
      sql`${sql.ref(name)} = ${name === 'sharing_case' && value !== null ? sql`${JSON.stringify(value)}::jsonb` : value}`,
  )
  await sql`update helpdesk.question set ${sql.join([...parts, sql`changed_name = ${by}`, sql`changed_at = ${at}`])},
    version = version + 1 where id = ${id}`.execute(tx)
}

export interface Expert {
  id: string
  name: string
  organisationId: string
  knows: string
}

export async function selectExperts(tx: Tx): Promise<Expert[]> {
  const found =
    await sql<Expert>`select person_id as id, person_name as name, organisation_id as "organisationId", knows
    from helpdesk.expert order by person_name, person_id`.execute(tx)
  return found.rows
}

export async function upsertExpert(tx: Tx, expert: Expert & { at: Date }): Promise<void> {
  await sql`insert into helpdesk.expert (person_id, person_name, organisation_id, knows, since)
    values (${expert.id}, ${expert.name}, ${expert.organisationId}, ${expert.knows}, ${expert.at})
    on conflict (person_id) do update set person_name = excluded.person_name, organisation_id = excluded.organisation_id,
      knows = excluded.knows, since = excluded.since`.execute(tx)
}

export async function deleteExpert(tx: Tx, personId: string): Promise<void> {
  await sql`delete from helpdesk.expert where person_id = ${personId}`.execute(tx)
}
