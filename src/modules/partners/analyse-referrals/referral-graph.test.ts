// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registerFile } from '../reporting-point/reporting-point.schema.ts'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import { placeArcs } from './place-arcs.ts'
import { deadEnds, loops, unreached } from './referral-graph.ts'
import { cellsOf, graphOf, overlaps } from './register-graph.ts'

const register = registerFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../reporting-point/reporting-points.json'), 'utf8')),
)
const points = register.reportingPoints as ReportingPoint[]
const { situations } = register

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const node = fc.constantFrom(...names)
const arrow = fc.record({ from: node, to: node })
const anyGraph = fc.record({ nodes: fc.constant(names), arrows: fc.array(arrow, { maxLength: 14 }) })

describe('a graph of referrals', () => {
  it('a loop that is found is a loop, and each point in it comes once', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const way of loops(graph)) {
          expect(new Set(way).size).toBe(way.length)
          way.forEach((from, at) => {
            const to = way[(at + 1) % way.length]
            expect(graph.arrows.some((one) => one.from === from && one.to === to)).toBe(true)
          })
        }
      }),
    )
  })

  it('no loop is missed: without those found, and their arrows, points can be put in an order', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        if (loops(graph).length > 0) return
        // Nobody is sent back: taking away who sends nobody on ends with nothing.
        let left = [...graph.nodes]
        for (;;) {
          const arrows = graph.arrows.filter(({ from, to }) => left.includes(from) && left.includes(to))
          const ends = new Set(deadEnds({ nodes: left, arrows }))
          if (ends.size === 0) break
          left = left.filter((one) => !ends.has(one))
        }
        expect(left).toEqual([])
      }),
    )
  })

  it('a dead end has no way out, and every point without a way out is one', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ends = deadEnds(graph)
        for (const one of graph.nodes) expect(ends.includes(one)).toBe(!graph.arrows.some(({ from }) => from === one))
        for (const one of unreached(graph))
          expect(graph.arrows.some(({ from, to }) => to === one && from !== to)).toBe(false)
      }),
    )
  })

  it('one more referral never makes a dead end, and takes no loop away', () => {
    fc.assert(
      fc.property(anyGraph, arrow, (graph, more) => {
        const after = { ...graph, arrows: [...graph.arrows, more] }
        expect(deadEnds(graph)).toEqual(expect.arrayContaining(deadEnds(after)))
        expect(deadEnds(after)).not.toContain(more.from)
        if (loops(graph).length > 0) expect(loops(after).length).toBeGreaterThan(0)
      }),
    )
  })

  it('is drawn with every point once and an arc for each arrow between two of them, within the picture', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, arrows }) => {
        const plan = placeArcs({ nodes, arrows: arrows.map((one) => ({ ...one, isWarm: false })) }, new Map())
        expect(plan.rows.map(({ id }) => id).toSorted()).toEqual([...nodes])
        expect(plan.paths.length).toBe(arrows.filter(({ from, to }) => from !== to).length)
        for (const { d } of plan.paths)
          for (const x of d.matchAll(/[MC ](-?\d+(?:\.\d)?) /g)) expect(Number(x[1])).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the register as a graph', () => {
  it('for one form and target group has only who is for it, and says who is sent where nobody is for it', () => {
    const all = graphOf(points, { form: null, audience: null }, situations)
    expect(all.nodes).not.toContain('schadefonds')
    expect(all.arrows.length).toBeGreaterThan(8)
    expect(loops(all)).toEqual([])
    const business = graphOf(points, { form: 'FF-940', audience: 'business' }, situations)
    expect(business.nodes).not.toContain('slachtofferhulp')
    // What the sources say: companies are referred to victim support, which is for citizens.
    expect(business.misfits.map(({ from, to }) => `${from} ${to}`)).toContain('fhd-zakelijk slachtofferhulp')
    const identity = graphOf(points, { form: 'FF-500', audience: 'resident' }, situations)
    expect(identity.arrows.map(({ from, to }) => `${from} ${to}`)).toContain('cmi politie')
    expect(identity.arrows.map(({ from, to }) => `${from} ${to}`)).not.toContain('politie acm-consuwijzer')
  })

  it('has a gap exactly where nobody is for it, and what nobody is for gets filled by one more point', () => {
    const cells = cellsOf(points, situations)
    expect(cells.length).toBe(situations.length * 2 * 3)
    const gaps = cells.filter((cell) => cell.points.length === 0)
    expect(gaps).toEqual([{ form: 'FF-900', audience: 'business', phase: 'attempt', points: [] }])
    const everything: ReportingPoint = {
      ...(points[0] as ReportingPoint),
      id: 'alles',
      fraudForms: ['FF-000'],
      audiences: ['resident', 'business'],
      phases: ['attempt', 'just-happened', 'aftermath'],
    }
    expect(cellsOf([...points, everything], situations).filter((cell) => cell.points.length === 0)).toEqual([])
    const twin = { ...everything, id: 'ook-alles' }
    const forCompanies = { ...everything, id: 'bedrijven', audiences: ['business' as const] }
    const all = cellsOf([everything, twin, forCompanies, { ...twin, fraudForms: [], id: 'niets' }], situations)
    expect(overlaps(all)).toEqual([['alles', 'ook-alles']])
    // Of companies alone the third is for the same.
    expect(overlaps(all.filter(({ audience }) => audience === 'business'))).toHaveLength(3)
  })
})
