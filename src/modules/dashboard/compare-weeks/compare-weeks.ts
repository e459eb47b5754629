// SPDX-License-Identifier: EUPL-1.2
import { type Day, daysLater, type ReleasedFigure } from '#modules/statistics'

export const weeksBefore = 8
/** Published numbers are rounded to 5: two that differ by no more can be the same. */
const rounding = 5

export type Verdict = 'more' | 'fewer' | 'usual' | 'unknown'

export interface Compared {
  form: string
  /** null: hidden. */
  now: number | null
  /** Of the eight weeks before; null: not all of them are shown. */
  before: { low: number; high: number; average: number } | null
  /** `more`: than in each of the eight weeks before, by more than rounding can make. */
  verdict: Verdict
}

/** One week of every form against the eight before; what rose comes first, what cannot be compared last. */
export function compareWeeks(figures: readonly ReleasedFigure[], week: Day): Compared[] {
  const forms = [...new Set(figures.map(({ form }) => form))].filter((form) => form !== '*')
  return forms.map((form) => compareForm(figures, form, week)).toSorted((a, b) => order(a) - order(b))
}

export function compareForm(figures: readonly ReleasedFigure[], form: string, week: Day): Compared {
  const inWeek = (period: Day) => figures.find((one) => one.form === form && one.period === period)?.reports ?? null
  const now = inWeek(week)
  const earlier = Array.from({ length: weeksBefore }, (_, at) => inWeek(daysLater(week, -7 * (at + 1))))
  const shown = earlier.filter((reports) => reports !== null)
  const isWhole = shown.length === weeksBefore
  const before = isWhole
    ? {
        low: Math.min(...shown),
        high: Math.max(...shown),
        average: Math.round(shown.reduce((sum, reports) => sum + reports, 0) / weeksBefore),
      }
    : null
  return { form, now, before, verdict: verdictOf(now, before) }
}

function verdictOf(now: number | null, before: Compared['before']): Verdict {
  if (now === null || before === null) return 'unknown'
  if (now - before.high > rounding) return 'more'
  return before.low - now > rounding ? 'fewer' : 'usual'
}

/** The largest rise first, in share of what was usual. */
function order({ now, before }: Compared): number {
  return now === null || before === null ? Number.POSITIVE_INFINITY : -now / Math.max(1, before.average)
}
