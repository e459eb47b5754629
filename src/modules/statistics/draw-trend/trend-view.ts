// SPDX-License-Identifier: EUPL-1.2
import { capitalised, type Language, translate } from '#foundation/text'
import { definitions } from '../observation/definitions.text.ts'
import {
  definitionOf,
  intervalOf,
  periodOf,
  placeOf,
  populationOf,
  remarkOf,
  valueOf,
  whatOf,
  sourceName,
} from '../observation/observation-words.text.ts'
import type { StoredObservation, Unit } from '../observation/observation.ts'
import { parsePeriod } from '../observation/period.ts'
import { type SaidSource, saidSources } from './source-names.ts'
import { trendText } from './trend.text.ts'
import { type Line, type Run, questionOf, timeOf, trendLines } from './trend-lines.ts'

export interface TrendView {
  key: string
  title: string
  description: string
  unit: Unit
  lines: { label: string; counts: string; runs: { points: Point[]; hasBreakBefore: boolean }[] }[]
  ticks: { at: number; text: string }[]
  summary: string
  /** A sentence for every break: from when, and why. */
  breaks: string[]
  rows: { key: string; period: string; countedAs: string; value: string; interval: string | null }[]
  sources: SaidSource[]
}

interface Point {
  at: number
  value: number
  text: string
  low?: number
  high?: number
  isProvisional: boolean
}

/** Whether there is a line to draw: two figures that may be joined. */
export function isDrawable(lines: readonly Line[]): boolean {
  return lines.some((line) => line.runs.some((run) => run.observations.length > 1))
}

/** One question in words and places on paper. `form`: the words for its form. null: nothing to draw a line of. */
export function trendViewOf(
  observations: readonly StoredObservation[],
  form: string | null,
  language: Language,
): TrendView | null {
  const all = trendLines(observations)
  return isDrawable(all) ? viewOf(all, withoutStray(all), form, language) : null
}

/** The words and places of these lines; `all`: what stands in the table. */
export function viewOf(
  all: readonly Line[],
  lines: readonly Line[],
  form: string | null,
  language: Language,
): TrendView {
  const t = translate(trendText, language)
  const drawn = lines.flatMap((line) => line.runs.flatMap((run) => run.observations))
  const [first] = drawn as [StoredObservation]
  const what = capitalised(whatOf(first, form, language))
  const title = t('accordingTo', { what, source: sourceName(first.source, language) })
  const about = { population: populationOf(first.population, language), place: placeOf(first.place, language) }
  const periods = drawn.toSorted((a, b) => timeOf(a) - timeOf(b)).map(({ period }) => periodOf(period, language))
  return {
    key: questionOf(first),
    title,
    description: capitalised(t(first.unit === 'percent' ? 'percentOf' : 'about', about)),
    unit: first.unit,
    lines: lines.map((line) => ({
      label: labelOf(line, language),
      counts: definitionOf(line.definition, language, first.unit).counts,
      runs: line.runs.map((run) => ({
        points: run.observations.map((each) => pointOf(each, language)),
        hasBreakBefore: run.breakBefore !== null,
      })),
    })),
    ticks: ticksOf(drawn),
    summary: t('summary', { title, from: periods[0] ?? '', to: periods.at(-1) ?? '' }),
    breaks: lines.flatMap((line) => line.runs.flatMap((run) => breakOf(run, language))),
    rows: all.flatMap((line) =>
      line.runs.flatMap((run) =>
        run.observations.map((each) => ({
          key: each.id,
          period: periodOf(each.period, language),
          countedAs: definitionOf(each.definition, language).name,
          value: valueOf(each, language),
          interval: intervalOf(each, language),
        })),
      ),
    ),
    sources: saidSources(drawn, language),
  }
}

/** Half-years that cannot be joined would stand loose among years: those are in the table only. */
export function withoutStray(lines: readonly Line[]): Line[] {
  const length = lines.find((line) => isDrawable([line]))?.months
  return lines.filter((line) => line.months === length || isDrawable([line]))
}

function pointOf(each: StoredObservation, language: Language): Point {
  const { value, unit, low, high, isProvisional } = each
  const text = valueOf({ value, unit, precision: '' }, language)
  return { at: timeOf(each), value, text, isProvisional, ...(low !== null && { low }), ...(high !== null && { high }) }
}

function labelOf(line: Line, language: Language): string {
  const { name } = definitionOf(line.definition, language)
  const length = ({ 6: 'halves', 3: 'quarters', 1: 'months' } as const)[line.months]
  return length ? translate(trendText, language)(length, { name }) : name
}

/** Why it must not be compared with the run before, in a sentence; none when only figures are missing. */
export function breakOf({ breakBefore, observations }: Run, language: Language): string[] {
  if (breakBefore === null) return []
  const because =
    'reason' in breakBefore
      ? remarkOf(breakBefore.reason, language)
      : definitions[breakBefore.definition]?.replaces?.because[language]
  const period = periodOf(observations[0]?.period ?? '', language)
  return [translate(trendText, language)('breakBecause', { period, because: because ?? '' })]
}

/** Every year; between the first and the last in two digits when there are many, of very many every second or third. */
function ticksOf(drawn: readonly StoredObservation[]): TrendView['ticks'] {
  const years = drawn.map(({ period }) => parsePeriod(period)?.year ?? 0)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const count = to - from + 1
  const every = Math.ceil(count / 10)
  return Array.from({ length: count }, (_, at) => to - at)
    .filter((year) => (to - year) % every === 0)
    .toReversed()
    .map((year) => ({
      at: year * 12 + 6,
      text: count > 5 && year !== from && year !== to ? shortYear(year) : String(year),
    }))
}

const shortYear = (year: number) => `’${String(year % 100).padStart(2, '0')}`
