// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface WebhookTables {
  'signals.webhook': object
  'signals.delivery': { at: Date }
}

export const webhookRetention: RetentionOf<WebhookTables> = {
  'signals.webhook': { keep: 'for-ever', because: 'the operator takes it away' },
  'signals.delivery': {
    keep: '90 days',
    from: 'at',
    because: 'whether a system of a partner was told, to find out what went wrong',
  },
}
