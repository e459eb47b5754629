// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type BudgetLine, budgetKinds, sumBudget } from './budget.ts'

const line = fc.record({
  id: fc.uuid(),
  year: fc.constantFrom(2026, 2027, 2028),
  kind: fc.constantFrom(...budgetKinds),
  cents: fc.integer({ min: 1, max: 1_000_000_00 }),
  organisationId: fc.constant('ministerie-demo'),
  what: fc.constant('een meting'),
})

it('no cent is lost between the lines and the sums, and every year is there once, the newest first', () => {
  fc.assert(
    fc.property(fc.array(line), (lines: BudgetLine[]) => {
      const sums = sumBudget(lines)
      const total = (kind: string) =>
        lines.filter((one) => one.kind === kind).reduce((sum, { cents }) => sum + cents, 0)
      expect(sums.reduce((sum, { reserved }) => sum + reserved, 0)).toBe(total('reserved'))
      expect(sums.reduce((sum, { left }) => sum + left, 0)).toBe(total('reserved') - total('spent'))
      expect(sums.map(({ year }) => year)).toEqual(
        [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => b - a),
      )
    }),
  )
})
