// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { capitalised, type Language, translate } from '#foundation/text'
import { type Along, filesOf, takenFrom } from '../draw-trend/along.query.ts'
import { findQuestions, isWhole, type Question } from '../draw-trend/questions.query.ts'
import { type SaidSource, saidSources } from '../draw-trend/source-names.ts'
import { breakdownOf, definitionOf, intervalOf, periodOf, valueOf } from '../observation/observation-words.text.ts'
import { isPrimary, type StoredObservation } from '../observation/observation.ts'
import { text } from './show-figures.text.ts'

/** Name of the files of this chart. */
export const formsSlug = 'vormen'

interface Bar {
  label: string
  value: number
  text: string
  low?: number
  high?: number
  interval: string | null
}

export interface FormsChart {
  title: string
  /** 'Van elke 100 mensen …, in 2022.' */
  description: string
  note: string
  bars: Bar[]
  sources: SaidSource[]
}

/** How often forms happen beside each other: shares of one survey in one year, from CBS itself; null: there are none. */
export async function findFormsChart(ctx: Context): Promise<{ chart: FormsChart; along: Along } | null> {
  const found = formsChart(await findQuestions(ctx, { source: 'CBS', indicator: 'victims_share' }), ctx.language)
  if (!found) return null
  const { chart } = found
  const quote = translate(text, ctx.language)('quotedForms', {
    title: chart.title,
    bars: chart.bars.map(({ label, text }) => `${label}: ${text}`).join('; '),
    sources: chart.sources.map(({ name, href }) => `${name}, ${href}`).join('; '),
    ...takenFrom(ctx, '/cijfers'),
  })
  return { chart, along: { files: filesOf(ctx, formsSlug), quote } }
}

/** Kinds of online fraud of CBS that are no form of ours. */
const namedByCbs = new Set(['payment fraud', 'phishing'])

export function formsChart(
  questions: readonly Question[],
  language: Language,
): { chart: FormsChart; figures: StoredObservation[] } | null {
  const shares = questions
    .flatMap(({ form, observations }) => observations.map((figure) => ({ form, figure })))
    .filter(({ figure }) => isPrimary(figure) && isWhole(figure))
    .filter(({ figure: { form, breakdown } }) =>
      form === null ? namedByCbs.has(breakdown) : form !== 'FF-000' && breakdown === '',
    )
  const together = [...Map.groupBy(shares, ({ figure }) => `${figure.period} ${figure.definition}`).values()]
  const [found] = together
    .filter((bars) => bars.length > 1)
    .sort((one, other) => (other[0]?.figure.period ?? '').localeCompare(one[0]?.figure.period ?? ''))
  const first = found?.[0]?.figure
  if (!found || !first) return null
  const bars = found.toSorted((a, b) => b.figure.value - a.figure.value)
  const t = translate(text, language)
  const figures = bars.map(({ figure }) => figure)
  const hasMargins = figures.every(({ low }) => low !== null)
  return {
    figures,
    chart: {
      title: t('formsTitle'),
      description: t('formsDescription', { period: periodOf(first.period, language) }),
      note: `${definitionOf(first.definition, language).counts} ${t('formsNote')} ${t(hasMargins ? 'margins' : 'noMargins')}`,
      bars: bars.map(({ figure, form }) => ({
        label: capitalised(form ?? breakdownOf(figure.breakdown, language)),
        value: figure.value,
        text: valueOf(figure, language),
        ...(figure.low !== null && figure.high !== null ? { low: figure.low, high: figure.high } : {}),
        interval: intervalOf(figure, language),
      })),
      sources: saidSources(figures, language),
    },
  }
}
