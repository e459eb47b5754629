// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quarter } from '#values'
import type { Planning } from '../plan/planning.ts'
import { type ActionFacts, ownStanding, type ProductState, standingsOf } from './standing.ts'

const now = '2026-Q4' as Quarter
const quarters = (...all: string[]): Planning => ({ kind: 'quarters', quarters: all as Quarter[] })
const calm: ActionFacts = {
  id: 'a',
  planning: quarters('2027-Q1'),
  firstPlanning: null,
  isDropped: false,
  isSaidDone: false,
  products: [],
  lastUpdate: null,
  lastColour: null,
  needsDecision: false,
  needs: [],
}
const standing = (change: Partial<ActionFacts>) => ownStanding({ ...calm, ...change }, now)

describe('an action', () => {
  it('is done by its product, never by what somebody says', () => {
    expect(standing({ products: ['there'] }).standing).toBe('done')
    expect(standing({ isSaidDone: true })).toMatchObject({ standing: 'claimed', reasons: ['said-without-product'] })
    expect(standing({ products: ['unconfirmed'] })).toMatchObject({
      standing: 'claimed',
      reasons: ['product-unconfirmed'],
    })
    expect(standing({ products: ['gone'] })).toMatchObject({ standing: 'claimed', reasons: ['product-gone'] })
    expect(standing({ products: ['draft'] })).toMatchObject({ standing: 'claimed', reasons: ['product-draft'] })
    expect(standing({ products: ['there', 'gone'] }).standing).toBe('claimed')
    expect(standing({ planning: { kind: 'unclear' }, products: ['there'] }).standing).toBe('unclear')
  })

  it('with two quarters needs two products', () => {
    const planning = quarters('2026-Q2', '2026-Q4')
    expect(standing({ planning })).toMatchObject({ standing: 'overdue', due: '2026-Q2' })
    expect(standing({ planning, products: ['there'] })).toMatchObject({ standing: 'on-course', due: '2026-Q4' })
    expect(standing({ planning, products: ['there'], isSaidDone: true }).standing).toBe('claimed')
    expect(standing({ planning, products: ['there', 'there'] }).standing).toBe('done')
  })

  it('is overdue the day after its quarter, and not before', () => {
    expect(standing({ planning: quarters('2026-Q4') }).standing).toBe('on-course')
    expect(standing({ planning: quarters('2026-Q3') }).standing).toBe('overdue')
  })

  it('that was late stays late, whatever quarter it is given afterwards', () => {
    const planning = quarters('2031-Q1')
    const firstPlanning = quarters('2023-Q1')
    expect(standing({ planning, firstPlanning })).toMatchObject({ standing: 'overdue', reasons: ['quarter-passed'] })
    expect(standing({ planning, firstPlanning: quarters('2027-Q1') }).standing).toBe('on-course')
    expect(standing({ planning, firstPlanning, products: ['there'] }).standing).toBe('done')
  })

  it('that goes on is silent without an update this quarter, and is never done', () => {
    const planning: Planning = { kind: 'continuous' }
    expect(standing({ planning }).standing).toBe('silent')
    expect(standing({ planning, lastUpdate: '2026-Q3' as Quarter }).standing).toBe('silent')
    expect(standing({ planning, lastUpdate: now, products: ['there'] }).standing).toBe('running')
    expect(standing({ planning, lastUpdate: now, products: ['gone'] }).standing).toBe('claimed')
  })

  it('is at risk when somebody says so or a decision is needed', () => {
    expect(standing({ lastColour: 'red' }).standing).toBe('at-risk')
    expect(standing({ needsDecision: true }).reasons).toEqual(['decision-needed'])
    expect(standing({ lastColour: 'green' }).standing).toBe('on-course')
    expect(standing({ planning: { kind: 'depends' } }).standing).toBe('waiting')
    expect(standing({ isDropped: true, products: ['gone'] }).standing).toBe('dropped')
  })
})

describe('trouble', () => {
  it('travels along what needs what, and stops at what is done', () => {
    const late = { ...calm, id: 'late', planning: quarters('2023-Q1') }
    const done = { ...calm, id: 'done', products: ['there'] as const, needs: ['late'] }
    const all = standingsOf(
      [
        late,
        done,
        { ...calm, id: 'near', needs: ['late'] },
        { ...calm, id: 'far', needs: ['near'] },
        { ...calm, id: 'safe', needs: ['done'] },
      ],
      now,
    )
    expect(all.get('near')).toMatchObject({ standing: 'at-risk', threatenedBy: ['late'] })
    expect(all.get('far')).toMatchObject({ standing: 'at-risk', threatenedBy: ['late'], reasons: ['needs-other'] })
    expect(all.get('safe')?.standing).toBe('on-course')
    expect(all.get('done')?.threatenedBy).toEqual([])
  })

  const states: ProductState[] = ['there', 'draft', 'gone', 'unconfirmed']
  const anyAction = fc.record({
    planning: fc.constantFrom<Planning>(
      quarters('2023-Q1'),
      quarters('2027-Q1'),
      { kind: 'continuous' },
      { kind: 'unclear' },
      { kind: 'depends' },
    ),
    firstPlanning: fc.constantFrom<Planning | null>(null, quarters('2023-Q1'), { kind: 'continuous' }),
    isDropped: fc.boolean(),
    isSaidDone: fc.boolean(),
    products: fc.array(fc.constantFrom(...states), { maxLength: 2 }),
    lastUpdate: fc.constantFrom(null, now),
    lastColour: fc.constantFrom(null, 'green', 'red'),
    needsDecision: fc.boolean(),
    needs: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
  })
  const anyPlan = fc.array(anyAction, { minLength: 1, maxLength: 10 }).map((all) =>
    all.map(
      (one, at): ActionFacts => ({
        ...one,
        lastColour: one.lastColour as ActionFacts['lastColour'],
        id: `a${at}`,
        needs: one.needs.map((to) => `a${to}`),
      }),
    ),
  )

  it('reaches exactly who needs it, also in a circle, and makes nothing better', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = standingsOf(plan, now)
        const own = new Map(plan.map((one) => [one.id, ownStanding(one, now).standing]))
        const open = (id: string) => own.has(id) && !['done', 'dropped'].includes(own.get(id) ?? '')
        for (const { id } of plan) {
          // Step by step, until nothing is added.
          const reached = new Set<string>()
          const isBad = (one: string) => ['overdue', 'claimed', 'at-risk'].includes(own.get(one) ?? '')
          for (let before = -1; open(id) && before < reached.size; ) {
            before = reached.size
            for (const one of [id, ...reached])
              for (const to of plan.find((other) => other.id === one)?.needs ?? [])
                if (open(to) && to !== id) reached.add(to)
          }
          const threats = [...reached].filter(isBad).toSorted()
          expect(found.get(id)?.threatenedBy).toEqual(threats)
          const before = own.get(id)
          const isCalm = ['on-course', 'running', 'waiting', 'unclear'].includes(before ?? '')
          expect(found.get(id)?.standing).toBe(isCalm && threats.length > 0 ? 'at-risk' : before)
        }
      }),
    )
  })

  it('and nothing is ever done without a product that is there', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = standingsOf(plan, now)
        for (const { id, products } of plan)
          if (found.get(id)?.standing === 'done')
            expect(products.every((one) => one === 'there') && products.length > 0).toBe(true)
      }),
    )
  })
})
