// SPDX-License-Identifier: EUPL-1.2
import { disclosurePolicy, rounded } from '#modules/statistics'
import { type ResultKind, resultKindOf } from '../outcome/result-kinds.data.ts'
import type { ShownResult } from './issue-content.ts'

export interface ResultRow {
  kind: string
  period: string
  amount: number
  cases: number | null
  source: string
}

/**
 * Other results by kind and half-year, over all forms and regions. Counts below ten are not shown and others rounded; an amount or a share only of ten cases
 * or more. Nothing that is split further is shown, so that nothing can be worked out of parts.
 */
export function showResults(rows: readonly ResultRow[]): ShownResult[] {
  const groups = Map.groupBy(rows, ({ kind, period }) => `${kind}|${period}`)
  return [...groups.values()]
    .flatMap((group): ShownResult[] => {
      const [first] = group as [ResultRow]
      const kind = resultKindOf(first.kind)
      if (!kind) return []
      const sources = [...new Set(group.map(({ source }) => source))].toSorted()
      return [{ kind: kind.id, period: first.period, amount: amountOf(kind, group), sources }]
    })
    .toSorted((a, b) => b.period.localeCompare(a.period))
}

function amountOf({ unit }: ResultKind, group: readonly ResultRow[]): number | null {
  const total = group.reduce((sum, { amount }) => sum + amount, 0)
  if (unit === 'count') return total < disclosurePolicy.least ? null : rounded(total, disclosurePolicy)
  const cases = group.reduce((sum, one) => sum + (one.cases ?? 0), 0)
  if (cases < disclosurePolicy.least) return null
  if (unit === 'percent') {
    const share = group.reduce((sum, { amount, ...one }) => sum + amount * (one.cases ?? 0), 0) / cases
    return Math.round(share / 100) * 100
  }
  return Math.round(total / disclosurePolicy.roundLossTo) * disclosurePolicy.roundLossTo
}
