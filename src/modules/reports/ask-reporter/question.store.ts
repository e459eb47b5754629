// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface AskedQuestion {
  id: string
  askedAt: Date
  question: string
  /** Null: not answered yet. */
  answeredAt: Date | null
  answer: string | null
}

/** Oldest first. */
export async function selectQuestions(tx: Tx, reportId: string): Promise<AskedQuestion[]> {
  const found = await sql<AskedQuestion>`select id, asked_at as "askedAt", question, answered_at as "answeredAt", answer
    from reports.question where report_id = ${reportId} order by asked_at, id`.execute(tx)
  return found.rows
}

/** Whether the reporter holds a code, and so can read a question. */
export async function hasReceipt(tx: Tx, reportId: string): Promise<boolean> {
  const found = await sql`select from reports.report where id = ${reportId} and receipt_digest is not null`.execute(tx)
  return found.rows.length > 0
}

export async function insertQuestion(
  tx: Tx,
  question: { id: string; reportId: string; organisationId: string; at: Date; question: string },
): Promise<void> {
  const { id, reportId, organisationId, at } = question
  await sql`insert into reports.question (id, report_id, organisation_id, asked_at, question)
    values (${id}, ${reportId}, ${organisationId}, ${at}, ${question.question})`.execute(tx)
}

/** False when it was answered already, or is not of this report. */
export async function storeAnswer(
  tx: Tx,
  { reportId, questionId, answer, at }: { reportId: string; questionId: string; answer: string; at: Date },
): Promise<boolean> {
  const stored = await sql`update reports.question set answer = ${answer}, answered_at = ${at}
    where id = ${questionId} and report_id = ${reportId} and answered_at is null`.execute(tx)
  return Number(stored.numAffectedRows ?? 0) > 0
}

export async function markAnswersSeen(tx: Tx, reportId: string, at: Date): Promise<void> {
  await sql`update reports.question set seen_at = ${at}
    where report_id = ${reportId} and answered_at is not null and seen_at is null`.execute(tx)
}

export interface UnreadAnswer {
  reportId: string
  answeredAt: Date
}

const unread = (controller: string) => sql`from reports.question
  where answered_at is not null and seen_at is null and organisation_id = ${controller}`

/** Reports with an answer that nobody read yet, the one that waits longest first. */
export async function selectUnread(tx: Tx, controller: string, limit: number): Promise<UnreadAnswer[]> {
  const found = await sql<UnreadAnswer>`select report_id as "reportId", min(answered_at) as "answeredAt"
    ${unread(controller)} group by report_id order by min(answered_at), report_id limit ${limit}`.execute(tx)
  return found.rows
}

export async function countUnread(tx: Tx, controller: string): Promise<number> {
  const found = await sql<{ count: number }>`select count(distinct report_id) as count ${unread(controller)}`.execute(
    tx,
  )
  return found.rows[0]?.count ?? 0
}
