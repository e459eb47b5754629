// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, layOutGraph } from './lay-out-graph.ts'
import { rounds } from '../../../../tests/property.ts'

const width = 760

/** A hub with its name, or a group of reports without. */
const box = fc.record({ isHub: fc.boolean(), weight: fc.integer({ min: 1, max: 5_000 }) })
const graph = fc.array(box, { minLength: 1, maxLength: 150 }).chain((parts) =>
  fc.record({
    boxes: fc.constant(
      parts.map(({ isHub, weight }, index): Box => {
        const radius = isHub ? 20 : 14
        return { id: `n${index}`, half: isHub ? 84 : radius + 4, up: radius + 4, down: isHub ? 56 : radius + 4, weight }
      }),
    ),
    edges: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: parts.length - 1 }).map((n) => `n${n}`),
        to: fc.integer({ min: 0, max: parts.length - 1 }).map((n) => `n${n}`),
      }),
      { maxLength: 300 },
    ),
  }),
)

function covered(boxes: readonly Box[], places: ReadonlyMap<string, { x: number; y: number }>): number {
  let pairs = 0
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const [at, bt] = [places.get(a.id), places.get(b.id)]
      if (!at || !bt) continue
      const x = a.half + b.half - Math.abs(at.x - bt.x)
      const [top, bottom] =
        at.y <= bt.y
          ? [
              { ...a, ...at },
              { ...b, ...bt },
            ]
          : [
              { ...b, ...bt },
              { ...a, ...at },
            ]
      if (x > 1 && top.y + top.down - (bottom.y - bottom.up) > 1) pairs += 1
    }
  })
  return pairs
}

describe('the places of a graph', () => {
  it('are the same every time, inside the picture, and no name covers another', () => {
    fc.assert(
      fc.property(graph, ({ boxes, edges }) => {
        const once = layOutGraph(boxes, edges, width)
        expect(layOutGraph(boxes.toReversed(), edges, width)).toEqual(once)
        expect(once.places.size).toBe(boxes.length)
        for (const { id, half, up, down } of boxes) {
          const { x, y } = once.places.get(id) ?? { x: -1, y: -1 }
          expect(x - half).toBeGreaterThanOrEqual(-1)
          expect(x + half).toBeLessThanOrEqual(width + 1)
          expect(y - up).toBeGreaterThanOrEqual(-1)
          expect(y + down).toBeLessThanOrEqual(once.height + 1)
        }
        expect(covered(boxes, once.places)).toBe(0)
      }),
      rounds(25),
    )
  })

  it('put what hangs on one hub around it', () => {
    const boxes: Box[] = [
      { id: 'hub', half: 80, up: 30, down: 60, weight: 40 },
      ...Array.from({ length: 8 }, (_, n) => ({ id: `r${n}`, half: 16, up: 16, down: 16, weight: 2 })),
    ]
    const { places } = layOutGraph(
      boxes,
      boxes.slice(1).map(({ id }) => ({ from: 'hub', to: id })),
      width,
    )
    const hub = places.get('hub') ?? { x: 0, y: 0 }
    const around = [...places].filter(([id]) => id !== 'hub').map(([, at]) => Math.hypot(at.x - hub.x, at.y - hub.y))
    expect(Math.max(...around)).toBeLessThan(260)
  })
})
