// SPDX-License-Identifier: EUPL-1.2

export const wants = ['discussion', 'decision', 'information'] as const
export type Wants = (typeof wants)[number]

export interface AgendaItem {
  id: string
  meetingId: string
  groupId: string
  position: number
  title: string
  about: string
  wants: Wants
  isConfidential: boolean
  /** What put it forward, and where one sees that; null when the secretary wrote it. */
  sourceKey: string | null
  sourceHref: string | null
}

/** The ids in the order that they have after one of them moved a place; the same order when it cannot. */
export function moved(ids: readonly string[], id: string, way: 'up' | 'down'): string[] {
  const order = [...ids]
  const from = order.indexOf(id)
  const to = from + (way === 'up' ? -1 : 1)
  if (from < 0 || to < 0 || to >= order.length) return order
  order.splice(from, 1)
  order.splice(to, 0, id)
  return order
}

/** What is put forward and stands on no agenda yet: each key once, in the order of the sources. */
export function notYetTaken<Item extends { key: string }>(
  offered: readonly Item[],
  taken: ReadonlySet<string>,
): Item[] {
  const seen = new Set(taken)
  return offered.filter(({ key }) => !seen.has(key) && seen.add(key))
}
