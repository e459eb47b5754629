// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface EditionTables {
  'factsheets.edition': { published_at: Date | null }
  'factsheets.signature': { made_at: Date }
}

export const editionRetention: RetentionOf<EditionTables> = {
  'factsheets.edition': {
    keep: 'for-ever',
    because: 'published figures with what was said of them; holds no names of people',
  },
  'factsheets.signature': {
    keep: '5 years',
    from: 'made_at',
    because: 'who answered for the figures of an organisation; the edition itself keeps which organisation and when',
  },
}
