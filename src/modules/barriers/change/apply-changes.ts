// SPDX-License-Identifier: EUPL-1.2
import type { Edition } from '../edition/edition.ts'
import type { Item, ItemKind } from './change.ts'

export interface AppliedChange {
  kind: ItemKind
  itemId: string
  content: Item | null
}

/** The item of this kind and id as it stands in an edition; null when there is none. */
export function itemIn(edition: Edition, kind: ItemKind, id: string): Item | null {
  if (kind === 'journey') return edition.journeys.find((journey) => journey.id === id) ?? null
  const items: Record<string, Item> = edition[`${kind}s`]
  return Object.hasOwn(items, id) ? (items[id] ?? null) : null
}

/** The edition with these changes, in this order: the last word about an item holds. */
export function applyChanges(edition: Edition, changes: readonly AppliedChange[]): Edition {
  return changes.reduce(applied, edition)
}

function applied(edition: Edition, { kind, itemId, content }: AppliedChange): Edition {
  if (kind === 'journey') {
    const isThere = edition.journeys.some(({ id }) => id === itemId)
    const given = content as Edition['journeys'][number] | null
    const journeys = edition.journeys.flatMap((journey) => (journey.id === itemId ? (given ?? []) : journey))
    return { ...edition, journeys: isThere || !given ? journeys : [...journeys, given] }
  }
  const { [itemId]: _, ...others } = edition[`${kind}s`] as Record<string, Item>
  const items = content === null ? others : { ...edition[`${kind}s`], [itemId]: content }
  return { ...edition, [`${kind}s`]: items }
}

/** `next` with, for each journey, the edition in which anything in it last changed: its own, its steps', their barriers'. */
export function withVersions(previous: Edition, next: Edition): Edition {
  const journeys = next.journeys.map((journey) => {
    const before = previous.journeys.find(({ id }) => id === journey.id)
    const isSame =
      before !== undefined && wholeOf(previous, { ...before, version: 0 }) === wholeOf(next, { ...journey, version: 0 })
    return { ...journey, version: isSame ? before.version : next.number }
  })
  return { ...next, journeys }
}

function wholeOf(edition: Edition, journey: Edition['journeys'][number]): string {
  const steps = journey.steps.map((id) => edition.steps[id])
  const barriers = steps.flatMap((step) => step?.barriers.map((id) => edition.barriers[id]) ?? [])
  return JSON.stringify(sorted([journey, steps, barriers]))
}

/** The same content however its keys were ordered: PostgreSQL orders keys of jsonb its own way. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}

/** Whether two items say the same. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}
