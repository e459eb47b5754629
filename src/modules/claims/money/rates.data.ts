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

const decree = 'Besluit wettelijke rente (art. 6:120 lid 1 BW), niet-handelstransacties'

/** Statutory interest outside trade (art. 6:119 BW), oldest first. Written down from the published series; a jurist compares it before it is used. */
export const statutoryRates: readonly Rate[] = [
  { from: '2015-01-01' as CalendarDate, basisPoints: 200, source: decree },
  { from: '2023-01-01' as CalendarDate, basisPoints: 400, source: decree },
  { from: '2023-07-01' as CalendarDate, basisPoints: 600, source: decree },
  { from: '2024-01-01' as CalendarDate, basisPoints: 700, source: decree },
  { from: '2025-01-01' as CalendarDate, basisPoints: 600, source: decree },
]

/**
 * The last day of which the rate is known here. It can change every half year, so no interest is counted after this day until somebody adds the
 * next line with its source: asking too little can be put right, asking too much cannot.
 */
export const ratesKnownUntil = '2025-12-31' as CalendarDate
