// SPDX-License-Identifier: EUPL-1.2
import { folded, gist } from '../read-plan/words.ts'

export const transitionKinds = ['same', 'moved', 'changed', 'merged', 'split', 'dropped', 'new'] as const
export type TransitionKind = (typeof transitionKinds)[number]

export interface ComparedAction {
  id: string
  theme: string
  result: string
  title: string
  planningText: string
}

export interface Transition {
  fromId: string | null
  toId: string | null
  kind: TransitionKind
  because: string
}

export interface Difference {
  from: ComparedAction | null
  to: ComparedAction | null
  kind: TransitionKind
  /** What the secretary said about it; null: it still needs a reason. What is the same needs none. */
  because: string | null
}

/**
 * What became of each action of one edition in the next. The words tell what is the same, moved or changed; merged, split, dropped and new are
 * said by the secretary: until then an action without a twin is dropped or new, without a reason.
 */
export function compareEditions(
  before: readonly ComparedAction[],
  after: readonly ComparedAction[],
  said: readonly Transition[],
): Difference[] {
  const [old, next] = [byId(before), byId(after)]
  const known = said.flatMap(({ fromId, toId, kind, because }): Difference[] => {
    const [from, to] = [old.get(fromId ?? '') ?? null, next.get(toId ?? '') ?? null]
    // What was said about actions of other editions is not about these two.
    if ((fromId !== null && !from) || (toId !== null && !to)) return []
    return [{ from, to, kind, because }]
  })
  const isSaid = new Set(known.flatMap(({ from, to }) => [from?.id, to?.id]))
  const taken = new Set<string>()
  const found = before
    .filter(({ id }) => !isSaid.has(id))
    .map((from): Difference => {
      const twins = after.filter(
        (one) => !isSaid.has(one.id) && !taken.has(one.id) && gist(one.title) === gist(from.title),
      )
      // Of several with the same words, the one that stands where it stood.
      const to = twins.find((one) => isInPlaceOf(one, from)) ?? twins[0]
      if (!to) return { from, to: null, kind: 'dropped', because: null }
      taken.add(to.id)
      const isMoved = !isInPlaceOf(to, from)
      const kind = isMoved ? 'moved' : folded(from.planningText) === folded(to.planningText) ? 'same' : 'changed'
      return { from, to, kind, because: null }
    })
  const fresh = after
    .filter(({ id }) => !isSaid.has(id) && !taken.has(id))
    .map((to): Difference => ({ from: null, to, kind: 'new', because: null }))
  return [...known, ...found, ...fresh]
}

const isInPlaceOf = (one: ComparedAction, other: ComparedAction): boolean =>
  folded(one.theme) === folded(other.theme) && folded(one.result) === folded(other.result)

function byId(actions: readonly ComparedAction[]): ReadonlyMap<string, ComparedAction> {
  return new Map(actions.map((action) => [action.id, action]))
}
