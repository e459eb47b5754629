// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, monthsAfter, orNextWorkingDay } from '#values'

export interface Instalment {
  on: CalendarDate
  cents: number
}

/** No plan is longer: who needs more time needs help with debts, not a longer plan. */
export const mostMonths = 36
/** A bank needs days, and a letter too: only after these is an instalment missed. */
const graceDays = 7

/**
 * Monthly instalments that are together the total, each on a working day (a term that ends on a day of rest ends on the next day that is none); the last
 * one is what is left. Null when it would take more than three years.
 */
export function planOf(total: number, monthly: number, firstOn: CalendarDate): Instalment[] | null {
  if (total <= 0 || monthly <= 0) return null
  const months = Math.ceil(total / monthly)
  if (months > mostMonths) return null
  return Array.from({ length: months }, (_, month) => ({
    on: orNextWorkingDay(monthsAfter(firstOn, month)),
    cents: month < months - 1 ? monthly : total - monthly * (months - 1),
  }))
}

/** What should have been paid by today, days of grace counted, and was not: 0 when all is well. `paid`: everything since the plan began. */
export function missedOf(plan: readonly Instalment[], paid: number, today: CalendarDate): number {
  const due = plan
    .filter(({ on }) => orNextWorkingDay(daysAfter(on, graceDays)) < today)
    .reduce((sum, { cents }) => sum + cents, 0)
  return Math.max(0, due - paid)
}
