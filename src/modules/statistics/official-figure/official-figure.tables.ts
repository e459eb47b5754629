// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { SourceKind, Unit } from './official-figure.ts'

export interface StatisticsTables {
  'statistics.official_figure': {
    id: string
    publisher: string
    country: string
    period: string
    indicator: string
    breakdown: string
    value: number
    unit: Unit
    precision: string
    source_url: string
    source_kind: SourceKind
    remark: string
    imported_at: Date
  }
}

export const retention: RetentionOf<StatisticsTables> = {
  'statistics.official_figure': {
    keep: 'for-ever',
    because: 'published figures; a series is only of use when it is whole',
  },
}
