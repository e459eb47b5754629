// SPDX-License-Identifier: EUPL-1.2
import type { DayFacet, PairCount } from '#modules/statistics'
import type { Member } from '../../src/modules/signals/detect-surges/alarm.ts'
import type { Made } from './world.ts'

/** Looks a day: the job runs every three hours. */
export const looksOfDay = 8
const mains = 9
const leavesOfMain = 5
export const sizes = { channel: 16, pretext: 32, kind: 14, region: 25 } as const
/** Forms of the lowest level: every report has exactly one. */
export const leaves = mains * leavesOfMain
/** Where the series of a facet begin. */
export const first = {
  main: leaves,
  channel: leaves + mains,
  pretext: leaves + mains + sizes.channel,
  kind: leaves + mains + sizes.channel + sizes.pretext,
  region: leaves + mains + sizes.channel + sizes.pretext + sizes.kind,
}
export const seriesOfWorld = first.region + sizes.region
export const partsOfWorld = Uint8Array.from({ length: seriesOfWorld }, (_, at) => (at < leaves ? 1 : 0))
const seconds = sizes.channel + sizes.pretext
/** A form with a channel or a pretext. */
export const pairsOfWorld = leaves * seconds

export const mainOf = (leaf: number): number => first.main + Math.floor(leaf / leavesOfMain)
export const valueOf = (place: number): string => String(place)

function facetOf(place: number): DayFacet {
  if (place < first.channel) return 'form'
  if (place < first.pretext) return 'channel'
  if (place < first.kind) return 'pretext'
  return place < first.region ? 'kind' : 'region'
}

export function memberOf(place: number): Member {
  const isMain = place >= first.main && place < first.channel
  const under = isMain ? Array.from({ length: leavesOfMain }, (_, at) => (place - first.main) * leavesOfMain + at) : []
  return { facet: facetOf(place), value: valueOf(place), values: [place, ...under].map(valueOf) }
}

export function pairRow(pair: number, day: string | null, reports: number): PairCount {
  const second = first.channel + (pair % seconds)
  const facet = second < first.pretext ? 'channel' : 'pretext'
  return { form: valueOf(Math.floor(pair / seconds)), facet, value: valueOf(second), day, reports }
}

/** Counts a report in everything it has, or takes it off. */
export function add(counts: Uint16Array, pairs: Uint16Array, { places }: Made, times: 1 | -1): void {
  const [leaf = 0] = places
  for (const place of places) {
    counts[place] = (counts[place] ?? 0) + times
    if (place < first.channel || place >= first.kind) continue
    const pair = leaf * seconds + place - first.channel
    pairs[pair] = (pairs[pair] ?? 0) + times
  }
}
