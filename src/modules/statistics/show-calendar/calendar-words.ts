// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDays, type Language, translate } from '#foundation/text'
import { type Day, daysLater } from '../tally/period.ts'
import { text } from './show-calendar.text.ts'

const noonOf = (day: Day) => new Date(`${day}T12:00:00Z`)

/** 'De week van 19 tot en met 25 oktober 2026, en de vier weken vanaf 28 september 2026' */
export function whatIsAdded({ week, fourWeeks }: { week: Day; fourWeeks: Day | null }, language: Language): string {
  const t = translate(text, language)
  const days = formatDays(noonOf(week), noonOf(daysLater(week, 6)), language)
  return fourWeeks === null
    ? t('addsWeek', { days })
    : t('addsBoth', { days, first: formatDate(noonOf(fourWeeks), language) })
}

export const paths = {
  page: '/cijfers/publicaties',
  calendar: '/cijfers/publicaties.ics',
  feed: '/cijfers/publicaties.atom',
}
