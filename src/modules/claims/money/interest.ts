// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, monthsAfter } from '#values'
import type { MoneyRules } from './claim-rules.data.ts'
import type { Rate } from './rates.data.ts'

type Rates = Pick<MoneyRules, 'rates' | 'ratesKnownUntil'>

/** Interest of a day in these parts of a cent: whole numbers for a rate in hundredths of a per cent, in years of 365 and of 366 days. */
const partsOfCent = 10_000n * 365n * 366n

/** What one person is owed at a day, in cents. */
export interface Owed {
  principal: number
  /** Interest of whole years: it bears interest itself (art. 6:119 lid 2 BW). */
  interest: number
  /** Interest since the last whole year, in parts of a cent. */
  running: bigint
  /** The day of the loss, from which years count: of tort no notice of default is needed (art. 6:83 sub b BW). */
  since: CalendarDate
  /** How far it was counted. */
  on: CalendarDate
}

export function owedFrom(principal: number, since: CalendarDate): Owed {
  return { principal, interest: 0, running: 0n, since, on: since }
}

/** Interest until now in whole cents; parts of a cent are not asked. */
export function interestOf({ interest, running }: Owed): number {
  return interest + Number(running / partsOfCent)
}

export function totalOf(owed: Owed): number {
  return owed.principal + interestOf(owed)
}

/** The same, counted on to a day. Earlier than it stands, or after the last known rate, nothing is added. */
export function countOn(owed: Owed, to: CalendarDate, rates: Rates): Owed {
  let at = owed
  while (at.on < to) at = toNextChange(at, to, rates)
  return at
}

/** To the day, the end of a year, or the day on which another rate begins: whatever comes first. */
function toNextChange(owed: Owed, to: CalendarDate, { rates, ratesKnownUntil }: Rates): Owed {
  const year = yearOf(owed)
  const changes = [...rates.map(({ from }) => from), daysAfter(ratesKnownUntil, 1)]
  const until = [to, year.end, ...changes.filter((day) => day > owed.on)].toSorted()[0] ?? to
  const basisPoints = owed.on > ratesKnownUntil ? 0 : rateOn(owed.on, rates)
  const perDay = BigInt(owed.principal + owed.interest) * BigInt(basisPoints) * (year.days === 365 ? 366n : 365n)
  const running = owed.running + perDay * BigInt(daysBetween(owed.on, until))
  return until === year.end
    ? { ...owed, on: until, interest: owed.interest + Number(running / partsOfCent), running: 0n }
    : { ...owed, on: until, running }
}

function yearOf({ since, on }: Owed): { end: CalendarDate; days: number } {
  let years = 1
  while (monthsAfter(since, 12 * years) <= on) years += 1
  const [start, end] = [monthsAfter(since, 12 * (years - 1)), monthsAfter(since, 12 * years)]
  return { end, days: daysBetween(start, end) }
}

/** Hundredths of a per cent; 0 before the first rate that is known. */
function rateOn(day: CalendarDate, rates: readonly Rate[]): number {
  return rates.findLast(({ from }) => from <= day)?.basisPoints ?? 0
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
}

/** Takes an amount off the interest; no more than there is. */
export function takeOffInterest(owed: Owed, cents: number): Owed {
  const fromYears = Math.min(cents, owed.interest)
  return {
    ...owed,
    interest: owed.interest - fromYears,
    running: owed.running - BigInt(cents - fromYears) * partsOfCent,
  }
}
