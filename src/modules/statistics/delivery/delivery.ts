// SPDX-License-Identifier: EUPL-1.2
import { lastDayOf, laterBy, type Period, parsePeriod, writePeriod } from '../observation/period.ts'

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

/** Ten years of months: more periods than this that did not come are not listed, the oldest first to go. */
const most = 120

/** Periods that were due before today and of which there is no figure, oldest first, and the next one to come. */
export function lookAt(
  agreement: Pick<DeliveryAgreement, 'firstPeriod' | 'everyMonths' | 'dueAfterDays'>,
  arrived: ReadonlySet<string>,
  today: string,
): { overdue: Expected[]; next: Expected | null } {
  const overdue: Expected[] = []
  for (
    let period = parsePeriod(agreement.firstPeriod);
    period !== null;
    period = laterBy(period, agreement.everyMonths)
  ) {
    const expected = { period: writePeriod(period), dueOn: dayAfter(lastDayOf(period), agreement.dueAfterDays) }
    if (arrived.has(expected.period)) continue
    if (expected.dueOn >= today) return { overdue: overdue.slice(-most), next: expected }
    overdue.push(expected)
  }
  return { overdue, next: null }
}

/** Would one of the periods to come run over the end of a year? Of such a time there are no figures. */
export function crossesYear(first: Period, everyMonths: number): boolean {
  const begins = Array.from({ length: 12 }, (_, step) => laterBy(first, step * everyMonths))
  return begins.some(({ to }) => to > 12)
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
