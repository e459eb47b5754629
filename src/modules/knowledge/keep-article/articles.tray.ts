// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import type { CalendarDate } from '#values'
import { articlePath } from '../article/addresses.ts'
import { articleRowText } from './keep.text.ts'
import { asksAttention, listKept } from './list-kept.query.ts'

/** Articles of the own organisation that are to be looked at, answered or taken over, by the day on which they are looked at again. */
export const articleRows: WorkRows = {
  name: 'knowledge.keep',
  kind: articleRowText,
  ...rowsOf(async (ctx) => {
    const { articles, offered, orphans } = await listKept(ctx)
    const t = translate(articleRowText, ctx.language)
    const href = (id: string) => addressIn(ctx.language, articlePath(id, 'beheren'))
    return [
      ...articles.filter(asksAttention).map(({ id, title, reviewOn, openQuestions }) => ({
        key: id,
        due: reviewOn as CalendarDate,
        since: ctx.now(),
        subject: title,
        why: openQuestions > 0 ? t('questions', { count: openQuestions }) : t('look'),
        href: href(id),
      })),
      ...offered.map(({ id, title, organisation }) => ({
        key: id,
        due: null,
        since: ctx.now(),
        subject: title,
        why: t('offered'),
        from: organisation,
        href: href(id),
      })),
      ...orphans.map(({ id, reviewOn }) => ({
        key: id,
        due: reviewOn as CalendarDate,
        since: ctx.now(),
        subject: t('orphan'),
        href: href(id),
      })),
    ]
  }),
}
