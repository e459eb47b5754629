// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, monthsAfter, orNextWorkingDay } from '#values'
import { type Law, type Term, terms } from './answering.data.ts'
import type { Right } from './request.ts'

/** Until when an organisation has, from the day on which somebody showed that it is theirs. A term never ends on a day of rest. */
export function dueFrom(day: CalendarDate, law: Law, right: Right): CalendarDate {
  return orNextWorkingDay(after(day, terms[law].first[right]))
}

/** Until when at most, when it is extended: counted from the same day, not from the end of the first term. Null: it cannot be. */
export function longestFrom(day: CalendarDate, law: Law, right: Right): CalendarDate | null {
  const { first, longer } = terms[law]
  const more = longer[right]
  return more && orNextWorkingDay(after(day, added(first[right], more)))
}

/** The last day on which somebody can show that it is theirs; as long as an answer may take. */
export function showUntil(receivedOn: CalendarDate): CalendarDate {
  return orNextWorkingDay(monthsAfter(receivedOn, 1))
}

function after(day: CalendarDate, term: Term): CalendarDate {
  return 'months' in term ? monthsAfter(day, term.months) : daysAfter(day, term.days)
}

function added(first: Term, more: Term): Term {
  if ('months' in first && 'months' in more) return { months: first.months + more.months }
  if ('days' in first && 'days' in more) return { days: first.days + more.days }
  throw new Error('a term and its extension are both in months or both in days')
}
