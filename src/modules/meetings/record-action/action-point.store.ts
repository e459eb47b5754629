// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ActionPoint, ActionState } from './action-point.ts'

const columns = sql`a.id, json_build_object('kind', a.source_kind, 'id', a.source_id, 'title', a.source_title) as source,
  a.group_id as "groupId", a.text, a.owner_id as "ownerOrganisationId", to_char(a.due_on, 'YYYY-MM-DD') as "dueOn",
  a.plan_action_code as "planActionCode", a.state, a.reason, a.is_confidential as "isConfidential", a.made_at as "madeAt",
  a.settled_at as "settledAt"`

export interface ActionFilter {
  state?: ActionState | undefined
  organisationId?: string | undefined
  groupId?: string | undefined
  sourceId?: string | undefined
  itemIds?: readonly string[] | undefined
  planActionCode?: string | undefined
  ids?: readonly string[] | undefined
  /** Only what is open and was due before this day. */
  lateOn?: string | undefined
}

function where({ state, organisationId, groupId, sourceId, itemIds, planActionCode, ids, lateOn }: ActionFilter) {
  return sql`(${state ?? null}::text is null or a.state = ${state ?? null})
    and (${organisationId ?? null}::text is null or a.owner_id = ${organisationId ?? null})
    and (${groupId ?? null}::uuid is null or a.group_id = ${groupId ?? null})
    and (${sourceId ?? null}::text is null or a.source_id = ${sourceId ?? null})
    and (${planActionCode ?? null}::text is null or a.plan_action_code = ${planActionCode ?? null})
    and (${itemIds ? [...itemIds] : null}::uuid[] is null or a.item_id = any(${itemIds ? [...itemIds] : null}::uuid[]))
    and (${ids ? [...ids] : null}::uuid[] is null or a.id = any(${ids ? [...ids] : null}::uuid[]))
    and (${lateOn ?? null}::date is null or a.state = 'open' and a.due_on < ${lateOn ?? null}::date)`
}

/** Open ones first, and of those what is due first. */
export async function selectActionPoints(
  tx: Tx,
  filter: ActionFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<(ActionPoint & { itemId: string | null })[]> {
  const found = await sql<ActionPoint & { itemId: string | null }>`select ${columns}, a.item_id as "itemId"
    from meetings.action_point a where ${where(filter)}
    order by a.state <> 'open', a.due_on nulls last, a.made_at desc, a.id limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

export async function countActionPoints(tx: Tx, filter: ActionFilter): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from meetings.action_point a
    where ${where(filter)}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** Locked as far as row-level security lets whoever asks change it; null when it does not. */
export async function lockActionPoint(tx: Tx, id: string): Promise<ActionPoint | null> {
  const found = await sql<ActionPoint>`select ${columns} from meetings.action_point a
    where a.id = ${id} for update of a`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertActionPoint(
  tx: Tx,
  row: Omit<ActionPoint, 'state' | 'reason' | 'settledAt'> & { itemId: string | null },
): Promise<void> {
  const { source } = row
  await sql`insert into meetings.action_point (id, source_kind, source_id, source_title, group_id, item_id, is_confidential, text,
      owner_id, due_on, plan_action_code, state, made_at)
    values (${row.id}, ${source.kind}, ${source.id}, ${source.title}, ${row.groupId}, ${row.itemId}, ${row.isConfidential},
      ${row.text}, ${row.ownerOrganisationId}, ${row.dueOn}, ${row.planActionCode}, 'open', ${row.madeAt})`.execute(tx)
}

export async function updateActionState(
  tx: Tx,
  row: { id: string; state: ActionState; reason: string; at: Date },
): Promise<void> {
  await sql`update meetings.action_point set state = ${row.state}, reason = ${row.reason},
      settled_at = ${row.state === 'open' ? null : row.at} where id = ${row.id}`.execute(tx)
}
