// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Answers } from '#modules/research'

export type RemarkStatus = 'waiting' | 'clean' | 'quotable' | 'kept-back'

export interface Remark {
  id: string
  pointId: string
  quarter: string
  text: string
  status: RemarkStatus
}

interface NewAnswer {
  key: Buffer
  pointId: string
  quarter: string
  version: number
  answers: Answers
  on: string
}

/** False when there is one under this key already. */
export async function insertAnswer(tx: Tx, row: NewAnswer): Promise<boolean> {
  const made = await sql`insert into experiences.answer (key, point_id, quarter, version, answers, answered_on)
    values (${row.key}, ${row.pointId}, ${row.quarter}, ${row.version}, ${JSON.stringify(row.answers)}::jsonb, ${row.on})
    on conflict (key) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function insertRemark(tx: Tx, row: Remark & { key: Buffer; on: string }): Promise<void> {
  await sql`insert into experiences.remark (key, id, point_id, quarter, text, status, answered_on)
    values (${row.key}, ${row.id}, ${row.pointId}, ${row.quarter}, ${row.text}, ${row.status}, ${row.on})
    on conflict (key) do nothing`.execute(tx)
}

export async function hasAnswer(tx: Tx, key: Buffer): Promise<boolean> {
  const found = await sql`select 1 from experiences.answer where key = ${key}`.execute(tx)
  return found.rows.length > 0
}

/** Erases an answer and its words; whether there was one, and of which point and quarter. */
export async function deleteAnswer(
  tx: Tx,
  keys: { answer: Buffer; remark: Buffer },
): Promise<{ pointId: string; quarter: string } | null> {
  await sql`delete from experiences.remark where key = ${keys.remark}`.execute(tx)
  const gone = await sql<{ pointId: string; quarter: string }>`delete from experiences.answer where key = ${keys.answer}
    returning point_id as "pointId", quarter`.execute(tx)
  return gone.rows[0] ?? null
}

/** In the order of their contents, which says nothing about who gave them or when. */
export async function selectAnswers(tx: Tx, pointId: string, quarter: string): Promise<Answers[]> {
  const found = await sql<{ answers: Answers }>`select answers from experiences.answer
    where point_id = ${pointId} and quarter = ${quarter} order by answers::text`.execute(tx)
  return found.rows.map(({ answers }) => answers)
}

const remarkColumns = sql`id, point_id as "pointId", quarter, text, status`

/** By the alphabet, at most so many. `isOpen`: only of quarters that nobody has counted yet. */
export async function selectRemarks(
  tx: Tx,
  {
    statuses,
    pointId,
    quarter,
    isOpen = false,
    most,
  }: { statuses: readonly RemarkStatus[]; pointId?: string; quarter?: string; isOpen?: boolean; most: number },
): Promise<Remark[]> {
  const found = await sql<Remark>`select ${remarkColumns} from experiences.remark
    where status = any(${[...statuses]}::text[]) and (${pointId ?? null}::text is null or point_id = ${pointId ?? null})
      and (${quarter ?? null}::text is null or quarter = ${quarter ?? null})
      and (not ${isOpen}::boolean or not exists (select 1 from experiences.release r where r.quarter = remark.quarter))
    order by lower(text), id limit ${most}`.execute(tx)
  return found.rows
}

export async function countWaitingRemarks(tx: Tx): Promise<number> {
  const found = await sql<{
    n: number
  }>`select count(*)::int as n from experiences.remark where status = 'waiting'`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function lockRemark(tx: Tx, id: string): Promise<Remark | null> {
  const found = await sql<Remark>`select ${remarkColumns} from experiences.remark where id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export async function updateRemark(
  tx: Tx,
  { id, text, status, by }: { id: string; text: string; status: RemarkStatus; by: string },
): Promise<void> {
  await sql`update experiences.remark set text = ${text}, status = ${status}, decided_by = ${by} where id = ${id}`.execute(
    tx,
  )
}

export interface Tally {
  invited: number
  declined: number
  unreachable: number
}

export async function addToTally(
  tx: Tx,
  { pointId, quarter }: { pointId: string; quarter: string },
  { invited = 0, declined = 0, unreachable = 0 }: Partial<Tally>,
): Promise<void> {
  await sql`insert into experiences.tally as t (point_id, quarter) values (${pointId}, ${quarter}) on conflict do nothing`.execute(
    tx,
  )
  await sql`update experiences.tally set invited = invited + ${invited}, declined = declined + ${declined},
    unreachable = unreachable + ${unreachable} where point_id = ${pointId} and quarter = ${quarter}`.execute(tx)
}

export async function selectTally(tx: Tx, pointId: string, quarter: string): Promise<Tally> {
  const found = await sql<Tally>`select invited, declined, unreachable from experiences.tally
    where point_id = ${pointId} and quarter = ${quarter}`.execute(tx)
  return found.rows[0] ?? { invited: 0, declined: 0, unreachable: 0 }
}
