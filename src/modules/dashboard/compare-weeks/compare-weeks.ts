// SPDX-License-Identifier: EUPL-1.2
import { type Day, daysLater, type ReleasedFigure } from '#modules/statistics'
import { rounding } from '../tile/figure-words.ts'

export const weeksBefore = 8
/** How many standard deviations of a count that only chance moves (Poisson): fewer than one false alarm in a hundred weeks of a form. */
const deviations = 3

export type Verdict = 'more' | 'fewer' | 'usual' | 'unknown'

export interface Compared {
  form: string
  /** null: hidden. */
  now: number | null
  /** Of the eight weeks before; null: not all of them are shown. */
  before: { low: number; high: number; average: number } | null
  /** `more`: than in each of the eight weeks before, and than chance and rounding explain from their average. */
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
  const chance = deviations * Math.sqrt(before.average) + rounding
  if (now > before.high && now - before.average > chance) return 'more'
  return now < before.low && before.average - now > chance ? 'fewer' : 'usual'
}

/** The largest rise first, in share of what was usual. */
function order({ now, before }: Compared): number {
  return now === null || before === null ? Number.POSITIVE_INFINITY : -now / Math.max(1, before.average)
}
