// SPDX-License-Identifier: EUPL-1.2
import type { PairCount } from '#modules/statistics'
import type { Alarm } from './alarm.ts'
import { fewestInJump, jumpDays, jumpThreshold, surpriseOf } from './jump.ts'

/** Of a form: what was expected in the last days (two or three), how that scatters, and how many came in the days before those. */
export interface FormLately {
  expectedIn(days: number): number
  spread: number
  before: number
}

/** How often each form came by each channel and with each pretext in the `daysBeforeJump` days before the last three. */
export interface Usual {
  before: Map<string, number>
  /** Of all reports. */
  shares: Map<string, number>
}

/** Of rows without a day. */
export function usualOf(counts: readonly PairCount[], forms: ReadonlyMap<string, FormLately>): Usual {
  const all = [...forms.values()].reduce((sum, { before }) => sum + before, 0)
  const usual: Usual = { before: new Map(), shares: new Map() }
  for (const pair of counts) {
    if (pair.day !== null) continue
    usual.before.set(pairOf(pair), pair.reports)
    usual.shares.set(secondOf(pair), (usual.shares.get(secondOf(pair)) ?? 0) + pair.reports / Math.max(1, all))
  }
  return usual
}

/**
 * Forms that come far more often by one channel, or with one pretext, than they did. `counts`: of the last three days. `forms`: by the form as
 * it is stored. `today`: as the caller counts days; `dayOf` turns days of rows into those. `series`: how many the charts watch.
 */
export function jumpsOf(
  counts: readonly PairCount[],
  usual: Usual,
  forms: ReadonlyMap<string, FormLately>,
  { today, dayOf, series }: { today: number; dayOf: (day: string) => number; series: number },
): Alarm[] {
  const pairs = new Map<string, { pair: PairCount; late: number[] }>()
  for (const pair of counts) {
    if (pair.day === null) continue
    const known = pairs.get(pairOf(pair)) ?? { pair, late: [0, 0, 0] }
    pairs.set(pairOf(pair), known)
    known.late[today - dayOf(pair.day)] = pair.reports
  }
  const threshold = jumpThreshold(series)
  return [...pairs.values()].flatMap(({ pair, late }) => {
    const form = forms.get(pair.form)
    if (!form) return []
    const bothBefore = usual.before.get(pairOf(pair)) ?? 0
    const share = usual.shares.get(secondOf(pair)) ?? 0
    const found = jumpDays.flatMap((days) => {
      const both = late.slice(0, days).reduce((sum, reports) => sum + reports, 0)
      if (both < fewestInJump) return []
      const formExpected = form.expectedIn(days)
      const meeting = { formBefore: form.before, bothBefore, share, both, formExpected, spread: form.spread }
      const { surprise, expected } = surpriseOf(meeting)
      if (surprise < threshold) return []
      let limit = both - 1
      while (limit >= fewestInJump && surpriseOf({ ...meeting, both: limit }).surprise >= threshold) limit -= 1
      const members = [
        { facet: 'form' as const, value: pair.form, values: [pair.form] },
        { facet: pair.facet, value: pair.value, values: [pair.value] },
      ]
      return [{ members, since: today - days + 1, reports: both, expected, limit, above: surprise - threshold }]
    })
    return found.sort((a, b) => b.above - a.above).slice(0, 1)
  })
}

function pairOf({ form, facet, value }: PairCount): string {
  return `${form} ${facet} ${value}`
}

function secondOf({ facet, value }: PairCount): string {
  return `${facet} ${value}`
}
