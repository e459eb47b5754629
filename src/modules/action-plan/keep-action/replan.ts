// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../plan/plan.ts'
import type { Planning } from '../plan/planning.ts'

type Planned = Pick<Action, 'planning' | 'firstPlanning'>
export type Replanning = Pick<Action, 'planning' | 'firstPlanning' | 'replannedBecause'>

/** Whether another planning takes back what everybody could read. What was not clear, or waits for something else, promised no quarter. */
export function takesBack({ planning, firstPlanning }: Planned, next: Planning, isAdopted: boolean): boolean {
  const isPromise = firstPlanning !== null || planning.kind === 'quarters' || planning.kind === 'continuous'
  return isAdopted && isPromise && !isSame(planning, next)
}

/** The action with its next planning: what was promised first stays to be read, until that is the planning again. */
export function replanned(action: Planned, next: Planning, isAdopted: boolean, because: string): Partial<Replanning> {
  if (!takesBack(action, next, isAdopted)) return { planning: next }
  const first = action.firstPlanning ?? action.planning
  if (isSame(first, next)) return { planning: next, firstPlanning: null, replannedBecause: '' }
  return { planning: next, firstPlanning: first, replannedBecause: because }
}

function isSame(one: Planning, other: Planning): boolean {
  const quartersOf = (planning: Planning) => (planning.kind === 'quarters' ? planning.quarters.join(' ') : '')
  return one.kind === other.kind && quartersOf(one) === quartersOf(other)
}
