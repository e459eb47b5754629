// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { ReportOrigin, ReportStatus, ReportStep } from './report.ts'
import type { ScanState } from '../scan-attachment/scan-state.ts'
import type { OwnIdentifier, PartnerCode, StatedIdentifier } from './reported-matter.ts'

export interface ReportTables {
  'reports.report': {
    id: string
    origin: ReportOrigin
    controller_organisation_id: string
    partner_reference: string | null
    status: ReportStatus
    status_at: Date
    received_at: Date
    verified_at: Date | null
    fraud_form: string | null
    occurred_on: string | null
    contact_channel: string | null
    victim_kind: 'citizen' | 'company' | null
    is_for_somebody_else: boolean
    province: string | null
    /** Code of Statistics Netherlands; only to count by. */
    municipality: string | null
    loss_in_cents: number | null
    wants_help: boolean
    narrative: string
    answers: Record<string, string>
    stated: StatedIdentifier[]
    own: OwnIdentifier[]
    partner_codes: PartnerCode[]
    receipt_digest: Buffer | null
    wiped_at: Date | null
    duplicate_of: string | null
    marks: string[]
  }
  'reports.mark_key': { day: string; key: Buffer; made_at: Date }
  'reports.step': {
    report_id: string
    at: Date
    step: ReportStep
    status: ReportStatus
    reason: string | null
    organisation_id: string | null
    person_id: string | null
  }
  'reports.contact': { report_id: string; sealed: Buffer; stored_at: Date }
  'reports.question': {
    id: string
    report_id: string
    organisation_id: string
    asked_at: Date
    question: string
    answered_at: Date | null
    answer: string | null
    seen_at: Date | null
  }
  'reports.notice': { id: string; report_id: string; organisation_id: string; told_at: Date; nl: string; en: string }
  'reports.told': { report_id: string; organisation_id: string; received_at: Date; words: string }
  'reports.draft': { id: string; token_digest: Buffer; sealed: Buffer; begun_at: Date; saved_at: Date }
  'reports.attachment': {
    id: string
    report_id: string | null
    draft_id: string | null
    kept_by: string | null
    content_digest: Buffer
    name: string
    media_type: string
    size: number
    added_at: Date
    scan: ScanState
    scan_attempts: number
    scanned_at: Date | null
    malware_name: string | null
  }
  'reports.upload': {
    id: string
    organisation_id: string
    kind: 'table' | 'reports' | 'mail'
    state: string
    language: 'nl' | 'en'
    name: Buffer
    sealed: Buffer | null
    faults: Buffer | null
    column_map: string[] | null
    row_count: number
    done_count: number
    right_count: number
    known_count: number
    wrong_count: number
    mended_count: number
    begun_at: Date
    changed_at: Date
  }
  'reports.column_map': {
    organisation_id: string
    headers_digest: Buffer
    fields: Record<string, string>
    used_at: Date
  }
  'reports.feed': {
    organisation_id: string
    origin: 'api' | 'file'
    first_at: Date
    last_at: Date
    set_hours: number | null
    is_watched: boolean
    silent_since: Date | null
  }
  'reports.feed_day': { organisation_id: string; origin: string; day: string; longest_gap_seconds: number }
  'reports.attachment_content': {
    kept_by: string
    digest: Buffer
    bytes: Buffer | null
    sealed: Buffer | null
    stored_at: Date
  }
}

export const retention: RetentionOf<ReportTables> = {
  'reports.report': {
    keep: '61 months',
    from: 'received_at',
    held: "foundation.is_held('report', id)",
    because:
      'after five years the job reports.expire-reports deletes a report and announces it; this line, a month later, is the net under it',
  },
  'reports.mark_key': {
    keep: '1 days',
    from: 'made_at',
    because: 'the key of one day: without it nobody can tell from a mark which network or browser it was',
  },
  'reports.step': { keep: 'with-parent', parent: 'reports.report', because: 'the steps are part of the report' },
  'reports.contact': {
    keep: '1 years',
    from: 'stored_at',
    held: "foundation.is_held('report', report_id)",
    because: 'by then the reporter has been told what was done; earlier with the code, or 30 days after withdrawing',
  },
  'reports.question': {
    keep: 'with-parent',
    parent: 'reports.report',
    because: 'what was asked and answered later is part of the report',
  },
  'reports.notice': {
    keep: 'with-parent',
    parent: 'reports.report',
    because: 'what the reporter was told is part of the report',
  },
  'reports.told': {
    keep: 'with-parent',
    parent: 'reports.report',
    because: 'the words of a report, only to find it',
  },
  'reports.draft': {
    keep: '24 hours',
    from: 'saved_at',
    because: 'long enough to come back after a lost connection; the job reports.remove-drafts runs every hour',
  },
  'reports.attachment': { keep: 'with-parent', parent: 'reports.report', because: 'evidence belongs to its report' },
  'reports.attachment_content': {
    keep: 'with-parent',
    parent: 'reports.attachment',
    because:
      'bytes with malware are wiped at once; the job reports.remove-drafts deletes those that no attachment refers to any more',
  },
  'reports.upload': {
    keep: '8 hours',
    from: 'begun_at',
    because:
      'long enough to correct a file and hand it in the same day; the job reports.remove-uploads runs every half hour',
  },
  'reports.column_map': {
    keep: '2 years',
    from: 'used_at',
    because: 'a partner that sends once a year finds its columns again; holds no personal data',
  },
  'reports.feed': { keep: 'for-ever', because: 'one row for each way in of an organisation; no personal data' },
  'reports.feed_day': { keep: '60 days', from: 'day', because: 'what is normal is learned from the last four weeks' },
}
