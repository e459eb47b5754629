// SPDX-License-Identifier: EUPL-1.2
import {
  fewestTogether,
  type LookKind,
  looks,
  readingOrder,
  readingsOf,
} from '../../src/modules/shield/judge-names/name-groups.ts'
import type { WaitingName } from '../../src/modules/shield/judge-names/queue.store.ts'

/** How names are read: one by one, or in groups of which each name takes that part of a reading. */
export interface Way {
  name: string
  each: number | null
}

export const ways: readonly Way[] = [
  { name: 'one by one', each: null },
  { name: 'groups, 1 + n/10', each: 0.1 },
  { name: 'groups, 1 + n/4', each: 0.25 },
]

/** What the readers did so far. */
export interface Hand {
  /** Names of a group that the reader did not tick. */
  unticked: Set<string>
  /** Names by the group in which they were proposed. */
  proposedWith: Map<string, string>
  /** Names that stood in a group, by what the group shared. */
  shown: Map<LookKind, Set<string>>
}

export function emptyHand(): Hand {
  return { unticked: new Set(), proposedWith: new Map(), shown: new Map(looks.map((kind) => [kind, new Set()])) }
}

/** What a reader takes of the queue in an hour, and how many readings that takes. A group is cut to what is left of the hour. */
export function handed(
  waiting: readonly WaitingName[],
  hour: {
    readings: number
    way: Way
    hand: Hand
    isAlone: (id: string) => boolean
    harmless: ReadonlySet<string>
  },
): { names: WaitingName[]; readings: number } {
  const { way, hand, isAlone, harmless } = hour
  const { each } = way
  if (each === null) return { names: [...waiting], readings: waiting.length }
  const steps = readingOrder(
    waiting.map((name) => ({
      ...name,
      proposedWith: hand.proposedWith.get(name.id) ?? null,
      isAlone: isAlone(name.id) || hand.unticked.has(name.id),
    })),
  )
  const names: WaitingName[] = []
  let left = hour.readings
  for (const step of steps) {
    if (left < 1) break
    const fit = Math.floor((left - 1) / each + 1e-9)
    const together = step.kind === 'group' && fit >= fewestTogether ? step.group.names.slice(0, fit) : []
    const [alone] = step.kind === 'one' ? [step.name] : step.group.names
    if (together.length === 0 && alone) {
      names.push(alone)
      left -= 1
      continue
    }
    left -= readingsOf(together.length, each)
    for (const name of together) {
      if (step.kind === 'group') hand.shown.get(step.group.look.kind)?.add(name.id)
      if (harmless.has(name.name)) hand.unticked.add(name.id)
      else {
        names.push(name)
        if (name.status === 'waiting') hand.proposedWith.set(name.id, together[0]?.id ?? '')
      }
    }
  }
  return { names, readings: hour.readings - left }
}
