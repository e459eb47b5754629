// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface PlanTables {
  'action_plan.edition': { id: string }
  'action_plan.theme': { id: string }
  'action_plan.action': { id: string }
  'action_plan.dependency': { action_id: string }
  'action_plan.product': { action_id: string }
  'action_plan.progress': { id: string }
  'action_plan.commitment': { id: string }
  'action_plan.budget_line': { id: string }
  'action_plan.obligation': { id: string }
  'action_plan.question': { id: string }
  'action_plan.transition': { id: string }
}

const nobody = 'of organisations, and nobody is named'

export const planRetention: RetentionOf<PlanTables> = {
  'action_plan.edition': { keep: 'for-ever', because: `what was promised to everybody; ${nobody}` },
  'action_plan.theme': { keep: 'for-ever', because: `what was promised to everybody; ${nobody}` },
  'action_plan.action': { keep: 'for-ever', because: `what was promised to everybody; ${nobody}` },
  'action_plan.dependency': { keep: 'for-ever', because: `why an action waited; ${nobody}` },
  'action_plan.product': { keep: 'for-ever', because: `what came of what was promised; ${nobody}` },
  'action_plan.progress': { keep: 'for-ever', because: `how it went, for who accounts for it; ${nobody}` },
  'action_plan.commitment': { keep: 'for-ever', because: `what partners put in, and whether they did; ${nobody}` },
  'action_plan.budget_line': { keep: 'for-ever', because: `what a promise cost; ${nobody}` },
  'action_plan.obligation': { keep: 'for-ever', because: `what was decided and what Parliament was told; ${nobody}` },
  'action_plan.question': {
    keep: 'for-ever',
    because: `how a file was read, and who decided about what was odd; ${nobody}`,
  },
  'action_plan.transition': { keep: 'for-ever', because: `what became of a promise in the next edition; ${nobody}` },
}
