// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter } from '#values'
import type { Season } from './seasons.data.ts'

export interface Suggestion {
  form: string
  because:
    | { kind: 'season'; why: Season['why']; source: Season['source'] }
    | { kind: 'signal'; id: string; title: string; reports: number }
    | { kind: 'figures'; before: number; after: number; from: string }
}

interface Seen {
  today: CalendarDate
  seasons: readonly Season[]
  /** Confirmed signals. */
  signals: readonly { id: string; title: string; form: string | null; reports: number }[]
  /** Released reports of two periods of four weeks, one after the other. */
  figures: readonly { form: string; before: number; after: number; from: string }[]
  /** Forms of campaigns that run in the coming weeks, with what each is a kind of. */
  covered: ReadonlySet<string>
}

/** So far ahead somebody can still do something, and so far ahead a campaign counts as an answer. */
export const daysAhead = 56

/** From so many reports on, and so much more, a form stands out: less is mostly chance. */
export const least = { reports: 30, rise: 1.3 } as const

/** Forms for which a campaign would be on time, with the reason: first what is seen now, then what comes every year. */
export function suggestMoments({ today, seasons, signals, figures, covered }: Seen): Suggestion[] {
  const ahead = Array.from({ length: daysAhead + 1 }, (_, days) => daysAfter(today, days))
  const months = new Set(ahead.map((day) => Number(day.slice(5, 7))))
  const found: Suggestion[] = [
    ...signals.flatMap(({ id, title, form, reports }): Suggestion[] =>
      form === null ? [] : [{ form, because: { kind: 'signal', id, title, reports } }],
    ),
    ...figures
      .filter(({ before, after }) => after >= least.reports && before > 0 && after >= before * least.rise)
      .map(
        ({ form, before, after, from }): Suggestion => ({ form, because: { kind: 'figures', before, after, from } }),
      ),
    ...seasons
      .filter((season) => season.months.some((month) => months.has(month)))
      .map(({ form, why, source }): Suggestion => ({ form, because: { kind: 'season', why, source } })),
  ]
  return found.filter(({ form }) => !covered.has(form))
}
