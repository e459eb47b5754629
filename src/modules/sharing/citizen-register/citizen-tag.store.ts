// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Untagged } from '../tag-set/tag.store.ts'

export interface CitizenTag extends Untagged {
  tag: Buffer
  metaKey: Buffer
}

export async function selectCitizenTags(tx: Tx, epoch: number): Promise<CitizenTag[]> {
  const found = await sql<CitizenTag>`select kind, canonical, tag, meta_key as "metaKey" from sharing.tag
    where namespace = 'citizen' and epoch = ${epoch}`.execute(tx)
  return found.rows
}

const given = (rows: readonly Untagged[]) =>
  sql`unnest(${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ canonical }) => canonical)}::text[]) as given (kind, canonical)`

/** Those that have no tag in this epoch yet, in the order in which they were given. */
export async function selectWithoutTag(tx: Tx, epoch: number, rows: readonly Untagged[]): Promise<Untagged[]> {
  const found = await sql<Untagged>`select given.kind, given.canonical from ${given(rows)}
    where not exists (select from sharing.tag t where t.namespace = 'citizen' and t.epoch = ${epoch}
      and t.kind = given.kind and t.canonical = given.canonical)`.execute(tx)
  return found.rows
}

/** Tags of what is answered no longer. */
export async function deleteTagsExcept(tx: Tx, epoch: number, rows: readonly Untagged[]): Promise<void> {
  await sql`delete from sharing.tag t where namespace = 'citizen' and epoch = ${epoch}
    and not exists (select from ${given(rows)} where given.kind = t.kind and given.canonical = t.canonical)`.execute(tx)
}
