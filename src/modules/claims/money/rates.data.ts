// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'

export interface Rate {
  /** First day on which it holds. */
  from: CalendarDate
  /** Hundredths of a per cent a year. */
  basisPoints: number
  /** Where it stands. */
  source: string
}

/**
 * The decree that sets the rate since 2023 (wetten.overheid.nl/BWBR0047640). The line of 2026 was read second-hand, in public code that took the decree from the repository of official
 * publications on 18 September 2026 and named 4% from 1 January 2026 as its last change.
 */
const decreeOf2023 = 'Besluit vaststelling wettelijke rente (BWBR0047640), art. 6:120 lid 1 BW, niet-handelstransacties'
const decree = 'Besluit wettelijke rente (art. 6:120 lid 1 BW), niet-handelstransacties'

/** Statutory interest outside trade (art. 6:119 BW), oldest first. Written down from the published series; a jurist compares it before it is used. */
export const statutoryRates: readonly Rate[] = [
  { from: '2015-01-01' as CalendarDate, basisPoints: 200, source: decree },
  { from: '2023-01-01' as CalendarDate, basisPoints: 400, source: decreeOf2023 },
  { from: '2023-07-01' as CalendarDate, basisPoints: 600, source: decreeOf2023 },
  { from: '2024-01-01' as CalendarDate, basisPoints: 700, source: decreeOf2023 },
  { from: '2025-01-01' as CalendarDate, basisPoints: 600, source: decreeOf2023 },
  { from: '2026-01-01' as CalendarDate, basisPoints: 400, source: decreeOf2023 },
]

/**
 * The last day of which the rate is known here: no source was found that says what holds from 1 July 2026. It can change every half year, so no interest is counted after this day until somebody adds the
 * next line with its source: asking too little can be put right, asking too much cannot.
 */
export const ratesKnownUntil = '2026-06-30' as CalendarDate
