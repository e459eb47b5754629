// SPDX-License-Identifier: EUPL-1.2
import type { RuleContent } from '../sharing-rule/sharing-rule.ts'

/** 'uavg-46-bsn-4' after 'uavg-46-bsn-3'. */
export function nextCaseId({ id, cases }: Pick<RuleContent, 'id' | 'cases'>): string {
  const numbers = cases.map((each) => Number(/-(\d+)$/.exec(each.id)?.[1] ?? 0))
  return `${id}-${Math.max(0, ...numbers) + 1}`
}
