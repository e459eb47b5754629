// SPDX-License-Identifier: EUPL-1.2
import type { RuleOutcome, SharingRule } from '../sharing-rule/sharing-rule.ts'

export interface RuleFilter {
  law?: string | undefined
  outcome?: RuleOutcome | undefined
  status?: SharingRule['status'] | undefined
}

/** In the order of the law and of the id, which is the order of the answer too. */
export function filteredRules(rules: readonly SharingRule[], { law, outcome, status }: RuleFilter): SharingRule[] {
  return rules.filter(
    (rule) =>
      (law === undefined || rule.law === law) &&
      (outcome === undefined || rule.outcome === outcome) &&
      (status === undefined || rule.status === status),
  )
}
