// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export const reportRetention: RetentionOf<{ 'progress.report': { made_at: Date } }> = {
  'progress.report': {
    keep: 'for-ever',
    because: 'what Parliament was told stays as it was told; who wrote a draft is forgotten when it is sent',
  },
}
