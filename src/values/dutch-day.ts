// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, formatCalendarDate } from './calendar-date.ts'

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const offsets = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' })

/** '2026-11-24', as the calendar in the Netherlands says it. */
export function dutchDay(at: Date): CalendarDate {
  return days.format(at) as CalendarDate
}

/** The moment at which that Dutch day is over: midnight, summer and winter time minded. */
export function endOfDay(day: string): Date {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return dutchHour(next.toISOString().slice(0, 10), 0)
}

/** The moment at which Dutch clocks say that whole hour on that day; hours that are skipped or come twice in the night of a change are not minded. */
export function dutchHour(day: string, hour: number): Date {
  const clock = `${day}T${String(hour).padStart(2, '0')}:00:00`
  const zone = offsets.formatToParts(new Date(`${clock}Z`)).find(({ type }) => type === 'timeZoneName')?.value
  return new Date(`${clock}${(zone ?? 'GMT+01:00').replace('GMT', '') || 'Z'}`)
}

/** The last day of which that moment is the end. */
export function lastDayBefore(end: Date): CalendarDate {
  return dutchDay(new Date(end.getTime() - 1))
}

/** What holds until that moment, holds 'tot en met' this day: '1 juni 2027'. */
export function formatLastDay(end: Date, language: 'nl' | 'en'): string {
  return formatCalendarDate(lastDayBefore(end), language)
}

const formats = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') }
function formatsOf(locale: string) {
  return {
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }),
  }
}

/** '24 nov', and '24 nov 2025' when that is another year than now: for a line of a list. */
export function formatShortDate(day: CalendarDate, now: Date, language: 'nl' | 'en'): string {
  const said = formats[language].day.format(new Date(day))
  return day.slice(0, 4) === dutchDay(now).slice(0, 4) ? said : `${said} ${day.slice(0, 4)}`
}

/** '16:05' today, '24 nov 16:05' on another day, Dutch time. */
export function formatShortMoment(at: Date, now: Date, language: 'nl' | 'en'): string {
  const [day, time] = [dutchDay(at), formats[language].time.format(at)]
  return day === dutchDay(now) ? time : `${formatShortDate(day, now, language)} ${time}`
}
