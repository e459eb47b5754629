// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ChangeTables {
  'partners.point_change': { proposed_at: Date }
  'partners.point_history': { at: Date }
  'partners.point_contact': { at: Date }
  'partners.point_letter': { at: Date }
}

export const changeRetention: RetentionOf<ChangeTables> = {
  'partners.point_change': {
    keep: '5 years',
    from: 'proposed_at',
    because: 'who put a number on a help page and who approved it must be known for as long as it can be asked',
  },
  'partners.point_history': {
    keep: 'for-ever',
    because: 'public: which part of an entry changed when, and from which source; nobody is named',
  },
  'partners.point_contact': {
    keep: 'with-parent',
    parent: 'partners.reporting_point',
    because: 'the mailbox of a department, sealed; needed for as long as the entry is kept',
  },
  'partners.point_letter': {
    keep: '90 days',
    from: 'at',
    because: 'that a warning was sent, so that it is not sent twice; not what it said',
  },
}
