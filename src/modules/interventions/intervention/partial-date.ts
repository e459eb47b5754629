// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, formatCalendarDate, parseCalendarDate } from '#values'

/** A day, a month or a year, as sources give it: '2022-08-31', '2022-08' or '2022'; '' when it is not known. */
export type Moment = string

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** Understands what people write: '31-8-2022', '31 augustus 2022', '8-2022', 'augustus 2022', '2022-08', '2022'. Null when it is none. */
export function parseMoment(text: string): Moment | null {
  const written = text.trim().toLowerCase()
  if (/^(19|20)\d{2}$/.test(written)) return written
  const monthFirst = /^(\d{1,2}|\p{L}+)[\s/-]+((?:19|20)\d{2})$/u.exec(written)
  const yearFirst = /^((?:19|20)\d{2})-(\d{1,2})$/.exec(written)
  const month = monthOf(monthFirst?.[1] ?? yearFirst?.[2] ?? '')
  const year = monthFirst?.[2] ?? yearFirst?.[1]
  if (year) return month ? `${year}-${String(month).padStart(2, '0')}` : null
  const day = parseCalendarDate(text)
  return day.ok ? day.value : null
}

export function isMoment(text: string): boolean {
  return text !== '' && parseMoment(text) === text
}

/** Whether the one certainly comes before the other: 'in 2022' is not before 'in August 2022'. */
export function isBefore(one: Moment, other: Moment): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

/** '31 augustus 2022', 'augustus 2022' or '2022'. */
export function formatMoment(moment: Moment, language: 'nl' | 'en'): string {
  if (moment.length === 10) return formatCalendarDate(moment as CalendarDate, language)
  const [year = '', month] = moment.split('-')
  return month ? `${months[language][Number(month) - 1]} ${year}` : year
}

function monthOf(written: string): number | null {
  if (/^\d{1,2}$/.test(written)) return Number(written) >= 1 && Number(written) <= 12 ? Number(written) : null
  const at = [months.nl, months.en]
    .map((names) => names.findIndex((name) => name.toLowerCase() === written))
    .find((found) => found >= 0)
  return at === undefined ? null : at + 1
}
