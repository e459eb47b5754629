// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReportedIn } from '#modules/shield'

/** Notes to which pages, known by their digests, a message leads; what is noted already stays as it is. */
export async function linkMessages(tx: Tx, links: readonly { digest: Buffer; messageId: string }[]): Promise<void> {
  if (links.length === 0) return
  const rows = links.map(({ digest, messageId }) => ({ digest: digest.toString('hex'), messageId }))
  await sql`insert into shield.takedown_message (takedown_id, message_id)
    select t.id, (l->>'messageId')::uuid from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) l
      join shield.takedown t on t.page_digest = decode(l->>'digest', 'hex')
    on conflict do nothing`.execute(tx)
}

/** Notes which reports tell of which pages, known by their digests. */
export async function linkReports(tx: Tx, links: readonly ({ digest: Buffer } & ReportedIn)[]): Promise<void> {
  if (links.length === 0) return
  const rows = links.map(({ digest, ...report }) => ({ ...report, digest: digest.toString('hex') }))
  await sql`insert into shield.takedown_report (takedown_id, report_id, address)
    select t.id, (l->>'reportId')::uuid, l->>'address' from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) l
      join shield.takedown t on t.page_digest = decode(l->>'digest', 'hex')
    on conflict do nothing`.execute(tx)
}

/**
 * Takes back what stands in these reports no longer: the count of the page is lower by it, and a page that nobody told of any more and nobody did
 * anything about waits no longer.
 */
export async function takePagesBack(tx: Tx, rows: readonly ReportedIn[]): Promise<void> {
  for (const { reportId, address } of rows) {
    const { rows: lowered } = await sql<{ id: string }>`with gone as (delete from shield.takedown_report
          where report_id = ${reportId} and address = ${address} returning takedown_id)
      update shield.takedown t set seen = greatest(seen - 1, 0) from gone where t.id = gone.takedown_id
      returning t.id`.execute(tx)
    await sql`delete from shield.takedown t where id = any(${lowered.map(({ id }) => id)}::uuid[])
      and status = 'waiting' and seen = 0
      and not exists (select from shield.takedown_message where takedown_id = t.id)
      and not exists (select from shield.takedown_step where takedown_id = t.id)`.execute(tx)
  }
}
