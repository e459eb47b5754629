// SPDX-License-Identifier: EUPL-1.2
import type { Arrow, Graph } from './referral-graph.ts'

export interface ArcRow {
  id: string
  y: number
  lines: string[]
}

export interface ArcPath {
  key: string
  d: string
  /** Corners of the head of the arrow. */
  head: string
  isWarm: boolean
}

export interface ArcPlan {
  width: number
  height: number
  /** Where the points stand, from the left. */
  x: number
  rows: ArcRow[]
  paths: ArcPath[]
}

const width = 300
const rowHeight = 46
const lineLength = 24
/** For arcs, left of the points. */
const room = 84

/** Points under each other, and an arc for every referral on the left of them: narrow enough for a phone. Arcs are wider the further they go. */
export function placeArcs(
  { nodes, arrows }: { nodes: readonly string[]; arrows: readonly (Arrow & { isWarm: boolean })[] },
  names: ReadonlyMap<string, string>,
): ArcPlan {
  const order = orderOf({ nodes, arrows })
  const rows = order.map((id, at) => ({ id, y: 24 + at * rowHeight, lines: wrapped(names.get(id) ?? id, lineLength) }))
  const yOf = new Map(rows.map(({ id, y }) => [id, y]))
  const longest = Math.max(1, order.length - 1)
  const paths = arrows.flatMap(({ from, to, isWarm }) => {
    const [a, b] = [yOf.get(from), yOf.get(to)]
    if (a === undefined || b === undefined || a === b) return []
    // Out a little above the middle and in a little below it or the other way round, so that two ways between the same points are two arcs.
    const [start, end] = a < b ? [a + 5, b - 5] : [a - 5, b + 5]
    const reach = 26 + ((room - 34) * Math.abs(a - b)) / (longest * rowHeight)
    const left = room - 8
    const bend = (left - reach).toFixed(1)
    return [
      {
        key: `${from} ${to}`,
        d: `M${left} ${start}C${bend} ${start} ${bend} ${end} ${left - 6} ${end}`,
        head: `${left - 8},${end - 5} ${left},${end} ${left - 8},${end + 5}`,
        isWarm,
      },
    ]
  })
  return { width, height: rows.length * rowHeight + 10, x: room, rows, paths }
}

/** Who sends on comes before whom is sent to, as far as that goes; then arrows point down, and one that points up is seen. */
function orderOf({ nodes, arrows }: Graph): string[] {
  const left = new Set(nodes)
  const order: string[] = []
  while (left.size > 0) {
    const waits = new Set(arrows.filter(({ from, to }) => left.has(from) && from !== to).map(({ to }) => to))
    const next = [...left].find((node) => !waits.has(node)) ?? [...left][0]
    if (next === undefined) break
    left.delete(next)
    order.push(next)
  }
  return order
}

/** In at most two lines, broken between words. */
function wrapped(text: string, most: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    const longer = last === '' ? word : `${last} ${word}`
    if (longer.length <= most || last === '' || lines.length === 2) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => (line.length > most + 3 ? `${line.slice(0, most + 2)}…` : line))
}
