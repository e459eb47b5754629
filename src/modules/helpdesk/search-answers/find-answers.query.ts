// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { searchAnswers } from './search-answers.query.ts'
import { searchText } from './search-answers.text.ts'

/** Answers of experts about sharing that were published for partners, with all these words. */
export async function findAnswers(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const { answers } = await searchAnswers(ctx, { words: text, page: 1 })
  const t = translate(searchText, ctx.language)
  return answers.slice(0, 3).map(({ title, publishedOn }) => ({
    title,
    more: t('on', { date: formatCalendarDate(publishedOn as CalendarDate, ctx.language) }),
    href: addressIn(ctx.language, '/werkbank/vraagbaak'),
    post: { words: title, intent: 'search' },
  }))
}
