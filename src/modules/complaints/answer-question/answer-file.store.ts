// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

interface AnswerFile {
  attachmentId: string
  /** The number of the answer among the steps. */
  step: number
}

export async function insertAnswerFiles(tx: Tx, complaintId: string, attachmentIds: readonly string[]): Promise<void> {
  await sql`insert into complaints.answer_file (complaint_id, attachment_id, step)
    select ${complaintId}, id, (select max(number) from complaints.step where complaint_id = ${complaintId})
    from unnest(${[...attachmentIds]}::uuid[]) id`.execute(tx)
}

export async function selectAnswerFiles(tx: Tx, complaintId: string): Promise<AnswerFile[]> {
  const found = await sql<AnswerFile>`select attachment_id as "attachmentId", step from complaints.answer_file
    where complaint_id = ${complaintId}`.execute(tx)
  return found.rows
}

/** Gives which go. */
export async function deleteAnswerFiles(tx: Tx, complaintId: string): Promise<string[]> {
  const gone = await sql<{ id: string }>`delete from complaints.answer_file where complaint_id = ${complaintId}
    returning attachment_id as id`.execute(tx)
  return gone.rows.map(({ id }) => id)
}
