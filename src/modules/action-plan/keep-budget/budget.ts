// SPDX-License-Identifier: EUPL-1.2

export const budgetKinds = ['reserved', 'spent'] as const
export type BudgetKind = (typeof budgetKinds)[number]

/** A line of an action has at most so many. */
export const mostLines = 100

export interface BudgetLine {
  id: string
  year: number
  kind: BudgetKind
  /** Of euro. */
  cents: number
  organisationId: string
  what: string
}

/** By year, the newest first: what was set aside, what was spent, and what is left of it; less than nothing when more was spent. */
export function sumBudget(
  lines: readonly BudgetLine[],
): { year: number; reserved: number; spent: number; left: number }[] {
  return [...Map.groupBy(lines, ({ year }) => year)]
    .map(([year, own]) => {
      const sum = (kind: BudgetKind) => own.reduce((total, line) => total + (line.kind === kind ? line.cents : 0), 0)
      const [reserved, spent] = [sum('reserved'), sum('spent')]
      return { year, reserved, spent, left: reserved - spent }
    })
    .toSorted((a, b) => b.year - a.year)
}
