// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { ReportingPoint } from './reporting-point.ts'
import type { Comparison } from './shown-numbers.ts'

export interface ReportingPointTables {
  'partners.reporting_point': {
    id: string
    position: number
    audiences: string[]
    fraud_forms: string[]
    entry: ReportingPoint
    version: number
    is_shipped: boolean
    approved: Comparison | null
  }
  'partners.situation': { id: string; position: number; fraud_forms: string[]; label: { nl: string; en: string } }
}

export const reportingPointRetention: RetentionOf<ReportingPointTables> = {
  'partners.reporting_point': {
    keep: 'for-ever',
    because: 'public information; what leaves the file leaves the table',
  },
  'partners.situation': { keep: 'for-ever', because: 'public information; what leaves the file leaves the table' },
}
