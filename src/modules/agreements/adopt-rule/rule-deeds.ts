// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { RuleStatus } from '../sharing-rule/sharing-rule.ts'

interface Version {
  status: RuleStatus
  version: number
  proposedBy: string | null
}

/**
 * A jurist adopts a version of a rule, by name: from then on it decides. Never the one who proposed that version. Taken back, the rule is a draft again
 * and permits nothing; that closes at once and opens nothing, so one jurist may. An approved proposal replaces or withdraws it.
 */
export const ruleDeeds = deedTable<Version, RuleStatus>()({
  may: 'agreements:adopt',
  of: ({ status, version, proposedBy }) => ({ status, sequence: version, hands: { proposer: proposedBy } }),
  begins: { status: 'draft', hand: 'proposer' },
  byTwo: ['adopted'],
  deeds: {
    adopt: {
      from: { draft: 'adopted' },
      by: 'anybody',
      another: ['proposer'],
      needs: 'reason',
      seen: true,
      done: 'agreements.rule-adopted',
    },
    'take-back': {
      from: { adopted: 'draft' },
      by: 'anybody',
      needs: 'reason',
      seen: true,
      done: 'agreements.adoption-taken-back',
    },
  },
  follows: {
    replace: { draft: 'replaced', adopted: 'replaced' },
    withdraw: { draft: 'withdrawn', adopted: 'withdrawn' },
  },
})
export type RuleDeed = keyof (typeof ruleDeeds)['deeds']
