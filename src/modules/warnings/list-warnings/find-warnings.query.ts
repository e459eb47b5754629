// SPDX-License-Identifier: EUPL-1.2
// No data about people: what everybody is warned about.
import { type Context, transaction } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { holding } from '#foundation/search'
import { addressIn, formatDate } from '#foundation/text'
import { dutchDay } from '#values'
import { shownWarnings } from '../warning/shown-warning.query.ts'
import { selectWarnings } from '../warning/warning.store.ts'

/** Warnings for everybody that hold now, by their words or the form of fraud. */
export async function findWarnings(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const holds = holding(text)
  return transaction(ctx, async (tx) => {
    const wanted = { stand: 'now', form: '', places: [], today: dutchDay(ctx.now()) } as const
    const warnings = await shownWarnings({ ...ctx, tx }, await selectWarnings(tx, wanted, 200))
    return warnings
      .filter(({ words, form, code }) => holds(words.title, form?.label ?? '', code))
      .map(({ code, words, organisation, publishedAt }) => ({
        title: words.title,
        more: [organisation, formatDate(new Date(publishedAt), ctx.language)].join(' · '),
        href: addressIn(ctx.language, `/werkbank/waarschuwingen/${code}`),
      }))
  })
}
