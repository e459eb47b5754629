// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { holding } from '#foundation/search'
import { addressIn } from '#foundation/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { inWords } from '../signal/in-words.query.ts'
import { readerOf, signalTransaction } from '../signal/who.query.ts'
import { selectListed } from './list-signals.store.ts'

const mostLooked = 200

/** Signals of now that whoever asks may see, by what they are called or about. */
export async function findSignals(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  readerOf(ctx)
  const holds = holding(text)
  return signalTransaction(ctx, async (tx) => {
    const { signals } = await selectListed(tx, ['proposed', 'confirmed'], { limit: mostLooked, offset: 0 })
    const words = await inWords({ ...ctx, tx }, signals)
    return signals.flatMap(({ id, lastSeen }, at) => {
      const title = words[at]?.title ?? ''
      if (!holds(title)) return []
      const more = [words[at]?.organisation ?? '', formatCalendarDate(lastSeen as CalendarDate, ctx.language)]
        .filter(Boolean)
        .join(' · ')
      return [{ title, more, href: addressIn(ctx.language, `/werkbank/signalen/${id}`) }]
    })
  })
}
