// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowSystem } from '../count-flow/flow-system.ts'
import { type CountRow, mergeSupplied } from './merge-supplied.ts'
import { showResults } from './show-results.ts'

const row = (more: Partial<CountRow>): CountRow => ({
  supplier: 'police',
  period: '2025-2',
  form: 'FF-100',
  region: 'limburg',
  outcome: 'kept',
  ground: 'no-lead',
  isBundled: false,
  months: 6,
  amount: 100,
  ...more,
})
const handed = (amount: number) => row({ outcome: 'handed-over', ground: null, isBundled: true, amount })
const decided = (amount: number, outcome = 'prosecution') =>
  row({ supplier: 'prosecutor', outcome, ground: null, isBundled: null, amount })

describe('what police and prosecutor counted, put together', () => {
  it('adds up: what is handed over is what the prosecutor counts and what is not registered', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (kept, over, more) => {
        const { input, clashes } = mergeSupplied([row({ amount: kept }), handed(over + more), decided(over)], '2026-1')
        const { cells } = flowSystem(input)
        expect(clashes).toEqual([])
        expect(cells.get('all/submitted') ?? 0).toBe(kept + over + more)
        expect(cells.get('all/handed-over') ?? 0).toBe(over + more)
        expect(cells.get('all/unregistered') ?? 0).toBe(more)
        if (over + more > 0) expect(cells.get('all/bundled')).toBe(over + more)
      }),
    )
    const open = mergeSupplied([handed(12)], '2026-1').input.items[0]
    // Submitted in the second half of 2025: open for at least the six months since.
    expect([open?.standing, open?.months]).toEqual(['unregistered', 6])
  })

  it('is nothing when the prosecutor counts more than was handed over, and names where', () => {
    const { input, clashes } = mergeSupplied([row({}), handed(10), decided(8), decided(3, 'dismissed')], '2026-1')
    expect(clashes).toEqual([{ period: '2025-2', form: 'FF-100', region: 'limburg', police: 10, prosecutor: 11 }])
    expect(input.items).toEqual([])
  })

  it('says of bundling nothing when it was not said of all', () => {
    expect(mergeSupplied([row({}), row({ isBundled: null })], '2026-1').input.bundled).toBeNull()
    expect(mergeSupplied([row({}), row({ outcome: 'waiting', isBundled: null })], '2026-1').input.bundled).toEqual([])
  })
})

describe('other results', () => {
  const result = { kind: 'stop-talk', period: '2026-1', amount: 9, cases: null, source: 'x' }

  it('are hidden below ten, and where an amount or share is of fewer than ten cases', () => {
    const amountOf = (more: object) => showResults([{ ...result, ...more }])[0]?.amount
    expect(amountOf({})).toBeNull()
    expect(amountOf({ amount: 12 })).toBe(10)
    expect(amountOf({ kind: 'seized-money', amount: 125_000_050, cases: 9 })).toBeNull()
    expect(amountOf({ kind: 'seized-money', amount: 125_000_050, cases: 30 })).toBe(125_000_000)
    expect(amountOf({ kind: 'repaid-share', amount: 2_650, cases: 215 })).toBe(2_700)
  })

  it('of several suppliers are one, each named', () => {
    const both = showResults([
      { ...result, amount: 20 },
      { ...result, amount: 33, source: 'y' },
    ])
    expect(both).toEqual([{ kind: 'stop-talk', period: '2026-1', amount: 55, sources: ['x', 'y'] }])
  })
})
