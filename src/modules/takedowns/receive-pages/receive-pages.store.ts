// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Notes to which pages, known by their digests, a message leads; what is noted already stays as it is. */
export async function linkMessages(tx: Tx, links: readonly { digest: Buffer; messageId: string }[]): Promise<void> {
  if (links.length === 0) return
  const rows = links.map(({ digest, messageId }) => ({ digest: digest.toString('hex'), messageId }))
  await sql`insert into shield.takedown_message (takedown_id, message_id)
    select t.id, (l->>'messageId')::uuid from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) l
      join shield.takedown t on t.page_digest = decode(l->>'digest', 'hex')
    on conflict do nothing`.execute(tx)
}
