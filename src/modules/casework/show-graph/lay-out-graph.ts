// SPDX-License-Identifier: EUPL-1.2
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

/** A shape with its name as a box around (x, y): `up` and `down` from there, `half` to both sides. Pixels. */
export interface Box {
  id: string
  half: number
  up: number
  down: number
  /** What weighs more is moved less. */
  weight: number
}

export interface Place {
  x: number
  y: number
}

export interface Layout {
  places: Map<string, Place>
  width: number
  height: number
}

type Body = Box & Place & { vx?: number; vy?: number }

const ticks = 240
const margin = 10

/**
 * Gives every box a place such that what is joined lies near and no box covers another. The same boxes and edges always
 * get the same places. The picture is `width` wide and as high as it needs; 150 boxes take less than 200 ms.
 */
export function layOutGraph(
  boxes: readonly Box[],
  edges: readonly { from: string; to: string }[],
  width: number,
): Layout {
  const bodies = startingPlaces(boxes, edges, width)
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const links = edges
    .filter(({ from, to }) => byId.has(from) && byId.has(to))
    .map(({ from, to }) => ({ source: from, target: to }))
  const simulation = forceSimulation(bodies)
    .randomSource(chanceOf(1))
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(links)
        .id(({ id }) => id)
        .distance(({ source, target }) => reach(source) + reach(target) + 26),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(({ half }) => -120 - half * 4)
        .distanceMax(width),
    )
    .force('x', forceX<Body>(width / 2).strength(0.035))
    .force('y', forceY<Body>(0).strength(0.06))
    .stop()
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick()
    if (tick > ticks / 3) separate(bodies, width)
  }
  for (let turn = 0; turn < 60; turn++) if (!separate(bodies, width)) break
  settle(bodies)
  return framed(bodies, width)
}

function reach(body: string | number | Body): number {
  return typeof body === 'object' ? Math.min(body.half, body.up + 14) : 0
}

/** Heavy ones on a spiral from the middle, the others beside what they hang on. */
function startingPlaces(boxes: readonly Box[], edges: readonly { from: string; to: string }[], width: number): Body[] {
  const ordered = [...boxes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  const placed = new Map<string, Body>()
  ordered.forEach((box, rank) => {
    const angle = rank * 2.399963
    const near = (neighbours.get(box.id) ?? []).flatMap((id) => placed.get(id) ?? [])
    const from = near.length === 0 ? 34 * Math.sqrt(rank) : 60
    const middle = {
      x: near.length === 0 ? width / 2 : mean(near.map(({ x }) => x)),
      y: near.length === 0 ? 0 : mean(near.map(({ y }) => y)),
    }
    placed.set(box.id, { ...box, x: middle.x + from * Math.cos(angle), y: middle.y + from * Math.sin(angle) })
  })
  return [...placed.values()]
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Pushes boxes that cover each other apart, along the shorter way, and back into the width. Whether any had to move. */
function separate(bodies: Body[], width: number): boolean {
  let hasMoved = false
  for (const [index, a] of bodies.entries())
    for (const b of bodies.slice(index + 1)) {
      const x = a.half + b.half + 4 - Math.abs(a.x - b.x)
      if (x <= 0) continue
      const [top, bottom] = a.y <= b.y ? [a, b] : [b, a]
      const y = top.y + top.down + 4 - (bottom.y - bottom.up)
      if (y <= 0) continue
      hasMoved = true
      const share = Math.min(0.85, Math.max(0.15, b.weight / (a.weight + b.weight)))
      if (x < y) {
        const way = a.x < b.x || (a.x === b.x && a.id < b.id) ? -1 : 1
        a.x += way * x * share
        b.x -= way * x * (1 - share)
      } else {
        const way = a === top ? -1 : 1
        a.y += way * y * share
        b.y -= way * y * (1 - share)
      }
    }
  for (const body of bodies) {
    const least = Math.min(width / 2, body.half + margin)
    body.x = Math.min(width - least, Math.max(least, body.x))
  }
  return hasMoved
}

/** What pushing could not part sinks, from the top down, until it covers nothing above it. */
function settle(bodies: Body[]): void {
  const placed: Body[] = []
  for (const body of bodies.toSorted((a, b) => a.y - a.up - (b.y - b.up) || (a.id < b.id ? -1 : 1))) {
    for (let above = coveredBy(body, placed); above; above = coveredBy(body, placed))
      body.y = above.y + above.down + body.up + 1
    placed.push(body)
  }
}

function coveredBy(body: Body, others: readonly Body[]): Body | undefined {
  return others.find(
    (other) =>
      Math.abs(other.x - body.x) < other.half + body.half &&
      other.y + other.down > body.y - body.up &&
      body.y + body.down > other.y - other.up,
  )
}

function framed(bodies: Body[], width: number): Layout {
  const top = Math.min(0, ...bodies.map(({ y, up }) => y - up))
  const first = bodies.length === 0 ? 0 : Math.min(...bodies.map(({ y, up }) => y - up)) - margin
  const last = Math.max(top, ...bodies.map(({ y, down }) => y + down))
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    places: new Map(bodies.map(({ id, x, y }) => [id, { x: round(x), y: round(y - first) }])),
    width,
    height: Math.ceil(bodies.length === 0 ? 0 : last - first + margin),
  }
}

/** Numbers between 0 and 1 that follow from `seed` alone (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
