// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface MeasureTables {
  'measures.request': { ended_at: Date | null }
  'measures.subject': { request_id: string }
}

export const measureRetention: RetentionOf<MeasureTables> = {
  'measures.request': {
    keep: '3 years',
    from: 'ended_at',
    because: 'shows what was asked, what came of it and how long it took; what it was about goes with it',
  },
  'measures.subject': { keep: 'with-parent', parent: 'measures.request', because: 'what a request is about' },
}
