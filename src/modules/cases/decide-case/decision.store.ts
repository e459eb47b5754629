// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Circles } from '../circle/circle.ts'
import type { Judgement } from '../hub/hub.ts'

export interface DecisionRow {
  id: string
  kind: 'merge' | 'split' | 'judge-hub'
  at: Date
  organisationId: string
  /** Of whoever decided: it says nothing about reports of another. */
  circle: string
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

/** A later decision of another circle says nothing here: that was when both were in one. */
const overruler = sql`(select o.decision_id from cases.decision o where o.decision_id = d.overruled_by and o.circle = d.circle)`

/** Of a decision `d`: neither undone nor overruled. */
export const holds = sql`d.undone_at is null and ${overruler} is null`

export const decisionColumns = sql`d.decision_id as id, d.kind, d.at, d.organisation_id as "organisationId", d.circle, d.actor_id as "actorId",
  d.actor_name as "actorName", d.reason, d.left_ids::text[] as left, d.right_ids::text[] as right,
  d.cut_hubs::text[] as "cutHubs", d.hub_id as "hubId", d.judgement, ${overruler} as "overruledBy",
  d.undone_at as "undoneAt", d.undone_by_name as "undoneByName", d.undone_reason as "undoneReason"`

/** Merges and splits of this circle that hold and name one of these reports, the oldest first. */
export async function selectRulings(tx: Tx, circle: string, reportIds: readonly string[]): Promise<DecisionRow[]> {
  if (reportIds.length === 0) return []
  const ids = [...reportIds]
  const found = await sql<DecisionRow>`select ${decisionColumns} from cases.decision d
    where d.decision_id in (select cases.rulings_naming(${circle}, ${ids}::uuid[]))
    order by d.at, d.decision_id`.execute(tx)
  return found.rows
}

/** Every merge and split of this circle that holds, the oldest first. */
export async function selectAllRulings(tx: Tx, circle: string): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`select ${decisionColumns} from cases.decision d
    where d.kind <> 'judge-hub' and d.circle = ${circle} and ${holds} order by d.at, d.decision_id`.execute(tx)
  return found.rows
}

/** Judgements of this circle on this hub that hold; of a family of texts on any text in it. */
export async function selectJudgementsOf(tx: Tx, circle: string, hubId: string): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`select ${decisionColumns} from cases.decision d
    where (d.hub_id = ${hubId} or d.hub_id in (
      select text_id from cases.text where family = ${hubId} and circle = ${circle})) and d.circle = ${circle} and ${holds} order by d.at, d.decision_id`.execute(
    tx,
  )
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
  await sql`insert into cases.decision (decision_id, kind, at, organisation_id, circle, actor_id, actor_name, reason, left_ids,
      right_ids, cut_hubs, hub_id, judgement)
    values (${row.id}, ${row.kind}, ${row.at}, ${row.organisationId}, ${row.circle}, ${row.actorId},
      ${row.actorName}, ${row.reason},
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

/** Marks reports of this circle as named, or no longer named, by a merge or split that holds. */
export async function markRuled(tx: Tx, circle: string, reportIds: readonly string[]): Promise<void> {
  const rulings = await selectRulings(tx, circle, reportIds)
  const [ruled, separated] = [new Set<string>(), new Set<string>()]
  for (const { kind, left, right } of rulings)
    for (const id of [...left, ...right]) {
      ruled.add(id)
      if (kind === 'split') separated.add(id)
    }
  await sql`update cases.report r set is_ruled = m.ruled, is_separated = m.separated
    from unnest(${[...reportIds]}::uuid[], ${reportIds.map((id) => ruled.has(id))}::boolean[],
      ${reportIds.map((id) => separated.has(id))}::boolean[]) as m (id, ruled, separated)
    where r.report_id = m.id and r.circle = ${circle} and (r.is_ruled, r.is_separated) is distinct from (m.ruled, m.separated)`.execute(
    tx,
  )
}

/** Marks the reports of this circle anew: those that a merge or split that holds names, and those that one named. */
export async function markAllRuled(tx: Tx, circle: string): Promise<void> {
  const marked = await sql<{ id: string }>`select report_id as id from cases.report
    where is_ruled and circle = ${circle}`.execute(tx)
  const named = (await selectAllRulings(tx, circle)).flatMap(({ left, right }) => [...left, ...right])
  await markRuled(tx, circle, [...new Set([...named, ...marked.rows.map((row) => row.id)])])
}

/** Decisions of an organisation of which the circle became another go with it. */
export async function moveDecisions(tx: Tx, circleOf: Circles): Promise<void> {
  const found = await sql<{
    organisationId: string
    circle: string
  }>`select distinct organisation_id as "organisationId",
    circle from cases.decision`.execute(tx)
  for (const { organisationId, circle } of found.rows) {
    const now = circleOf(organisationId)
    if (now === circle) continue
    await sql`update cases.decision set circle = ${now}
      where organisation_id = ${organisationId} and circle = ${circle}`.execute(tx)
  }
}

/** What this decision overruled in its circle. */
export async function selectOverruled(tx: Tx, circle: string, by: string): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`select ${decisionColumns} from cases.decision d
    where d.overruled_by = ${by} and d.circle = ${circle}`.execute(tx)
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
