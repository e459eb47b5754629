// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Finding, Outcome, ReviewStatus } from './review.ts'

export interface Review {
  id: string
  year: number
  status: ReviewStatus
  organisationId: string
  questions: string[]
  closesOn: string
}

export interface Answer {
  organisationId: string
  answers: string[]
  givenAt: Date
}

const columns = sql`id, year, status, organisation_id as "organisationId", questions, closes_on::text as "closesOn"`

export async function selectReviews(tx: Tx, limit: number): Promise<Review[]> {
  const found = await sql<Review>`select ${columns} from progress.review order by year desc limit ${limit}`.execute(tx)
  return found.rows
}

export async function selectReview(tx: Tx, id: string): Promise<Review | null> {
  const found = await sql<Review>`select ${columns} from progress.review where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** False when there is one of this year. */
export async function insertReview(tx: Tx, row: Omit<Review, 'status'>, at: Date): Promise<boolean> {
  const done = await sql`insert into progress.review (id, year, organisation_id, questions, closes_on, opened_at)
    values (${row.id}, ${row.year}, ${row.organisationId}, ${row.questions}::text[], ${row.closesOn}, ${at})
    on conflict (year) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

/** False when it was not in this state any more. */
export async function moveReview(tx: Tx, id: string, from: ReviewStatus, to: ReviewStatus, at: Date): Promise<boolean> {
  const done = await sql`update progress.review set status = ${to}, closed_at = ${to === 'closed' ? at : null}
    where id = ${id} and status = ${from}`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function upsertAnswer(
  tx: Tx,
  reviewId: string,
  { organisationId, answers }: Omit<Answer, 'givenAt'>,
  at: Date,
): Promise<void> {
  await sql`insert into progress.answer (review_id, organisation_id, answers, given_at)
    values (${reviewId}, ${organisationId}, ${answers}::text[], ${at})
    on conflict (review_id, organisation_id) do update set answers = excluded.answers, given_at = excluded.given_at`.execute(
    tx,
  )
}

/** Those that whoever works in this transaction may see, the first given first. */
export async function selectAnswers(tx: Tx, reviewId: string, limit: number): Promise<Answer[]> {
  const found = await sql<Answer>`select organisation_id as "organisationId", answers, given_at as "givenAt"
    from progress.answer where review_id = ${reviewId} order by given_at, organisation_id limit ${limit}`.execute(tx)
  return found.rows
}

export async function selectFindings(tx: Tx, reviewId: string): Promise<Finding[]> {
  const found = await sql<Finding>`select id, text, follow_up as "followUp", action, outcome, because,
    taken_in as "takenIn" from progress.finding where review_id = ${reviewId} order by found_at, id`.execute(tx)
  return found.rows
}

export async function insertFinding(
  tx: Tx,
  reviewId: string,
  { id, text, followUp, action }: Pick<Finding, 'id' | 'text' | 'followUp' | 'action'>,
  at: Date,
): Promise<void> {
  await sql`insert into progress.finding (id, review_id, text, follow_up, action, found_at)
    values (${id}, ${reviewId}, ${text}, ${followUp}, ${action}, ${at})`.execute(tx)
}

/** False when it was settled before, or is not there. */
export async function settleOne(
  tx: Tx,
  row: { reviewId: string; id: string; outcome: Outcome; because: string; takenIn: string | null },
  at: Date,
): Promise<boolean> {
  const done = await sql`update progress.finding set outcome = ${row.outcome}, because = ${row.because},
    taken_in = ${row.takenIn}, settled_at = ${at} where id = ${row.id} and review_id = ${row.reviewId} and outcome is null`.execute(
    tx,
  )
  return done.numAffectedRows === 1n
}
