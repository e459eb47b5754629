// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type Language, translate } from '#foundation/text'
import { valueOf } from '../official-figure/figure-words.text.ts'
import { selectWithInterval } from '../official-figure/official-figure.store.ts'
import { headlineText } from './headline.text.ts'

export interface Headline {
  text: string
  source: { name: string; url: string }
}

/** Tried in this order: the number of people says most, but only once it was read on the publisher's own page. */
const candidates = [
  { sentence: 'victims', publisher: 'CBS', indicator: 'victims', breakdown: 'online crime total' },
  { sentence: 'charges', publisher: 'politie', indicator: 'charges_per_year', breakdown: 'purchase and sales fraud' },
] as const

/** One line of proof with its source for the home page: the newest figure from a primary source, or null when there is none. */
export function headlineFigure(ctx: Context, language: Language): Promise<Headline | null> {
  return transaction(ctx, async (tx) => {
    for (const { sentence, publisher, indicator, breakdown } of candidates) {
      const found = await selectWithInterval(tx, { publisher, indicator, country: 'NL' }, { limit: 100 })
      const figure = found.find((each) => each.breakdown === breakdown && each.sourceKind === 'primary')
      if (!figure) continue
      const t = translate(headlineText, language)
      const { period } = figure
      return {
        text: t(sentence, { period, value: valueOf(figure, language) }),
        source: { name: t(`${sentence}Source`, { period }), url: figure.sourceUrl },
      }
    }
    return null
  })
}
