// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { PlanQuestion } from '../read-plan/plan-read.ts'

export type QuestionAnswer = 'accepted' | 'other' | 'left'

export interface StoredQuestion extends PlanQuestion {
  id: string
  editionId: string
  answer: QuestionAnswer | null
  answeredWith: string
  answeredAt: Date | null
}

const columns = sql`id, edition_id as "editionId", key, kind, lines, said, target, proposal, answer, answered_with as "answeredWith",
  answered_at as "answeredAt"`

/** Open ones first, in the order of the file. */
export async function selectQuestions(tx: Tx, editionId: string): Promise<StoredQuestion[]> {
  const found = await sql<StoredQuestion>`select ${columns} from action_plan.question where edition_id = ${editionId}
    order by answer is not null, lines[1], id limit 2000`.execute(tx)
  return found.rows
}

export async function lockQuestion(tx: Tx, id: string): Promise<StoredQuestion | null> {
  const found =
    await sql<StoredQuestion>`select ${columns} from action_plan.question where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** False when it was asked already: an answer stands. What it is about may stand on other lines by now. */
export async function putQuestion(
  tx: Tx,
  row: PlanQuestion & { id: string; editionId: string; at: Date },
): Promise<boolean> {
  const lines = [...row.lines]
  const made =
    await sql`insert into action_plan.question (id, edition_id, key, kind, lines, said, target, proposal, asked_at)
    values (${row.id}, ${row.editionId}, ${row.key}, ${row.kind}, ${lines}::int[], ${row.said},
      ${row.target === null ? null : JSON.stringify(row.target)}::jsonb, ${JSON.stringify(row.proposal)}::jsonb, ${row.at})
    on conflict (edition_id, md5(key)) do nothing`.execute(tx)
  if (made.numAffectedRows === 1n) return true
  await sql`update action_plan.question set lines = ${lines}::int[]
    where edition_id = ${row.editionId} and key = ${row.key} and lines <> ${lines}::int[]`.execute(tx)
  return false
}

export async function updateAnswer(
  tx: Tx,
  row: { id: string; answer: QuestionAnswer; answeredWith: string; at: Date },
): Promise<void> {
  await sql`update action_plan.question set answer = ${row.answer}, answered_with = ${row.answeredWith}, answered_at = ${row.at}
    where id = ${row.id}`.execute(tx)
}

/** How many are open, by edition. */
export async function countOpenByEdition(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ id: string; n: number }>`select edition_id as id, count(*)::int as n
    from action_plan.question where answer is null group by edition_id`.execute(tx)
  return new Map(found.rows.map(({ id, n }) => [id, n]))
}

export async function countOpen(tx: Tx): Promise<number> {
  const found = await sql<{
    count: string
  }>`select count(*) as count from action_plan.question where answer is null`.execute(tx)
  return Number(found.rows[0]?.count ?? 0)
}
