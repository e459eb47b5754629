// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Payload } from '../disclosure/disclosure.ts'
import type { MessageState } from './message.ts'

export interface ItemMessage {
  itemKey: string
  number: number
  isRecall: boolean
  payload: Payload | null
  state: MessageState
}

/** Everything that this recipient has about these items, in order; from now on it counts as fetched. */
export async function offerOfItems(
  tx: Tx,
  receiverId: string,
  itemKeys: readonly string[],
  at: Date,
): Promise<ItemMessage[]> {
  const found = await sql<ItemMessage>`with these as (
      select number from sharing.message
      where receiver_organisation_id = ${receiverId} and item_key = any(${[...itemKeys]}::text[]) order by number for update)
    update sharing.message m set offered_at = coalesce(m.offered_at, ${at}),
      offered_times = m.offered_times + 1, state = case when m.state = 'waiting' then 'offered' else m.state end
    from these where m.receiver_organisation_id = ${receiverId} and m.number = these.number
    returning m.item_key as "itemKey", m.number, m.kind = 'recall' as "isRecall", m.payload, m.state`.execute(tx)
  return found.rows.toSorted((a, b) => a.number - b.number)
}
