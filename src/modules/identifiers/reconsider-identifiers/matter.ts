// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../policy/policy.ts'
import type { Weight } from '../weigh-reports/weigh.ts'

/** One identifier under one policy, and what its reports weigh there. */
export interface Matter {
  identifier: {
    id: string
    canonical: string
    protectedAs: string | null
    /** No policy publishes it by itself: it is perhaps an organisation's own. */
    needsPerson: boolean
    recountOn: string | null
  }
  policy: Policy
  weight: Weight
}
