// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { RuleContent, RuleStatus, SharingRule } from '../sharing-rule/sharing-rule.ts'
import type { AgreementsTables } from './agreements.tables.ts'

/** One version of a rule with everything about it. */
export interface RuleVersion {
  id: string
  version: number
  law: string
  status: RuleStatus
  content: RuleContent
  contentHash: string
  edition: string | null
  proposalId: string | null
  proposedBy: string | null
  madeAt: Date
  adoptedByName: string | null
  adoptedAt: Date | null
}

const columns = [
  'id',
  'version',
  'law',
  'status',
  'content',
  'content_hash as contentHash',
  'edition',
  'proposal_id as proposalId',
  'proposed_by as proposedBy',
  'made_at as madeAt',
  'adopted_by_name as adoptedByName',
  'adopted_at as adoptedAt',
] as const

/** The number of the rules as they count now; null before anything was loaded. */
export async function selectRevision(tx: Tx): Promise<{ number: string; edition: string } | null> {
  const found = await tablesOf<AgreementsTables>(tx)
    .selectFrom('agreements.revision')
    .select(['number', 'edition'])
    .executeTakeFirst()
  return found ?? null
}

/** After every change, in its transaction. `edition`: only when another edition was loaded. */
export async function bumpRevision(tx: Tx, number: string, edition?: string): Promise<void> {
  await sql`insert into agreements.revision (number, edition) values (${number}, ${edition ?? ''})
    on conflict (only_row) do update set number = excluded.number,
      edition = coalesce(${edition ?? null}, agreements.revision.edition)`.execute(tx)
}

export async function selectRulesThatCount(tx: Tx): Promise<SharingRule[]> {
  const found = await sql<{
    version: number
    law: string
    status: 'draft' | 'adopted'
    content: RuleContent
    adoptedBy: string | null
  }>`select version, law, status, content, adopted_by_name as "adoptedBy" from agreements.rule
    where status in ('draft', 'adopted') order by law, id`.execute(tx)
  return found.rows.map(({ content, version, law, status, adoptedBy }) => ({
    ...content,
    version,
    law,
    status,
    adoptedBy,
  }))
}

/** All versions of one rule, the newest first. */
export async function selectVersions(tx: Tx, ruleId: string): Promise<RuleVersion[]> {
  return tablesOf<AgreementsTables>(tx)
    .selectFrom('agreements.rule')
    .select(columns)
    .where('id', '=', ruleId)
    .orderBy('version', 'desc')
    .execute()
}

/** The newest version of every rule. */
export async function selectNewest(tx: Tx): Promise<RuleVersion[]> {
  return tablesOf<AgreementsTables>(tx)
    .selectFrom('agreements.rule')
    .select(columns)
    .distinctOn('id')
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
}

export async function insertRule(
  tx: Tx,
  rule: Pick<RuleVersion, 'id' | 'version' | 'law' | 'content' | 'contentHash' | 'madeAt'> &
    Partial<Pick<RuleVersion, 'edition' | 'proposalId' | 'proposedBy'>>,
): Promise<void> {
  const { id, version, law, content, contentHash, madeAt, edition, proposalId, proposedBy } = rule
  await sql`insert into agreements.rule
      (id, version, law, status, content, content_hash, edition, proposal_id, proposed_by, made_at)
    values (${id}, ${version}, ${law}, 'draft', ${JSON.stringify(content)}::jsonb, ${contentHash}, ${edition ?? null},
      ${proposalId ?? null}, ${proposedBy ?? null}, ${madeAt})`.execute(tx)
}

/** Moves one version from one status to another. False when it no longer has that status. */
export async function moveRule(
  tx: Tx,
  rule: { id: string; version: number },
  from: RuleStatus,
  to: RuleStatus,
  adopted: { id: string; name: string; organisationId: string; at: Date } | null,
): Promise<boolean> {
  const keeps = to === 'replaced' || to === 'withdrawn'
  const done = await sql`update agreements.rule set status = ${to},
      adopted_by = case when ${keeps} then adopted_by else ${adopted?.id ?? null} end,
      adopted_by_name = case when ${keeps} then adopted_by_name else ${adopted?.name ?? null} end,
      adopted_organisation_id = case when ${keeps} then adopted_organisation_id else ${adopted?.organisationId ?? null} end,
      adopted_at = case when ${keeps} then adopted_at else ${adopted?.at ?? null}::timestamptz end
    where id = ${rule.id} and version = ${rule.version} and status = ${from}`.execute(tx)
  return done.numAffectedRows === 1n
}

export interface RuleStep {
  version: number
  at: Date
  step: string
  actorName: string | null
  reason: string
}

export async function insertStep(
  tx: Tx,
  step: {
    ruleId: string
    version: number
    at: Date
    step: string
    actor: { kind: string; id: string | null; name: string | null }
    reason: string
  },
): Promise<void> {
  await sql`insert into agreements.rule_step (rule_id, version, at, step, actor_kind, actor_id, actor_name, reason)
    values (${step.ruleId}, ${step.version}, ${step.at}, ${step.step}, ${step.actor.kind}, ${step.actor.id},
      ${step.actor.name}, ${step.reason})`.execute(tx)
}

export async function selectSteps(tx: Tx, ruleId: string): Promise<RuleStep[]> {
  const found = await sql<RuleStep>`select version, at, step, actor_name as "actorName", reason
    from agreements.rule_step where rule_id = ${ruleId} order by at desc, version desc`.execute(tx)
  return found.rows
}

/** One change of the rules at a time: whoever comes second sees what the first did. */
export async function lockRules(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('agreements.rules'))`.execute(tx)
}
