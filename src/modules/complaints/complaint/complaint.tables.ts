// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ComplaintTables {
  'complaints.complaint': { ended_at: Date | null }
  'complaints.version': { complaint_id: string }
  'complaints.step': { complaint_id: string }
  'complaints.take_over': { complaint_id: string }
  'complaints.mandate': { revoked_at: Date | null }
}

export const complaintRetention: RetentionOf<ComplaintTables> = {
  'complaints.complaint': {
    keep: '5 years',
    from: 'ended_at',
    because: 'a filer can complain of a decision, and a case can be taken up again; what was told goes with it',
  },
  'complaints.version': { keep: 'with-parent', parent: 'complaints.complaint', because: 'what was told and signed' },
  'complaints.step': { keep: 'with-parent', parent: 'complaints.complaint', because: 'what happened with it' },
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
}
