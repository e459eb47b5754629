// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface DeviceTables {
  'sharing.device_incident': { expires_at: Date }
  'sharing.device_feedback': { given_at: Date }
  'sharing.device_hit': { recorded_at: Date }
}

/** Six weeks after a pilot of three months its evaluation is written; half a year holds both. */
export const deviceRetention: RetentionOf<DeviceTables> = {
  'sharing.device_incident': {
    keep: '84 days',
    from: 'expires_at',
    because: 'an incident counts for 90 days at most; twelve weeks more, so that the pilot can be evaluated',
  },
  'sharing.device_feedback': {
    keep: '182 days',
    from: 'given_at',
    because: 'how often a hit was wrong is part of the evaluation of the pilot',
  },
  'sharing.device_hit': {
    keep: '182 days',
    from: 'recorded_at',
    because: 'what hits led to is part of the evaluation of the pilot',
  },
}
