// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { Change, ChangeStatus, Item, ItemKind } from './change.ts'
import type { ChangeTables } from './change.tables.ts'

const columns = [
  'id',
  'kind',
  'item_id as itemId',
  'content',
  'before',
  'reason',
  'status',
  'proposed_by as proposedBy',
  'proposed_name as proposedName',
  'proposed_organisation_id as proposedOrganisationId',
  'proposed_at as proposedAt',
  'decided_name as decidedName',
  'decided_at as decidedAt',
  'decision_reason as decisionReason',
  'edition',
] as const

const changes = (tx: Tx) => tablesOf<ChangeTables>(tx).selectFrom('barriers.change').select(columns)

/** With this status, in the order in which they were decided or proposed. */
export async function selectChanges(tx: Tx, status: ChangeStatus): Promise<Change[]> {
  return changes(tx).where('status', '=', status).orderBy('decided_at').orderBy('proposed_at').orderBy('id').execute()
}

/** Of one item, newest first. */
export async function selectHistory(tx: Tx, kind: ItemKind, itemId: string): Promise<Change[]> {
  return changes(tx)
    .where('kind', '=', kind)
    .where('item_id', '=', itemId)
    .orderBy('proposed_at', 'desc')
    .limit(50)
    .execute()
}

export async function selectChange(tx: Tx, id: string): Promise<Change | null> {
  return (await changes(tx).where('id', '=', id).executeTakeFirst()) ?? null
}

export async function selectOpenOf(tx: Tx, kind: ItemKind, itemId: string): Promise<Change | null> {
  const open = changes(tx).where('status', '=', 'open').where('kind', '=', kind).where('item_id', '=', itemId)
  return (await open.executeTakeFirst()) ?? null
}

export async function countOpenByOthers(tx: Tx, by: string | null): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from barriers.change
    where status = 'open' and proposed_by is distinct from ${by}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export interface Signed {
  id: string
  name: string
  organisationId: string | null
}

export async function insertChange(
  tx: Tx,
  change: { id: string; kind: ItemKind; itemId: string; content: Item | null; before: Item | null; reason: string },
  by: Signed,
  at: Date,
): Promise<void> {
  const json = (item: Item | null) => item && JSON.stringify(item)
  await sql`insert into barriers.change (id, kind, item_id, content, before, reason, proposed_by, proposed_name,
      proposed_organisation_id, proposed_at)
    values (${change.id}, ${change.kind}, ${change.itemId}, ${json(change.content)}, ${json(change.before)}, ${change.reason},
      ${by.id}, ${by.name}, ${by.organisationId}, ${at})`.execute(tx)
}

export async function decide(
  tx: Tx,
  id: string,
  { to, by, at, because }: { to: ChangeStatus; by: Signed; at: Date; because: string },
): Promise<void> {
  await sql`update barriers.change set status = ${to}, decided_by = ${by.id}, decided_name = ${by.name},
      decided_organisation_id = ${by.organisationId}, decided_at = ${at}, decision_reason = ${because || null}
    where id = ${id}`.execute(tx)
}

export async function markPublished(tx: Tx, ids: readonly string[], edition: number): Promise<void> {
  await sql`update barriers.change set status = 'published', edition = ${edition}
    where id = any(${ids}::uuid[]) and status = 'approved'`.execute(tx)
}

/** The organisations of whoever proposed or approved these. */
export async function selectOrganisationsOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const found = await sql<{ id: string }>`select distinct organisation as id from barriers.change,
      unnest(array[proposed_organisation_id, decided_organisation_id]) as organisation
    where id = any(${ids}::uuid[]) and organisation is not null order by 1`.execute(tx)
  return found.rows.map(({ id }) => id)
}
