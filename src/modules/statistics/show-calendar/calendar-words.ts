// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Language, translate } from '#foundation/text'
import { type Day, daysLater } from '../tally/period.ts'
import { text } from './show-calendar.text.ts'

const said = (day: Day, language: Language) => formatDate(new Date(`${day}T12:00:00Z`), language)

/** 'de week van 5 tot en met 11 oktober 2026, en de vier weken vanaf 14 september 2026' */
export function whatIsAdded({ week, fourWeeks }: { week: Day; fourWeeks: Day | null }, language: Language): string {
  const t = translate(text, language)
  const days = { from: said(week, language), to: said(daysLater(week, 6), language) }
  return fourWeeks === null ? t('addsWeek', days) : t('addsBoth', { ...days, first: said(fourWeeks, language) })
}

export const paths = {
  page: '/cijfers/publicaties',
  calendar: '/cijfers/publicaties.ics',
  feed: '/cijfers/publicaties.atom',
}
