// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ComplaintTables {
  'complaints.complaint': { ended_at: Date | null }
  'complaints.version': { complaint_id: string }
  'complaints.step': { complaint_id: string }
  'complaints.file': { complaint_id: string }
  'complaints.answer_file': { complaint_id: string }
  'complaints.webhook': object
  'complaints.delivery': { at: Date }
  'complaints.silence': { complaint_id: string }
  'complaints.take_over': { complaint_id: string }
  'complaints.mandate': { revoked_at: Date | null }
  'complaints.batch': { begun_at: Date }
  'complaints.batch_row': { batch_id: string }
}

export const complaintRetention: RetentionOf<ComplaintTables> = {
  'complaints.complaint': {
    keep: '5 years',
    from: 'ended_at',
    because: 'a filer can complain of a decision, and a case can be taken up again; what was told goes with it',
  },
  'complaints.version': { keep: 'with-parent', parent: 'complaints.complaint', because: 'what was told and signed' },
  'complaints.step': { keep: 'with-parent', parent: 'complaints.complaint', because: 'what happened with it' },
  'complaints.webhook': { keep: 'for-ever', because: 'the filer takes it away' },
  'complaints.delivery': {
    keep: '90 days',
    from: 'at',
    because: 'whether the system of a filer was told, to find out what went wrong',
  },
  'complaints.silence': {
    keep: 'with-parent',
    parent: 'complaints.complaint',
    because: 'that somebody said nothing is part of what happened',
  },
  'complaints.file': {
    keep: 'with-parent',
    parent: 'complaints.complaint',
    because: 'which file belongs to which version; the job complaints.remove-loose-files takes the file itself away',
  },
  'complaints.answer_file': {
    keep: 'with-parent',
    parent: 'complaints.complaint',
    because: 'which file came with which answer; the job complaints.remove-loose-files takes the file itself away',
  },
  'complaints.take_over': {
    keep: 'with-parent',
    parent: 'complaints.complaint',
    because: 'whether the system of the police has it',
  },
  'complaints.mandate': {
    keep: '5 years',
    from: 'revoked_at',
    because: 'whether somebody was allowed to sign can be asked as long as the complaint is kept',
  },
  'complaints.batch': {
    keep: '30 days',
    from: 'begun_at',
    because:
      'long enough to have a list signed; the drafts and complaints that came of it stay, and the file itself goes when its rows are read',
  },
  'complaints.batch_row': {
    keep: 'with-parent',
    parent: 'complaints.batch',
    because: 'rows to correct and send again',
  },
}
