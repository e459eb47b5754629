// SPDX-License-Identifier: EUPL-1.2
import type { Standing } from '../standing/standing.ts'

interface Facts {
  groupName: string
  groupCode: string | null
  standing: Standing
  decisionNeeded: string
}

/** How urgent each is; what is not here asks nothing of a meeting. */
const urgency: Partial<Record<Standing, number>> = { overdue: 1, claimed: 2, 'at-risk': 3, silent: 4, unclear: 5 }
const coreGroup = 'kerngroep'

/** Whether the plan and the room of meetings mean one group: it is known by its name, however it is written. */
export const isSameGroup = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/**
 * The actions that this group should talk about, decisions first and then the worst. A group talks about its own; the core group about decisions of
 * all, and about what is late anywhere.
 */
export function putForward<Action extends Facts>(
  actions: readonly Action[],
  group: { code: string; name: string },
): Action[] {
  const isCore = isSameGroup(group.name, coreGroup) || group.code === coreGroup
  const isOwn = ({ groupName, groupCode }: Action) => groupCode === group.code || isSameGroup(groupName, group.name)
  const rank = ({ standing, decisionNeeded }: Action) => (decisionNeeded === '' ? (urgency[standing] ?? 9) : 0)
  const isOver = ({ standing }: Action) => standing === 'done' || standing === 'dropped'
  return actions
    .filter((action) => !isOver(action) && rank(action) < 9)
    .filter((action) => isOwn(action) || (isCore && rank(action) <= 1))
    .toSorted((one, other) => rank(one) - rank(other))
}
