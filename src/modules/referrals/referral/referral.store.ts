// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Consent, HandOver } from './stored-referral.ts'

const columns = sql`id, report_id as "reportId", sender_id as "senderId", receiver_id as "receiverId", point_id as "pointId",
  situation, urgency, calls, status, version, handed_at as "handedAt", due_at as "dueAt", read_at as "readAt",
  accepted_at as "acceptedAt", ended_at as "endedAt", refusal, returned_because as "returnedBecause", answered`

export type NewHandOver = Pick<
  HandOver,
  'id' | 'reportId' | 'senderId' | 'receiverId' | 'pointId' | 'situation' | 'urgency' | 'calls' | 'handedAt' | 'dueAt'
> & {
  sealed: Buffer
  phoneDigest: Buffer | null
  consent: Pick<Consent, 'askedBy' | 'askedByName' | 'words' | 'fields'>
}

/** False when this report is open with this receiver already. */
export async function insertHandOver(tx: Tx, row: NewHandOver): Promise<boolean> {
  const added =
    await sql`insert into referrals.hand_over (id, report_id, sender_id, receiver_id, point_id, situation, urgency, calls,
      status, handed_at, due_at)
    values (${row.id}, ${row.reportId}, ${row.senderId}, ${row.receiverId}, ${row.pointId}, ${row.situation}, ${row.urgency},
      ${row.calls}, 'sent', ${row.handedAt}, ${row.dueAt}) on conflict do nothing`.execute(tx)
  if (added.numAffectedRows !== 1n) return false
  await sql`insert into referrals.packet (hand_over_id, sender_id, sealed, phone_digest, made_at)
    values (${row.id}, ${row.senderId}, ${row.sealed}, ${row.phoneDigest}, ${row.handedAt})`.execute(tx)
  const { askedBy, askedByName, words, fields } = row.consent
  await sql`insert into referrals.consent (hand_over_id, sender_id, asked_by, asked_by_name, asked_at, words, fields)
    values (${row.id}, ${row.senderId}, ${askedBy}, ${askedByName}, ${row.handedAt}, ${words}, ${fields}::text[])`.execute(
    tx,
  )
  return true
}

/** As row-level security shows it. */
export async function selectHandOver(tx: Tx, id: string, lock = false): Promise<HandOver | null> {
  const found = await sql<HandOver>`select ${columns} from referrals.hand_over where id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectHandOversById(tx: Tx, ids: readonly string[]): Promise<HandOver[]> {
  const found =
    await sql<HandOver>`select ${columns} from referrals.hand_over where id = any(${[...ids]}::uuid[])`.execute(tx)
  return found.rows
}

export const handOversPerPage = 50

/** Of one organisation as sender or receiver: open ones first, the soonest due first. */
export async function selectHandOvers(
  tx: Tx,
  side: 'sender' | 'receiver',
  organisationId: string,
  page: number,
): Promise<{ rows: HandOver[]; count: number }> {
  const found = await sql<HandOver & { count: number }>`select ${columns}, count(*) over ()::int as count
    from referrals.hand_over where ${sql.ref(`${side}_id`)} = ${organisationId}
    order by status in ('sent', 'read', 'accepted') desc, status = 'withdrawn' desc,
      case when status in ('sent', 'read', 'accepted') then due_at end, handed_at desc, id
    limit ${handOversPerPage} offset ${(page - 1) * handOversPerPage}`.execute(tx)
  return { rows: found.rows.map(({ count: _, ...row }) => row), count: found.rows[0]?.count ?? 0 }
}

export async function selectOfReports(tx: Tx, reportIds: readonly string[]): Promise<HandOver[]> {
  const found = await sql<HandOver>`select ${columns} from referrals.hand_over
    where report_id = any(${[...reportIds]}::uuid[]) order by handed_at desc, id`.execute(tx)
  return found.rows
}

/** Columns by their name in the table; every change counts, so that nobody answers what he did not see. */
export async function updateHandOver(tx: Tx, id: string, change: Record<string, unknown>): Promise<void> {
  const set = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update referrals.hand_over set ${sql.join(set)}, version = version + 1 where id = ${id}`.execute(tx)
  if ('ended_at' in change)
    await sql`update referrals.packet set ended_at = ${change.ended_at} where hand_over_id = ${id}`.execute(tx)
}

export async function selectSealed(tx: Tx, id: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed from referrals.packet where hand_over_id = ${id}`.execute(
    tx,
  )
  return found.rows[0]?.sealed ?? null
}

export async function deletePacket(tx: Tx, id: string): Promise<void> {
  await sql`delete from referrals.packet where hand_over_id = ${id}`.execute(tx)
}

export async function selectConsent(tx: Tx, id: string): Promise<Consent | null> {
  const found =
    await sql<Consent>`select asked_by as "askedBy", asked_by_name as "askedByName", asked_at as "askedAt", words,
      fields, withdrawn_at as "withdrawnAt", withdrawn_by as "withdrawnBy"
    from referrals.consent where hand_over_id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function endConsent(tx: Tx, id: string, by: Consent['withdrawnBy'], at: Date): Promise<void> {
  await sql`update referrals.consent set withdrawn_at = ${at}, withdrawn_by = ${by}
    where hand_over_id = ${id} and withdrawn_at is null`.execute(tx)
}

/** Open hand-overs with this number, everybody's. */
export async function countOpenOfPhone(tx: Tx, digest: Buffer): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from referrals.packet p
    join referrals.hand_over h on h.id = p.hand_over_id
    where p.phone_digest = ${digest} and h.status in ('sent', 'read', 'accepted')`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** Open hand-overs whose clock ran out, the oldest first. */
export async function selectOverdue(tx: Tx, at: Date, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from referrals.hand_over
    where status in ('sent', 'read', 'accepted') and due_at <= ${at} order by due_at, id limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export interface Tallied {
  senderId: string
  pointId: string
  situation: string
  question: string
  answer: string
}

export function addToTally(tx: Tx, counted: Tallied): Promise<void> {
  return addManyToTally(tx, counted, 1)
}

export async function addManyToTally(tx: Tx, counted: Tallied, n: number): Promise<void> {
  if (n === 0) return
  const { senderId, pointId, situation, question, answer } = counted
  await sql`insert into referrals.tally as known (sender_id, point_id, situation, question, answer, n)
    values (${senderId}, ${pointId}, ${situation}, ${question}, ${answer}, ${n})
    on conflict (sender_id, point_id, situation, question, answer) do update set n = known.n + excluded.n`.execute(tx)
}
