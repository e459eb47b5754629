// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Classification, MessageKind, Suggestion } from './classification.ts'
import type { KeptDecided } from './kept-decided.ts'

export interface ClassificationTables {
  'classification.report': {
    report_id: string
    controller_organisation_id: string
    form: string | null
    confidence: number | null
    needs_person: boolean
    decided: KeptDecided[]
    suggestion: Suggestion | null
    partner_codes: Classification['partnerCodes']
    message_kind: MessageKind | null
    at: Date
    /** Of every decision that names no other. */
    edition: string | null
  }
}

export const retention: RetentionOf<ClassificationTables> = {
  'classification.report': {
    keep: '61 months',
    from: 'at',
    held: "foundation.is_held('report', report_id)",
    because:
      'deleted with its report: withdrawn, or after five years (reports.reports-dropped); this line is the net under it',
  },
}
