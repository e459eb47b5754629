// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReportAttachment } from './attachment.store.ts'
import type { KeptContent } from './kept-content.ts'

export async function selectHeld(tx: Tx, heldFor: string): Promise<ReportAttachment[]> {
  const found = await sql<ReportAttachment>`select id, name, size, scan, media_type as "mediaType",
      encode(content_digest, 'hex') as sha256 from reports.attachment
    where held_for = ${heldFor} order by added_at, id`.execute(tx)
  return found.rows
}

type HeldContent = { name: string; mediaType: string } & KeptContent

/** A file that was wiped has no content and is not in the answer. */
export async function selectHeldContent(tx: Tx, ids: readonly string[]): Promise<HeldContent[]> {
  const found =
    await sql<HeldContent>`select a.name, a.media_type as "mediaType", a.content_digest as digest, c.bytes, c.sealed
    from reports.attachment a
    join reports.attachment_content c on c.kept_by = a.kept_by and c.digest = a.content_digest
    where a.id = any(${[...ids]}::uuid[]) and a.held_for is not null order by a.added_at, a.id`.execute(tx)
  return found.rows
}

export async function deleteHeld(tx: Tx, heldFor: string, ids?: readonly string[]): Promise<string[]> {
  const some = ids ? sql`and id = any(${[...ids]}::uuid[])` : sql``
  const gone = await sql<{ id: string }>`delete from reports.attachment
    where held_for = ${heldFor} ${some} returning id`.execute(tx)
  return gone.rows.map(({ id }) => id)
}

export async function selectHolders(tx: Tx): Promise<string[]> {
  const found = await sql<{ id: string }>`select distinct held_for as id from reports.attachment
    where held_for is not null`.execute(tx)
  return found.rows.map(({ id }) => id)
}
