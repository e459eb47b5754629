// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ItemKind } from '../disclosure/disclosure.ts'

export async function countRecallReceipts(
  tx: Tx,
  kind: ItemKind,
  itemId: string,
): Promise<{ told: number; confirmed: number }> {
  const found = await sql<{ told: number; confirmed: number }>`
    with told as (select distinct receiver_organisation_id as receiver from sharing.disclosure
      where item_kind = ${kind} and item_id = ${itemId}),
    last as (select distinct on (m.receiver_organisation_id) m.receiver_organisation_id as receiver, m.kind, m.state
      from sharing.message m join sharing.disclosure d on d.id = m.disclosure_id
      where d.item_kind = ${kind} and d.item_id = ${itemId} order by m.receiver_organisation_id, m.number desc)
    select count(*)::int as told,
      count(*) filter (where last.kind = 'recall' and last.state = 'effective')::int as confirmed
    from told left join last using (receiver)`.execute(tx)
  return found.rows[0] ?? { told: 0, confirmed: 0 }
}
