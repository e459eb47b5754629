// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type Language, translate } from '#foundation/text'
import { isSound } from '../observation/observation.ts'
import { selectObservations } from '../observation/observation.store.ts'
import { valueOf } from '../observation/observation-words.text.ts'
import { headlineText } from './headline.text.ts'

export interface Headline {
  text: string
  source: { name: string; url: string }
}

/** Tried in this order: the number of people says most, but only once it was read on the publisher's own page. */
const candidates = [
  { sentence: 'victims', source: 'CBS', indicator: 'victims', form: null, breakdown: 'online crime total' },
  { sentence: 'charges', source: 'politie', indicator: 'charges_per_year', form: 'FF-100', breakdown: '' },
] as const

/** One line of proof with its source for the home page: the newest figure from a primary source, or null when there is none. */
export function headlineFigure(ctx: Context, language: Language): Promise<Headline | null> {
  return transaction(ctx, async (tx) => {
    for (const { sentence, source, indicator, form, breakdown } of candidates) {
      const found = await selectObservations(tx, { source, indicator, place: 'NL' }, { limit: 100 })
      const isIt = (each: (typeof found)[number]) => each.form === form && each.breakdown === breakdown
      const figure = found.find((each) => isIt(each) && isSound(each) && each.sourceKind === 'primary')
      if (!figure) continue
      const t = translate(headlineText, language)
      const { period } = figure
      return {
        text: t(sentence, { period, value: valueOf(figure, language) }),
        source: { name: t(`${sentence}Source`, { period }), url: figure.url },
      }
    }
    return null
  })
}
