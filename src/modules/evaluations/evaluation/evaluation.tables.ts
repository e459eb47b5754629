// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface EvaluationTables {
  'evaluations.evaluation': { published_at: Date | null }
}

export const evaluationRetention: RetentionOf<EvaluationTables> = {
  'evaluations.evaluation': {
    keep: 'for-ever',
    because:
      'what was found out, and what was planned and given up; who planned and measured is wiped when it is published or stopped',
  },
}
