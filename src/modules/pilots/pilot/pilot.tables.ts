// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface PilotTables {
  'pilots.pilot': { bottleneck_id: string }
  'pilots.participant': { pilot_id: string }
}

export const pilotRetention: RetentionOf<PilotTables> = {
  'pilots.pilot': {
    keep: 'with-parent',
    parent: 'pilots.bottleneck',
    because: 'what was tried, on which ground and with what result belongs to the question that it answers',
  },
  'pilots.participant': {
    keep: 'with-parent',
    parent: 'pilots.pilot',
    because: 'who signed for a partner must be known as long as the pilot can be asked about',
  },
}
