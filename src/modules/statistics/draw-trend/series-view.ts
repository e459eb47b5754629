// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf, slugOf, translate } from '#foundation/text'
import { definitionOf, periodOf, valueOf } from '../observation/observation-words.text.ts'
import { isPrimary, isSound, type StoredObservation } from '../observation/observation.ts'
import { trendText } from './trend.text.ts'
import { type Line, missingBetween, timeOf, trendLines } from './trend-lines.ts'
import { isDrawable, type TrendView, viewOf, withoutStray } from './trend-view.ts'

/** Two figures are two bars: a line between them would say more than is known. */
const fewestOfLine = 3
/** How the address of a series ends that holds what others told of it too. */
const withOthers = '--alle'

/** One question as it is drawn: as lines, or as bars when there is too little for a line. */
export interface SeriesView extends TrendView {
  /** Name of its files: 'politie--loss-ff-410-registrations'. */
  slug: string
  bars: SeriesBar[] | null
}

interface SeriesBar {
  label: string
  value: number
  text: string
  low?: number
  high?: number
  series: 1 | 2 | 3 | 4 | 5
}

/** What may be drawn of a question: what was read at its publisher, or with `others` what others told of it too. */
export function drawnOf(observations: readonly StoredObservation[], others: boolean): StoredObservation[] {
  return observations.filter(others ? isSound : isPrimary)
}

/** null: fewer than two figures, which is nothing to draw. */
export function seriesViewOf(
  observations: readonly StoredObservation[],
  options: { form: string | null; others: boolean; language: Language },
): SeriesView | null {
  const { form, others, language } = options
  const drawn = drawnOf(observations, others)
  const [first] = drawn
  if (!first || drawn.length < 2) return null
  const all = trendLines(drawn)
  const lines = isDrawable(all) ? withoutStray(all) : all
  const points = lines.flatMap(({ runs }) => runs.flatMap((run) => run.observations))
  const isLine = isDrawable(all) && points.length >= fewestOfLine
  const view = viewOf(all, lines, form, language)
  return {
    ...view,
    slug: slugFor(first, others),
    breaks: [...view.breaks, ...notesOf(lines, language)],
    bars: isLine ? null : barsOf(lines, language),
  }
}

export function slugFor(
  { source, indicator, form, breakdown, population, place }: StoredObservation,
  others: boolean,
): string {
  const what = [indicator, form, breakdown, population, place === 'NL' ? '' : place].filter(Boolean).join(' ')
  return `${slugOf(source)}--${slugOf(what)}${others ? withOthers : ''}`
}

/** Which source and which figures a name of files means. */
export function readSlug(slug: string): { source: string; others: boolean } {
  return { source: slug.split('--')[0] ?? '', others: slug.endsWith(withOthers) }
}

/** What is missing in between, and that different ways of counting are not to be compared. */
function notesOf(lines: readonly Line[], language: Language): string[] {
  const t = translate(trendText, language)
  const gaps = lines.flatMap(({ runs }) =>
    runs.flatMap((run, at) => {
      const [before, after] = [runs[at - 1]?.observations.at(-1), run.observations[0]]
      return before && after && run.breakBefore === null ? missingBetween(before, after) : []
    }),
  )
  const periods = new Intl.ListFormat(localeOf(language)).format(gaps.map((period) => periodOf(period, language)))
  return [...(gaps.length > 0 ? [t('noFigure', { periods })] : []), ...(lines.length > 1 ? [t('apart')] : [])]
}

function barsOf(lines: readonly Line[], language: Language): SeriesBar[] {
  const figures = lines.flatMap(({ runs }, at) =>
    runs.flatMap((run) => run.observations.map((figure) => ({ figure, at }))),
  )
  return figures
    .toSorted((a, b) => timeOf(a.figure) - timeOf(b.figure))
    .map(({ figure, at }) => {
      const { value, low, high } = figure
      const period = periodOf(figure.period, language)
      const { name } = definitionOf(figure.definition, language)
      return {
        label: lines.length > 1 ? `${period}, ${name}` : period,
        value,
        text: valueOf(figure, language),
        ...(low !== null && high !== null && { low, high }),
        series: (Math.min(at, 4) + 1) as SeriesBar['series'],
      }
    })
}
