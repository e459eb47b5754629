// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface DeliveryTables {
  'warnings.delivery': { at: Date }
}

export const deliveryRetention: RetentionOf<DeliveryTables> = {
  'warnings.delivery': {
    keep: '90 days',
    from: 'at',
    because: 'whether a system of a partner was told, to find out what went wrong',
  },
}
