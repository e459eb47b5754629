// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Decided, NameStatus } from '#modules/shield'
import type { TakedownStatus, WaitingMessage } from '#modules/takedowns'

export interface StoredLeads {
  names: { id: string; name: string; status: NameStatus }[]
  pages: { id: string; shown: string; status: TakedownStatus }[]
}

/** How what a message leads to stands now: names, and pages that only takedown can help with. Nothing of a message that one may not see. */
export async function leadsOf(tx: Tx, messageId: string): Promise<StoredLeads> {
  const { rows } = await sql<
    | { what: 'name'; id: string; said: string; status: NameStatus }
    | { what: 'page'; id: string; said: string; status: TakedownStatus }
  >`select * from shield.leads_of(${messageId})`.execute(tx)
  return {
    names: rows.flatMap(({ what, id, said: name, status }) => (what === 'name' ? { id, name, status } : [])),
    pages: rows.flatMap(({ what, id, said: shown, status }) => (what === 'page' ? { id, shown, status } : [])),
  }
}

/** Messages that still lie sealed because this page is not decided about, the newest first. */
export async function waitingMessages(tx: Tx, takedownId: string): Promise<WaitingMessage[]> {
  const found = await sql<WaitingMessage>`select m.id, m.received_at as "receivedAt"
    from shield.takedown_message tm join shield.message m on m.id = tm.message_id
    where tm.takedown_id = ${takedownId} and m.sealed is not null order by m.received_at desc, m.id limit 5`.execute(tx)
  return found.rows
}

/**
 * Of messages that lead to what was decided about: those of which nothing is left to decide. They are judged, and gone. Returns their ids. Names
 * and takedowns are locked before messages, everywhere, and a message before it is looked at: of two who decide about the last two things in it,
 * the second one sees what the first decided.
 */
export async function judgeMessagesWith(
  tx: Tx,
  { nameIds = [], takedownIds = [] }: Decided,
  at: Date,
): Promise<string[]> {
  const held = await sql<{ id: string }>`select id from shield.message
    where status in ('not-read', 'understood') and channel <> 'list' and id in (
      select message_id from shield.mention where name_id = any(${nameIds}::uuid[]) and message_id is not null
      union select message_id from shield.takedown_message where takedown_id = any(${takedownIds}::uuid[]))
    order by id for no key update`.execute(tx)
  if (held.rows.length === 0) return []
  const judged = await sql<{ id: string }>`update shield.message set status = 'judged', sealed = null, judged_at = ${at}
    where status = 'understood' and id = any(${held.rows.map(({ id }) => id)}::uuid[])
    and not exists (select from shield.mention m join shield.name n on n.id = m.name_id
      where m.message_id = message.id and n.status in ('waiting', 'proposed', 'suspended'))
    and not exists (select from shield.takedown_message m join shield.takedown t on t.id = m.takedown_id
      where m.message_id = message.id and t.status = 'waiting')
    returning id`.execute(tx)
  return judged.rows.map(({ id }) => id)
}
