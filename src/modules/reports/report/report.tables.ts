// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { ReportOrigin, ReportStatus, ReportStep } from './report.ts'
import type { OwnIdentifier, StatedIdentifier } from './reported-matter.ts'

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
    loss_in_cents: number | null
    narrative: string
    stated: StatedIdentifier[]
    own: OwnIdentifier[]
    receipt_digest: Buffer | null
    wiped_at: Date | null
  }
  'reports.step': {
    report_id: string
    at: Date
    step: ReportStep
    status: ReportStatus
    reason: string | null
    organisation_id: string | null
  }
  'reports.contact': { report_id: string; sealed: Buffer; stored_at: Date }
  'reports.draft': { id: string; token_digest: Buffer; sealed: Buffer; begun_at: Date; saved_at: Date }
  'reports.attachment': {
    id: string
    report_id: string | null
    draft_id: string | null
    content_digest: Buffer
    name: string
    media_type: string
    size: number
    added_at: Date
  }
  'reports.attachment_content': { digest: Buffer; bytes: Buffer; stored_at: Date }
}

export const retention: RetentionOf<ReportTables> = {
  'reports.report': {
    keep: '61 months',
    from: 'received_at',
    because:
      'after five years the job reports.expire-reports deletes a report and announces it; this line, a month later, is the net under it',
  },
  'reports.step': { keep: 'with-parent', parent: 'reports.report', because: 'the steps are part of the report' },
  'reports.contact': {
    keep: '1 years',
    from: 'stored_at',
    because: 'by then the reporter has been told what was done; earlier with the code, or 30 days after withdrawing',
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
    because: 'the job reports.remove-drafts deletes bytes that no attachment refers to any more',
  },
}
