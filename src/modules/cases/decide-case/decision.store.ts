// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Judgement } from '../hub/hub.ts'

export interface DecisionRow {
  id: string
  kind: 'merge' | 'split' | 'judge-hub'
  at: Date
  organisationId: string
  actorId: string
  actorName: string
  reason: string
  left: string[]
  right: string[]
  cutHubs: string[]
  hubId: string | null
  judgement: Judgement | null
  overruledBy: string | null
  undoneAt: Date | null
  undoneByName: string | null
  undoneReason: string | null
}

export const decisionColumns = sql`d.decision_id as id, d.kind, d.at, d.organisation_id as "organisationId", d.actor_id as "actorId",
  d.actor_name as "actorName", d.reason, d.left_ids::text[] as left, d.right_ids::text[] as right,
  d.cut_hubs::text[] as "cutHubs", d.hub_id as "hubId", d.judgement, d.overruled_by as "overruledBy",
  d.undone_at as "undoneAt", d.undone_by_name as "undoneByName", d.undone_reason as "undoneReason"`

const holds = sql`d.undone_at is null and d.overruled_by is null`

/** Merges and splits that hold and name one of these reports, the oldest first. */
export async function selectRulings(tx: Tx, reportIds: readonly string[]): Promise<DecisionRow[]> {
  if (reportIds.length === 0) return []
  const ids = [...reportIds]
  const found = await sql<DecisionRow>`select ${decisionColumns} from cases.decision d
    where d.decision_id in (select cases.rulings_naming(${ids}::uuid[]))
    order by d.at, d.decision_id`.execute(tx)
  return found.rows
}

/** Every merge and split that holds, the oldest first. */
export async function selectAllRulings(tx: Tx): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`select ${decisionColumns} from cases.decision d
    where d.kind <> 'judge-hub' and ${holds} order by d.at, d.decision_id`.execute(tx)
  return found.rows
}

/** Judgements on this hub that hold; of a family of texts on any text in it. */
export async function selectJudgementsOf(tx: Tx, hubId: string): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`select ${decisionColumns} from cases.decision d
    where (d.hub_id = ${hubId} or d.hub_id in (select text_id from cases.text where family = ${hubId}))
      and ${holds} order by d.at, d.decision_id`.execute(tx)
  return found.rows
}

export async function selectDecision(tx: Tx, id: string): Promise<DecisionRow | null> {
  const found =
    await sql<DecisionRow>`select ${decisionColumns} from cases.decision d where d.decision_id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertDecision(
  tx: Tx,
  row: Omit<DecisionRow, 'overruledBy' | 'undoneAt' | 'undoneByName' | 'undoneReason'>,
): Promise<void> {
  await sql`insert into cases.decision (decision_id, kind, at, organisation_id, actor_id, actor_name, reason, left_ids,
      right_ids, cut_hubs, hub_id, judgement)
    values (${row.id}, ${row.kind}, ${row.at}, ${row.organisationId}, ${row.actorId}, ${row.actorName}, ${row.reason},
      ${row.left}::uuid[], ${row.right}::uuid[], ${row.cutHubs}::uuid[], ${row.hubId}, ${row.judgement})`.execute(tx)
}

export async function overrule(tx: Tx, ids: readonly string[], by: string): Promise<void> {
  await sql`update cases.decision set overruled_by = ${by} where decision_id = any(${[...ids]}::uuid[])`.execute(tx)
}

/** Ends a decision; what it overruled holds again. */
export async function endDecision(
  tx: Tx,
  id: string,
  by: { id: string; name: string },
  reason: string,
  at: Date,
): Promise<void> {
  await sql`update cases.decision set undone_at = ${at}, undone_by = ${by.id}, undone_by_name = ${by.name},
    undone_reason = ${reason} where decision_id = ${id}`.execute(tx)
  await sql`update cases.decision set overruled_by = null where overruled_by = ${id}`.execute(tx)
}

/** Marks reports as named, or no longer named, by a merge or split that holds. */
export async function markRuled(tx: Tx, reportIds: readonly string[]): Promise<void> {
  const rulings = await selectRulings(tx, reportIds)
  const [ruled, separated] = [new Set<string>(), new Set<string>()]
  for (const { kind, left, right } of rulings)
    for (const id of [...left, ...right]) {
      ruled.add(id)
      if (kind === 'split') separated.add(id)
    }
  await sql`update cases.report r set is_ruled = m.ruled, is_separated = m.separated
    from unnest(${[...reportIds]}::uuid[], ${reportIds.map((id) => ruled.has(id))}::boolean[],
      ${reportIds.map((id) => separated.has(id))}::boolean[]) as m (id, ruled, separated)
    where r.report_id = m.id and (r.is_ruled, r.is_separated) is distinct from (m.ruled, m.separated)`.execute(tx)
}

/** What this decision overruled. */
export async function selectOverruled(tx: Tx, by: string): Promise<DecisionRow[]> {
  const found =
    await sql<DecisionRow>`select ${decisionColumns} from cases.decision d where d.overruled_by = ${by}`.execute(tx)
  return found.rows
}

/** Reports of a case, the oldest first. */
export async function selectMembers(
  tx: Tx,
  caseId: string,
  limit: number | null = null,
): Promise<{ reportId: string; organisationId: string }[]> {
  const found = await sql<{ reportId: string; organisationId: string }>`select report_id as "reportId",
      controller_organisation_id as "organisationId"
    from cases.report where case_id = ${caseId} order by report_id limit ${limit}`.execute(tx)
  return found.rows
}
