// SPDX-License-Identifier: EUPL-1.2
import type { Barrier, Edition, Journey, Step } from '../edition/edition.ts'

export interface ItemOf {
  journey: Journey
  step: Step
  barrier: Barrier
}
export type Kind = keyof ItemOf

/** One field that is not the same. `null`: it was not filled in. */
export interface FieldChange {
  /** 'label', or within one: 'evidence.level'. */
  field: string
  before: unknown
  after: unknown
}

export type Change = {
  [Each in Kind]:
    | { kind: Each; id: string; how: 'added'; before: null; after: ItemOf[Each]; fields: [] }
    | { kind: Each; id: string; how: 'removed'; before: ItemOf[Each]; after: null; fields: [] }
    | { kind: Each; id: string; how: 'changed'; before: ItemOf[Each]; after: ItemOf[Each]; fields: FieldChange[] }
}[Kind]

/** What was added, removed and changed between two editions, per journey, step and barrier; by id. The way back is `compare(b, a)`. */
export function compare(a: Edition, b: Edition): Change[] {
  return [
    ...compareItems('journey', byId(a.journeys), byId(b.journeys)),
    ...compareItems('step', a.steps, b.steps),
    ...compareItems('barrier', a.barriers, b.barriers),
  ]
}

/** Says only that something in it changed, which the changes themselves say. */
const unread: ReadonlySet<string> = new Set(['version'])

function compareItems<Each extends Kind>(
  kind: Each,
  before: Record<string, ItemOf[Each]>,
  after: Record<string, ItemOf[Each]>,
): Change[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
  return ids.flatMap((id): Change[] => {
    const [old, fresh] = [own(before, id), own(after, id)]
    const change = (rest: object) => [{ kind, id, ...rest } as unknown as Change]
    if (!old) return change({ how: 'added', before: null, after: fresh, fields: [] })
    if (!fresh) return change({ how: 'removed', before: old, after: null, fields: [] })
    const fields = compareFields(old, fresh)
    return fields.length > 0 ? change({ how: 'changed', before: old, after: fresh, fields }) : []
  })
}

function own<Item>(items: Record<string, Item>, id: string): Item | undefined {
  return Object.hasOwn(items, id) ? items[id] : undefined
}

/** Lists and words are one field; an object of other things is gone into. What is left out and what is undefined are the same. */
function compareFields(before: object, after: object, within = ''): FieldChange[] {
  const [old, fresh] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort()
  return names
    .filter((name) => within !== '' || !unread.has(name))
    .flatMap((name): FieldChange[] => {
      const [one, other] = [old[name] ?? null, fresh[name] ?? null]
      if (isGroup(one) && isGroup(other)) return compareFields(one, other, `${within}${name}.`)
      return isSame(one, other) ? [] : [{ field: `${within}${name}`, before: one, after: other }]
    })
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('nl' in value)
}

export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return (one ?? null) === (other ?? null)
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].every((name) => isSame(left[name], right[name]))
}

export interface JourneyChanges {
  /** null: items that are in no journey of either edition. */
  journey: Journey | null
  changes: Change[]
}

/** The changes per journey that has them, in the order of the newer edition; what is shared stands in each journey that uses it. */
export function byJourney(a: Edition, b: Edition): JourneyChanges[] {
  const changes = compare(a, b)
  const journeys = [...b.journeys, ...a.journeys.filter(({ id }) => !b.journeys.some((other) => other.id === id))]
  const used = new Set<Change>()
  const groups = journeys.map((journey): JourneyChanges => {
    const ids = new Set([...idsOf(a, journey.id), ...idsOf(b, journey.id)])
    const own = changes.filter(({ kind, id }) => ids.has(`${kind} ${id}`))
    for (const change of own) used.add(change)
    return { journey, changes: own }
  })
  const rest = changes.filter((change) => !used.has(change))
  return [...groups, ...(rest.length > 0 ? [{ journey: null, changes: rest }] : [])].filter(
    ({ changes: own }) => own.length > 0,
  )
}

function idsOf(edition: Edition, journeyId: string): string[] {
  const journey = edition.journeys.find(({ id }) => id === journeyId)
  if (!journey) return []
  const barriers = journey.steps.flatMap((id) => edition.steps[id]?.barriers ?? [])
  return [`journey ${journeyId}`, ...journey.steps.map((id) => `step ${id}`), ...barriers.map((id) => `barrier ${id}`)]
}

function byId<Item extends { id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}
