// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ItemKind, RecallReason } from '../disclosure/disclosure.ts'
import { type MessageKind, type MessageState, overdueAfterDays } from '../inbox/message.ts'

export interface SentMessage {
  receiverId: string
  number: number
  kind: MessageKind
  itemKind: ItemKind
  itemId: string
  version: number
  purpose: string
  sentAt: Date
  state: MessageState
  acceptedAt: Date | null
  effectiveAt: Date | null
  rejectedReason: string | null
  recallReason: RecallReason | null
  isRecalled: boolean
  isOverdue: boolean
  count: number
}

const pageSize = 50

/** What this organisation sent, what has not arrived first and of that the oldest; 50 a page. */
export async function selectSent(tx: Tx, senderId: string, now: Date, page: number): Promise<SentMessage[]> {
  const { disclosure, correction, recall } = overdueAfterDays
  const found = await sql<SentMessage>`select m.receiver_organisation_id as "receiverId", m.number, m.kind,
      m.item_kind as "itemKind", d.item_id as "itemId", m.item_version as version, m.purpose, m.sent_at as "sentAt", m.state,
      m.accepted_at as "acceptedAt", m.effective_at as "effectiveAt", m.rejected_reason as "rejectedReason",
      m.reason as "recallReason", d.recalled_at is not null as "isRecalled",
      m.state <> 'effective' and m.sent_at < ${now}::timestamptz - make_interval(days =>
        case m.kind when 'disclosure' then ${disclosure}::int when 'correction' then ${correction}::int else ${recall}::int end)
        as "isOverdue",
      count(*) over ()::int as count
    from sharing.message m join sharing.disclosure d on d.id = m.disclosure_id
    where m.sender_organisation_id = ${senderId}
    order by m.state <> 'effective' desc, case when m.state <> 'effective' then m.sent_at end, m.sent_at desc, m.number desc
    limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(tx)
  return found.rows
}

export const sentPageSize = pageSize
