// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, dutchDay, dutchHour } from '#values'
import type { Chosen } from './quick-code.ts'
import type { CallFacts } from './call-facts.ts'

const minute = 60_000
const hour = 60 * minute
/** A page that stayed open is no call. */
const longest = 12 * hour

/** Moments in milliseconds since 1970, by the clock of the server. */
export interface CallClock {
  now: number
  /** When somebody first typed; null: not yet. */
  begun: number | null
  /** When was paid; `isLatest`: at the latest then, for the caller only said that it was within the hour. */
  paid: { at: number; isLatest: boolean } | null
}

/** What the page knows of the clock, as it comes back with the form. */
interface Kept {
  begun: string
  /** When it was first told that somebody just paid. */
  told: string
}

/** Whether the caller said that it was less than an hour ago. */
export const paidJustNow = (chosen: Chosen): boolean =>
  (chosen.now?.includes('just-paid') ?? false) || (chosen.ago?.includes('hour') ?? false)

/** The clock of a call; `told` is to be kept in the form. A time that is still to come, or no time, counts for nothing. */
export function clockOf(
  kept: Kept,
  { chosen, facts }: { chosen: Chosen; facts: CallFacts },
  now: Date,
): { clock: CallClock; told: string } {
  const at = now.getTime()
  const within = (text: string) => {
    const moment = Number(text)
    return text !== '' && moment <= at && moment > at - longest ? moment : null
  }
  const told = paidJustNow(chosen) ? (within(kept.told) ?? at) : null
  const stated = momentOf(facts)
  const paid =
    stated !== null && stated <= at
      ? { at: stated, isLatest: false }
      : told === null
        ? null
        : { at: told, isLatest: true }
  return {
    clock: { now: at, begun: within(kept.begun) ?? at, paid },
    told: told === null ? '' : String(told),
  }
}

/** The moment of the payment, where it was said to be just now and the clock says otherwise: only the caller knows which of the two it is. Null: it fits. */
export function unlikeJustNow({ chosen, facts }: { chosen: Chosen; facts: CallFacts }, now: Date): string | null {
  const stated = paidJustNow(chosen) ? momentOf({ ...facts, day: facts.day || dutchDay(now) }) : null
  const fits = stated === null || (stated <= now.getTime() && stated > now.getTime() - 1.5 * hour)
  return fits ? null : facts.hour
}

/** The hour of a payment that is still to come: then it was heard or typed wrongly. Null: it has been, or nobody said. */
export function paidToCome(facts: CallFacts, now: Date): string | null {
  const stated = momentOf(facts)
  return stated !== null && stated > now.getTime() ? facts.hour : null
}

/** With how long ago it was, where the day of an amount says so and nobody chose it: a bank that hears "yesterday" does not wait a week. */
export function datedBy(facts: CallFacts, chosen: Chosen, now: Date): Chosen {
  if (chosen.ago || facts.amount === '' || !/^\d{4}-\d\d-\d\d$/.test(facts.day)) return chosen
  const stated = momentOf(facts)
  if (stated !== null && stated > now.getTime()) return chosen
  if (stated !== null && stated > now.getTime() - hour) return { ...chosen, ago: ['hour'] }
  const since = (days: number) => facts.day >= daysAfter(dutchDay(now), -days)
  return { ...chosen, ago: [since(3) ? 'three-days' : since(56) ? 'eight-weeks' : 'longer'] }
}

function momentOf({ day, hour: time }: CallFacts): number | null {
  const [, of, minutes = '0'] = /(?<!\d)(\d{1,2})(?:[:.](\d\d))?(?!\d)/.exec(time) ?? []
  if (of === undefined || Number(of) > 23 || !/^\d{4}-\d\d-\d\d$/.test(day)) return null
  return dutchHour(day, Number(of)).getTime() + Number(minutes) * minute
}

/** What follows from "less than an hour ago" for whoever did not say it: the day and the hour half an hour ago. Neither is filled in over what was told. */
export function paidAbout(now: Date): { day: CalendarDate; hour: number } {
  const then = new Date(now.getTime() - hour / 2)
  return { day: dutchDay(then), hour: Number(clockTime(then).slice(0, 2)) }
}

/** '14:30' on a Dutch clock. */
export function clockTime(then: Date): string {
  return then.toLocaleTimeString('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}
