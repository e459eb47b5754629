// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { limits } from '../estimate-effect/limits.ts'
import type { Plan, PublishedSource } from '../evaluation/evaluation.ts'
import { lastDayOf, readPeriod } from '../read-data/periods.ts'

/** Counts as somebody published them: an official series, or our own reports. */
export interface PublishedSeries {
  source: PublishedSource
  /** In the order of time. `value` null: hidden. */
  points: { period: string; value: number | null; isProvisional: boolean }[]
  /** `from`: the first period of after it. */
  breaks: { from: string; because: Record<Language, string> }[]
}

/** What a plan measures with, out of what was published. */
export interface PublishedData {
  /** As somebody would have pasted it. */
  text: string
  sources: PublishedSource[]
  /** Breaks in the time that is measured with: with one of these nothing can be said. `from`: ISO day. */
  breaks: { from: string; because: Record<Language, string> }[]
  /** First days of the periods that may still change. */
  provisional: string[]
}

/**
 * The periods until the end of the plan, from the last break on that lies far enough before the start. 'other-periods': the two series
 * do not go by the same week, month or year. 'no-periods': nothing was published of before the end of the plan.
 */
export function measuredWith(
  plan: Pick<Plan, 'startsOn' | 'measuredUntil'>,
  outcome: PublishedSeries,
  control: PublishedSeries | null,
): PublishedData | 'other-periods' | 'no-periods' {
  const series = [outcome, ...(control ? [control] : [])]
  const read = series.map(({ points }) =>
    points.flatMap((point) => {
      const period = readPeriod(point.period)
      return period && lastDayOf(period) <= plan.measuredUntil ? [{ ...point, at: period }] : []
    }),
  )
  const [counted = [], compared = []] = read
  const [first] = counted
  if (!first || (control && compared.length === 0)) return 'no-periods'
  if (read.flat().some(({ at }) => at.kind !== first.at.kind)) return 'other-periods'
  const breaks = series
    .flatMap((each) => each.breaks.flatMap(({ from, because }) => ({ from: readPeriod(from)?.from ?? from, because })))
    .filter(({ from }) => from <= plan.measuredUntil)
  const needed = yearsBefore(plan.startsOn, control ? limits.yearsBeforeWithControl : limits.yearsBefore)
  // Before an older break is another way of counting, which is left out; a later one cannot be.
  const begins =
    breaks
      .flatMap(({ from }) => (from <= needed ? [from] : []))
      .toSorted()
      .at(-1) ?? ''
  const used = counted.filter(({ at }) => at.from >= begins)
  const others = new Map(compared.map((point) => [point.at.number, point]))
  const rows = used.map(({ period, at, value }) => [
    period,
    value ?? '',
    ...(control ? [others.get(at.number)?.value ?? ''] : []),
  ])
  const head = ['periode', 'aantal', ...(control ? ['controle'] : [])]
  return {
    text: [head, ...rows].map((cells) => cells.join(';')).join('\n'),
    sources: series.map(({ source }) => source),
    breaks: breaks.filter(({ from }) => from > begins && from > needed),
    provisional: used.flatMap(({ at, isProvisional }) =>
      isProvisional || others.get(at.number)?.isProvisional ? [at.from] : [],
    ),
  }
}

function yearsBefore(day: string, years: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - years * 365.25 * 86_400_000).toISOString().slice(0, 10)
}
