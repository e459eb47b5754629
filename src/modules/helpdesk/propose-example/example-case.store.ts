// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ExampleStatus } from '../question/question.ts'
import type { SharingCase } from '#modules/agreements'

export interface ProposedCase {
  id: string
  story: string
  sharingCase: SharingCase
  status: ExampleStatus
  proposedAt: Date
}

const columns = sql`id, story, sharing_case as "sharingCase", status, proposed_at as "proposedAt"`

/** Stores it once; false when this question already gave an example. */
export async function insertExample(
  tx: Tx,
  row: Omit<ProposedCase, 'status' | 'proposedAt'> & { questionId: string; by: { id: string; name: string }; at: Date },
): Promise<boolean> {
  const done = await sql`insert into helpdesk.example_case
      (id, question_id, story, sharing_case, proposed_by, proposed_name, proposed_at)
    values (${row.id}, ${row.questionId}, ${row.story}, ${JSON.stringify(row.sharingCase)}::jsonb, ${row.by.id}, ${row.by.name},
      ${row.at}) on conflict (question_id) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function selectExampleOf(tx: Tx, questionId: string): Promise<ProposedCase | null> {
  const found = await sql<ProposedCase>`select ${columns} from helpdesk.example_case
    where question_id = ${questionId}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectExamples(tx: Tx, status: ExampleStatus): Promise<ProposedCase[]> {
  const found = await sql<ProposedCase>`select ${columns} from helpdesk.example_case where status = ${status}
    order by proposed_at, id`.execute(tx)
  return found.rows
}
