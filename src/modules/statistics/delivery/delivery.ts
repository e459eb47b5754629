// SPDX-License-Identifier: EUPL-1.2
import { lastDayOf, laterBy, parsePeriod, writePeriod } from '../observation/period.ts'

/** What a source agreed to give: every so often, so many days after the period ends. */
export interface DeliveryAgreement {
  id: string
  source: string
  indicator: string
  /** In words: what comes. */
  what: string
  /** The first period it holds for, which also says how long a period is: '2025', '2025-H1', '2025-Q1', '2025-01'. */
  firstPeriod: string
  /** Months from one delivery to the next: 12; 24 for a survey of every other year. */
  everyMonths: number
  /** Days after the last day of the period. */
  dueAfterDays: number
  /** Where it comes from: an address or who sends it. */
  comesFrom: string
  /** Shows how it works; nobody agreed to it. */
  isExample: boolean
}

export interface Expected {
  period: string
  /** ISO day; on time until and including it. */
  dueOn: string
}

/** More periods back than this are not looked for. */
const most = 60

/** Every period that was due before today and of which there is no figure, oldest first, and the next one to come. */
export function lookAt(
  agreement: Pick<DeliveryAgreement, 'firstPeriod' | 'everyMonths' | 'dueAfterDays'>,
  arrived: ReadonlySet<string>,
  today: string,
): { overdue: Expected[]; next: Expected | null } {
  const overdue: Expected[] = []
  let period = parsePeriod(agreement.firstPeriod)
  for (let count = 0; period !== null && count < most; count += 1) {
    const expected = { period: writePeriod(period), dueOn: dayAfter(lastDayOf(period), agreement.dueAfterDays) }
    if (!arrived.has(expected.period)) {
      if (expected.dueOn >= today) return { overdue, next: expected }
      overdue.push(expected)
    }
    period = laterBy(period, agreement.everyMonths)
  }
  return { overdue, next: null }
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
