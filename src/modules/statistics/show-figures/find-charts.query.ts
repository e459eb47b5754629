// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Language, translate } from '#foundation/text'
import { findQuestions, type Question } from '../draw-trend/questions.query.ts'
import { type SaidSource, saidSources } from '../draw-trend/source-names.ts'
import { begin, type TrendView, trendViewOf } from '../draw-trend/trend-view.ts'
import { breakdownOf, intervalOf, valueOf } from '../observation/observation-words.text.ts'
import { isSound, type StoredObservation } from '../observation/observation.ts'
import { text } from './show-figures.text.ts'

interface Bar {
  label: string
  value: number
  text: string
  low?: number
  high?: number
  interval: string | null
}

export interface BarsView {
  id: 'forms' | 'reported'
  bars: Bar[]
  sources: SaidSource[]
}

export interface Charts {
  trends: { id: 'victims' | 'loss' | 'fraudehelpdesk'; trend: TrendView }[]
  bars: BarsView[]
}

const total = 'online crime total'
const born = 'origin: born in NL'

/** What people ask first, in the language of the reader. */
export async function findCharts(ctx: Context): Promise<Charts> {
  const [ofCbs, ofHelpdesk] = await Promise.all([
    findQuestions(ctx, { source: 'CBS' }),
    findQuestions(ctx, { source: 'Fraudehelpdesk' }),
  ])
  return chartsOf([...ofCbs, ...ofHelpdesk], ctx.language)
}

/** The charts from the figures that we have; a chart without a figure is left out. */
export function chartsOf(questions: readonly Question[], language: Language): Charts {
  const t = translate(text, language)
  const trend = (id: Charts['trends'][number]['id'], wanted: Partial<StoredObservation>) => {
    const found = questions.find(({ observations: [first] }) => first && fits(first, wanted))
    const view = found && trendViewOf(found.observations, found.form, language)
    return view ? [{ id, trend: view }] : []
  }
  const figures = questions.flatMap(({ observations, form }) =>
    observations.filter(isSound).map((figure) => ({ figure, form })),
  )
  const inForms = inNewestPeriod(
    figures
      .filter(({ figure }) => fits(figure, { source: 'CBS', indicator: 'victims_share' }))
      .filter(({ figure, form }) => (form ? figure.breakdown === born && figure.form !== 'FF-000' : isNamed(figure))),
  ).sort((a, b) => b.figure.value - a.figure.value)
  const reported = inNewestPeriod(
    (['reported_any_share', 'filed_charge_share'] as const).flatMap((indicator) =>
      figures.filter(({ figure }) => fits(figure, { source: 'CBS', indicator, breakdown: total })),
    ),
  )
  const helpdesk = { source: 'Fraudehelpdesk', form: null, breakdown: '' }
  return {
    trends: [
      ...trend('victims', { source: 'CBS', indicator: 'victims_share', breakdown: total }),
      ...trend('loss', { ...helpdesk, indicator: 'loss' }),
      ...trend('fraudehelpdesk', { ...helpdesk, indicator: 'reports' }),
    ],
    bars: [
      barsOf(
        'forms',
        inForms.map(({ figure, form }) => ({
          figure,
          label: form ?? breakdownOf(figure.breakdown.split(' | ')[0] ?? '', language),
        })),
        language,
      ),
      barsOf(
        'reported',
        reported.map(({ figure }) => ({
          figure,
          label: t(figure.indicator === 'filed_charge_share' ? 'filedCharge' : 'reportedAnywhere'),
        })),
        language,
      ),
    ].filter(({ bars }) => bars.length > 0),
  }
}

/** Only bars of one year stand beside each other: the newest of which there are two or more. */
function inNewestPeriod<One extends { figure: StoredObservation }>(given: readonly One[]): One[] {
  const byPeriod = [...Map.groupBy(given, ({ figure }) => figure.period)].filter(([, bars]) => bars.length > 1)
  return byPeriod.sort(([one], [other]) => other.localeCompare(one))[0]?.[1] ?? []
}

/** The kinds of online fraud of CBS that are no form of ours. */
function isNamed({ breakdown }: StoredObservation): boolean {
  return breakdown === `payment fraud | ${born}` || breakdown === `phishing | ${born}`
}

function fits(figure: StoredObservation, wanted: Partial<StoredObservation>): boolean {
  return Object.entries(wanted).every(([field, value]) => figure[field as keyof StoredObservation] === value)
}

function barsOf(
  id: BarsView['id'],
  given: readonly { figure: StoredObservation; label: string }[],
  language: Language,
): BarsView {
  return {
    id,
    bars: given.map(({ figure, label }) => ({
      label: begin(label),
      value: figure.value,
      text: valueOf(figure, language),
      ...(figure.low !== null && figure.high !== null ? { low: figure.low, high: figure.high } : {}),
      interval: intervalOf(figure, language),
    })),
    sources: saidSources(
      given.map(({ figure }) => figure),
      language,
    ),
  }
}
