// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseGraph } from '#modules/cases'
import { simplifyGraph } from './simplify-graph.ts'

const graph = fc
  .record({
    hubs: fc.integer({ min: 1, max: 50 }),
    groups: fc.array(
      fc.record({ on: fc.uniqueArray(fc.nat(49), { maxLength: 4 }), reports: fc.integer({ min: 1, max: 500 }) }),
      {
        minLength: 1,
        maxLength: 79,
      },
    ),
  })
  .map(({ hubs, groups }): CaseGraph => {
    const drawn = groups.map(({ on, reports }, n) => ({ id: `g${n}`, on: on.filter((hub) => hub < hubs), reports }))
    const countOf = (hub: number) => drawn.reduce((sum, { on, reports }) => sum + (on.includes(hub) ? reports : 0), 0)
    return {
      nodes: [
        ...Array.from({ length: hubs }, (_, n) => ({
          id: `h${n}`,
          kind: 'iban' as const,
          label: '',
          reports: countOf(n),
        })),
        ...drawn.map(({ id, reports }) => ({ id, kind: 'reports' as const, label: '', reports })),
      ],
      edges: drawn.flatMap(({ id, on, reports }) => on.map((hub) => ({ from: id, to: `h${hub}`, reports }))),
      isAggregated: true,
    }
  })

const reportsIn = ({ nodes }: CaseGraph) =>
  nodes.filter(({ kind }) => kind === 'reports').reduce((sum, { reports }) => sum + reports, 0)

describe('the picture of a case', () => {
  it('never loses a report, never draws a line to nothing, and stays small', () => {
    fc.assert(
      fc.property(graph, (whole) => {
        const { graph: simple, leftOut } = simplifyGraph(whole, null)
        expect(reportsIn(simple)).toBe(reportsIn(whole))
        const ids = new Set(simple.nodes.map(({ id }) => id))
        expect(ids.size).toBe(simple.nodes.length)
        for (const { from, to } of simple.edges) expect(ids.has(from) && ids.has(to)).toBe(true)
        expect(simple.nodes.length).toBeLessThanOrEqual(75)
        const hubs = (one: CaseGraph) => one.nodes.filter(({ kind }) => kind !== 'reports').length
        expect(hubs(simple) + leftOut).toBe(hubs(whole))
      }),
    )
  })

  it('shows every hub that it draws with at least one group, whenever it has one', () => {
    fc.assert(
      fc.property(graph, (whole) => {
        const { graph: simple } = simplifyGraph(whole, null)
        for (const hub of simple.nodes.filter(({ kind, reports }) => kind !== 'reports' && reports > 1)) {
          // Drawn at its two most frequent hubs, a group may show at others.
          const isFrequent = simple.nodes.filter(({ kind }) => kind !== 'reports').indexOf(hub) < 2
          if (isFrequent) expect(simple.edges.some(({ to }) => to === hub.id)).toBe(true)
        }
      }),
    )
  })

  it('draws only what hangs near the hub that is open', () => {
    const whole: CaseGraph = {
      nodes: [
        { id: 'a', kind: 'iban', label: '', reports: 5 },
        { id: 'b', kind: 'phone', label: '', reports: 9 },
        { id: 'c', kind: 'email', label: '', reports: 9 },
        { id: 'ab', kind: 'reports', label: '', reports: 5 },
        { id: 'bc', kind: 'reports', label: '', reports: 4 },
      ],
      edges: [
        { from: 'ab', to: 'a', reports: 5 },
        { from: 'ab', to: 'b', reports: 5 },
        { from: 'bc', to: 'b', reports: 4 },
        { from: 'bc', to: 'c', reports: 4 },
      ],
      isAggregated: true,
    }
    const { graph: near } = simplifyGraph(whole, 'a')
    expect(near.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'group a b'])
  })
})
