// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Earlier, Population, SourceKind, Unit } from './observation.ts'

export interface ObservationTables {
  'statistics.observation': {
    id: string
    source: string
    indicator: string
    form: string | null
    population: Population
    place: string
    breakdown: string
    definition: string
    unit: Unit
    period: string
    value: number
    low: number | null
    high: number | null
    precision: string
    is_provisional: boolean
    series_break: string
    url: string
    source_kind: SourceKind
    retrieved_on: string
    licence: string
    remark: string
    withdrawn: string
    /** JSON */
    earlier: Earlier[]
    changed_at: Date
  }
}

export const observationRetention: RetentionOf<ObservationTables> = {
  'statistics.observation': {
    keep: 'for-ever',
    because: 'published figures; a series is only of use when it is whole',
  },
}
