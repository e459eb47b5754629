// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { Proposal, ProposalStatus } from '../sharing-rule/proposal.ts'
import type { RuleContent } from '../sharing-rule/sharing-rule.ts'
import type { AgreementsTables } from './agreements.tables.ts'

const columns = [
  'id',
  'rule_id as ruleId',
  'kind',
  'law',
  'base_version as baseVersion',
  'content',
  'reason',
  'status',
  'proposed_by as proposedBy',
  'proposed_by_name as proposedByName',
  'proposed_at as proposedAt',
  'decided_by_name as decidedByName',
  'decided_at as decidedAt',
  'decision_reason as decisionReason',
] as const

export async function selectOpenProposals(tx: Tx): Promise<Proposal[]> {
  return tablesOf<AgreementsTables>(tx)
    .selectFrom('agreements.proposal')
    .select(columns)
    .where('status', '=', 'open')
    .orderBy('proposed_at')
    .execute()
}

export async function selectProposalsOf(tx: Tx, ruleId: string): Promise<Proposal[]> {
  return tablesOf<AgreementsTables>(tx)
    .selectFrom('agreements.proposal')
    .select(columns)
    .where('rule_id', '=', ruleId)
    .orderBy('proposed_at', 'desc')
    .execute()
}

export async function selectProposal(tx: Tx, id: string): Promise<Proposal | null> {
  const found = await tablesOf<AgreementsTables>(tx)
    .selectFrom('agreements.proposal')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** Open proposals of others, which this person could decide. */
export async function countOpenProposals(tx: Tx, exceptBy: string | null): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from agreements.proposal
    where status = 'open' and proposed_by is distinct from ${exceptBy}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** `onlyOnce`: not when the same proposer put the same forward before. Returns whether it was stored. */
export async function insertProposal(
  tx: Tx,
  proposal: {
    id: string
    ruleId: string
    kind: Proposal['kind']
    law: string
    baseVersion: number
    content: RuleContent | null
    reason: string
    by: { id: string; name: string; organisationId: string | null }
    at: Date
    onlyOnce?: boolean
  },
): Promise<boolean> {
  const { id, ruleId, kind, law, baseVersion, reason, by, at, onlyOnce = false } = proposal
  const content = proposal.content && JSON.stringify(proposal.content)
  const done = await sql`insert into agreements.proposal (id, rule_id, kind, law, base_version, content, reason,
      proposed_by, proposed_by_name, proposed_organisation_id, proposed_at)
    select ${id}::uuid, ${ruleId}, ${kind}, ${law}, ${baseVersion}::int, ${content}::jsonb, ${reason}, ${by.id}, ${by.name},
      ${by.organisationId}, ${at}::timestamptz
    where not ${onlyOnce}::boolean or not exists (select from agreements.proposal p where p.rule_id = ${ruleId}
      and p.proposed_by = ${by.id} and p.content = ${content}::jsonb)`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function decideProposal(
  tx: Tx,
  id: string,
  decision: {
    to: ProposalStatus
    by: { id: string; name: string; organisationId: string }
    at: Date
    because: string
  },
): Promise<void> {
  const { to, by, at, because } = decision
  await sql`update agreements.proposal set status = ${to}, decided_by = ${by.id}, decided_by_name = ${by.name},
      decided_organisation_id = ${by.organisationId}, decided_at = ${at}, decision_reason = ${because || null}
    where id = ${id}`.execute(tx)
}
