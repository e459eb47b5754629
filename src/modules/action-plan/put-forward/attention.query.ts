// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import type { Context } from '#foundation/access'
import type { AttentionItem, AttentionSource } from '#foundation/modules'
import { actionPath } from '../plan/addresses.ts'
import { reasonText } from '../plan/plan.text.ts'
import { planStanding, type StandingAction } from '../standing/plan-standing.query.ts'
import { putForward } from './put-forward.ts'

const most = 25

/** What the plan puts on the agenda of a group: decisions it is asked for, and its actions that are late, only claimed or at risk. */
export const planAttention: readonly AttentionSource[] = [
  {
    name: 'action-plan.exceptions',
    async list(ctx: Context, group): Promise<AttentionItem[]> {
      // A list of its own connection: the agenda is within a transaction of the meetings.
      const { tx: _, ...rest } = ctx
      const plan = await planStanding(rest)
      return plan ? putForward(plan.actions, group).slice(0, most).map(itemOf) : []
    },
  },
]

function itemOf(action: StandingAction): AttentionItem {
  const { id, code, title, decisionNeeded, reasons, owner } = action
  const why = reasons.map((reason) => reasonText.nl[reason])
  const isDecision = decisionNeeded !== ''
  return {
    key: `action-plan.exceptions:${id}:${isDecision ? 'decide' : action.standing}`,
    title: `Actie ${code}: ${title}`.slice(0, 200),
    explanation: [isDecision ? `Besluit nodig: ${decisionNeeded}` : '', ...why, owner ? `Uitvoerder: ${owner}` : '']
      .filter(Boolean)
      .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' ')
      .slice(0, 500),
    href: actionPath(id),
    wants: isDecision ? 'decision' : 'discussion',
  }
}
