// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { overdueAfterDays } from '../inbox/message.ts'

/** What this organisation gave one recipient under one agreement, and what became of it. */
export interface SharedWith {
  agreementId: string
  receiverId: string
  purposes: string[]
  given: number
  recalled: number
  lastAt: Date
  /** Messages on which the recipient has still to say something, and since when the oldest waits. */
  open: number
  openSince: Date | null
  late: number
  /** Recalls that the recipient has not carried out in time. */
  lateRecalls: number
}

const pageSize = 25
export const sharedPageSize = pageSize

const { disclosure, correction, recall } = overdueAfterDays

const told = (senderId: string, now: Date) => sql`(select d.agreement_id, d.receiver_organisation_id as receiver_id,
    count(*) filter (where m.state in ('waiting', 'offered', 'accepted')) as open,
    min(m.sent_at) filter (where m.state in ('waiting', 'offered', 'accepted')) as open_since,
    count(*) filter (where m.state in ('waiting', 'offered', 'accepted') and m.sent_at < ${now}::timestamptz
      - make_interval(days => case m.kind when 'disclosure' then ${disclosure}::int when 'correction' then ${correction}::int
        else ${recall}::int end)) as late,
    count(*) filter (where m.kind = 'recall' and m.state <> 'effective'
      and m.sent_at < ${now}::timestamptz - make_interval(days => ${recall}::int)) as late_recalls
  from sharing.message m join sharing.disclosure d on d.id = m.disclosure_id
  where d.sender_organisation_id = ${senderId} group by 1, 2)`

const given = (senderId: string) => sql`(select agreement_id, receiver_organisation_id as receiver_id,
    array_agg(distinct purpose order by purpose) as purposes, count(distinct (item_kind, item_id)) as given,
    count(distinct (item_kind, item_id)) filter (where recalled_at is not null) as recalled, max(decided_at) as last_at
  from sharing.disclosure where sender_organisation_id = ${senderId} group by 1, 2)`

/** By agreement and recipient, what waits longest first. `total`: of all pages. */
export async function selectShared(
  tx: Tx,
  senderId: string,
  now: Date,
  page: number,
): Promise<{ rows: SharedWith[]; total: number }> {
  const found = await sql<SharedWith & { total: number }>`select g.agreement_id as "agreementId",
      g.receiver_id as "receiverId", g.purposes, g.given::int, g.recalled::int, g.last_at as "lastAt",
      coalesce(t.open, 0)::int as open, t.open_since as "openSince", coalesce(t.late, 0)::int as late,
      coalesce(t.late_recalls, 0)::int as "lateRecalls", count(*) over ()::int as total
    from ${given(senderId)} g left join ${told(senderId, now)} t using (agreement_id, receiver_id)
    order by coalesce(t.late_recalls, 0) > 0 desc, coalesce(t.late, 0) > 0 desc, t.open_since, g.last_at desc,
      g.agreement_id, g.receiver_id
    limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(tx)
  return { rows: found.rows.map(({ total: _, ...row }) => row), total: found.rows[0]?.total ?? 0 }
}

/** Of the whole organisation: how much to whom, the largest first, and what waits. */
export async function selectTotals(
  tx: Tx,
  senderId: string,
  now: Date,
): Promise<{
  receivers: { receiverId: string; given: number }[]
  open: number
  openSince: Date | null
  late: number
  lateRecalls: number
}> {
  const receivers = await sql<{ receiverId: string; given: number }>`select receiver_id as "receiverId",
      sum(given)::int as given from ${given(senderId)} g group by 1 order by 2 desc, 1`.execute(tx)
  const waits = await sql<{ open: number; openSince: Date | null; late: number; lateRecalls: number }>`select
      coalesce(sum(open), 0)::int as open, min(open_since) as "openSince", coalesce(sum(late), 0)::int as late,
      coalesce(sum(late_recalls), 0)::int as "lateRecalls" from ${told(senderId, now)} t`.execute(tx)
  const [row = { open: 0, openSince: null, late: 0, lateRecalls: 0 }] = waits.rows
  return { receivers: receivers.rows, ...row }
}
