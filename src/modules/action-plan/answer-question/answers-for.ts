// SPDX-License-Identifier: EUPL-1.2
import type { PlanQuestion } from '../read-plan/plan-read.ts'

/** What one can say to a question of this kind. Taking over needs a proposal, or something that one only has to have seen. */
export function answersFor({ kind, proposal, target }: Pick<PlanQuestion, 'kind' | 'proposal' | 'target'>) {
  const hasProposal = Object.keys(proposal).length > 0 || target === null
  const mayType = target !== null && kind !== 'twice'
  return [...(hasProposal ? (['accepted'] as const) : []), ...(mayType ? (['other'] as const) : []), 'left' as const]
}
