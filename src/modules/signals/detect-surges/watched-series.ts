// SPDX-License-Identifier: EUPL-1.2
import type { DayCount, DayFacet, Part } from '#modules/statistics'
import { numberOfDay } from '../baseline/day-number.ts'

type Tree = ReadonlyMap<string, { broader: readonly string[] }>

/** One line of counts: a value, with everything that stands under it. */
export interface Series extends Part {
  /** The value itself. */
  value: string
  /** Every report is in exactly one of these: they tell how full a day is. */
  isPart: boolean
  /** Gives no alarm: reports of which the form is not known. */
  isSilent: boolean
}

/**
 * Which series there are: every value that was counted and everything above it in the taxonomy, but for the head of a facet and for what has
 * only one value under it, because that is the same twice. `byFacet` gives values with their counts.
 */
export function watchedSeries(counts: readonly DayCount[], tree: Tree): Series[] {
  const values = new Map<DayFacet, Set<string>>()
  for (const { facet, value } of counts) values.set(facet, (values.get(facet) ?? new Set()).add(value))
  return [...values].flatMap(([facet, counted]) => {
    const known = [...counted].filter((value) => value !== '').sort()
    const under = new Map<string, string[]>()
    for (const value of known)
      for (const above of aboveIn(tree, value)) under.set(above, [...(under.get(above) ?? []), value])
    const isPart = facet === 'form'
    const own = known.map((value) => ({ facet, value, values: [value], isPart, isSilent: under.has(value) }))
    const groups = [...under].flatMap(([value, parts]) => {
      const all = counted.has(value) ? [value, ...parts] : parts
      return all.length > 1 ? [{ facet, value, values: all, isPart: false, isSilent: false }] : []
    })
    const unknown = isPart ? [{ facet, value: '', values: [''], isPart, isSilent: true }] : []
    return [...own, ...groups, ...unknown]
  })
}

/** Everything above a concept but the head of its facet. */
function aboveIn(tree: Tree, value: string): string[] {
  const above: string[] = []
  for (let at = tree.get(value)?.broader[0]; at; at = tree.get(at)?.broader[0])
    if ((tree.get(at)?.broader.length ?? 0) > 0) above.push(at)
  return above
}

/** The counts of every series on each day, from the first. */
export function countsOf(
  series: readonly Series[],
  counts: readonly DayCount[],
  { from, today }: { from: number; today: number },
): Uint32Array[] {
  const days = Array.from({ length: today - from + 1 }, () => new Uint32Array(series.length))
  const places = new Map<string, number[]>()
  for (const [place, { facet, values }] of series.entries())
    for (const value of values) places.set(`${facet} ${value}`, [...(places.get(`${facet} ${value}`) ?? []), place])
  for (const { facet, value, day, reports } of counts) {
    const row = days[numberOfDay(day) - from]
    for (const place of row ? (places.get(`${facet} ${value}`) ?? []) : [])
      if (row) row[place] = (row[place] ?? 0) + reports
  }
  return days
}
