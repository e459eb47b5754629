// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export const laterRetention: RetentionOf<{ 'todo.later': { until: Date } }> = {
  'todo.later': {
    keep: '1 days',
    from: 'until',
    because: 'what came back needs no note that it was put off',
  },
}
