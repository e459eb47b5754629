// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, monthsAfter } from '#values'
import { knowledgeMessages } from '../article/article.text.ts'

interface Form {
  day(field: string, options: { mayCome: boolean }): string
  wrong(field: string, code: string): void
}

/** The day on which somebody looks whether it is still right: after today, at most two years ahead. ISO dates. */
export function readReviewDay(form: Form, today: string): string {
  const day = form.day('reviewOn', { mayCome: true })
  if (day !== '' && (day <= today || day > monthsAfter(today as CalendarDate, 24)))
    form.wrong('reviewOn', knowledgeMessages.reviewLater)
  return day
}
