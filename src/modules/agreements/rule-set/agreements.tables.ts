// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { ProposalStatus } from '../sharing-rule/proposal.ts'
import type { RuleContent, RuleStatus } from '../sharing-rule/sharing-rule.ts'

export interface AgreementsTables {
  'agreements.proposal': {
    id: string
    rule_id: string
    kind: 'change' | 'withdraw'
    law: string
    base_version: number
    content: RuleContent | null
    reason: string
    status: ProposalStatus
    proposed_by: string
    proposed_by_name: string
    proposed_organisation_id: string | null
    proposed_at: Date
    decided_by: string | null
    decided_by_name: string | null
    decided_organisation_id: string | null
    decided_at: Date | null
    decision_reason: string | null
  }
  'agreements.rule': {
    id: string
    version: number
    law: string
    status: RuleStatus
    content: RuleContent
    content_hash: string
    edition: string | null
    proposal_id: string | null
    proposed_by: string | null
    made_at: Date
    adopted_by: string | null
    adopted_by_name: string | null
    adopted_organisation_id: string | null
    adopted_at: Date | null
  }
  'agreements.rule_step': {
    rule_id: string
    version: number
    at: Date
    step: string
    actor_kind: string
    actor_id: string | null
    actor_name: string | null
    reason: string
  }
  'agreements.revision': { only_row: boolean; number: string; edition: string }
}

export const retention: RetentionOf<AgreementsTables> = {
  'agreements.rule': {
    keep: 'for-ever',
    because: 'whoever asks why something was shared must find the rule of that day, and who answered for it',
  },
  'agreements.rule_step': { keep: 'with-parent', parent: 'agreements.rule', because: 'the history of one version' },
  'agreements.proposal': {
    keep: '7 years',
    from: 'decided_at',
    because: 'as long as the audit record that names it; the version that came of it stays',
  },
  'agreements.revision': { keep: 'for-ever', because: 'one row that says which rules count now; it holds no persons' },
}
