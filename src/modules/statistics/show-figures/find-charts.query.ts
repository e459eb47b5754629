// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Language, translate } from '#foundation/text'
import { listFigures } from '../list-figures/list-figures.query.ts'
import { breakdownOf, intervalOf, valueOf } from '../official-figure/figure-words.text.ts'
import type { FigureWithInterval } from '../official-figure/official-figure.ts'
import { text } from './show-figures.text.ts'

interface ChartBar {
  label: string
  value: number
  text: string
  low?: number
  high?: number
  series: 1 | 2
  interval: string | null
}

export interface FigureChart {
  id: 'victims' | 'forms' | 'reported' | 'fraudehelpdesk'
  /** Each series on its own: what was counted differently is never joined. */
  series: { label: string | null; bars: ChartBar[] }[]
  /** One scale for all series of the chart. */
  max: number
  sources: { name: string; href: string }[]
  /** None of it was read on the publisher's own page yet. */
  isUnchecked: boolean
}

type Wanted = Partial<Pick<FigureWithInterval, 'publisher' | 'indicator' | 'breakdown' | 'period'>>
type Series = { label: string | null; figures: FigureWithInterval[]; labelOf(figure: FigureWithInterval): string }

/** The charts of the page, in the language of the reader. */
export async function findCharts(ctx: Context): Promise<FigureChart[]> {
  const { items } = await listFigures(ctx, { country: 'NL' }, { limit: 1_000 })
  return chartsOf(items, ctx.language)
}

/** The charts from the figures that we have; a chart without a figure is left out. */
export function chartsOf(all: readonly FigureWithInterval[], language: Language): FigureChart[] {
  const t = translate(text, language)
  const pick = (wanted: Wanted) =>
    all
      .filter((figure) => Object.entries(wanted).every(([field, value]) => figure[field as keyof Wanted] === value))
      .sort((a, b) => a.period.localeCompare(b.period))
  const year = (figure: FigureWithInterval) => figure.period
  const years = (wanted: Wanted) => pick(wanted).filter((figure) => /^\d{4}$/.test(figure.period))

  const survey = { publisher: 'CBS', indicator: 'victims_share_15plus', breakdown: 'online crime total' }
  const isOdd = (figure: FigureWithInterval) => Number(figure.period) % 2 === 1
  const forms = pick({ publisher: 'CBS', indicator: 'victims_share_15plus', period: '2023' })
    .filter(({ breakdown }) => formsShown.some((form) => breakdown === `${form} | origin: born in NL`))
    .sort((a, b) => b.value - a.value)
  const ofVictims = { publisher: 'CBS', breakdown: 'online crime total', period: '2025' }
  const helpdesk = { publisher: 'Fraudehelpdesk', indicator: 'reports' }

  return [
    chart('victims', language, [
      { label: t('securityMonitor'), figures: years(survey).filter(isOdd), labelOf: year },
      { label: t('onlineSafety'), figures: years(survey).filter((figure) => !isOdd(figure)), labelOf: year },
    ]),
    chart('forms', language, [
      {
        label: null,
        figures: forms,
        labelOf: ({ breakdown }) => begin(breakdownOf(breakdown.split(' | ')[0] ?? '', language)),
      },
    ]),
    chart('reported', language, [
      {
        label: null,
        figures: [
          ...pick({ ...ofVictims, indicator: 'reported_any_share_of_victims' }),
          ...pick({ ...ofVictims, indicator: 'filed_charge_share_of_victims' }),
        ],
        labelOf: ({ indicator }) => t(indicator.startsWith('filed') ? 'filedCharge' : 'reportedAnywhere'),
      },
    ]),
    chart('fraudehelpdesk', language, [
      {
        label: t('allChannels'),
        figures: years({ ...helpdesk, breakdown: 'all channels incl. false-e-mail check' }),
        labelOf: year,
      },
      { label: t('handled'), figures: years({ ...helpdesk, breakdown: 'total' }), labelOf: year },
    ]),
  ].filter((each) => each.series.length > 0)
}

const formsShown = ['purchase fraud', 'sales fraud', 'payment fraud', 'identity fraud', 'phishing']

function chart(id: FigureChart['id'], language: Language, given: Series[]): FigureChart {
  const series = given.filter(({ figures }) => figures.length > 0)
  const figures = series.flatMap((each) => each.figures)
  return {
    id,
    series: series.map(({ label, figures, labelOf }) => ({
      label,
      bars: figures.map((figure) => ({
        label: labelOf(figure),
        value: figure.value,
        text: valueOf(figure, language),
        ...(figure.low !== null && figure.high !== null ? { low: figure.low, high: figure.high } : {}),
        series: given.findIndex((each) => each.figures === figures) === 0 ? 1 : 2,
        interval: intervalOf(figure, language),
      })),
    })),
    max: Math.max(0, ...figures.map((figure) => figure.high ?? figure.value)),
    sources: sourcesOf(figures, language),
    isUnchecked: figures.every((figure) => figure.sourceKind === 'secondary'),
  }
}

/** Each source once, with the years it is the source of. Beside checked ones, an unchecked source says so itself. */
export function sourcesOf(figures: readonly FigureWithInterval[], language: Language): FigureChart['sources'] {
  const t = translate(text, language)
  const isMixed = figures.some((figure) => figure.sourceKind === 'primary')
  return [...Map.groupBy(figures, (figure) => figure.sourceUrl)].map(([href, group]) => {
    const [{ publisher, sourceKind }] = group as [FigureWithInterval]
    const periods = [...new Set(group.map((figure) => figure.period))].sort().join(', ')
    if (sourceKind === 'primary') return { href, name: t('primarySource', { publisher, periods }) }
    const host = new URL(href).hostname.replace(/^www\./, '')
    const name = t('via', { publisher, periods, host })
    return { href, name: isMixed ? t('uncheckedSource', { name }) : name }
  })
}

/** A label begins with a capital. */
export function begin(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
