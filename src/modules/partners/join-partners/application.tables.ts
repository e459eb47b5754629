// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ApplicationTables {
  'partners.application': { tended_at: Date }
  'partners.application_letter': { at: Date }
}

export const applicationRetention: RetentionOf<ApplicationTables> = {
  'partners.application': {
    keep: '1 years',
    from: 'tended_at',
    because: 'who asked to take part and why it was decided so; what was not confirmed goes after three days',
  },
  'partners.application_letter': {
    keep: '90 days',
    from: 'at',
    because: 'that a mail was sent, so that it is not sent twice; not what it said',
  },
}
