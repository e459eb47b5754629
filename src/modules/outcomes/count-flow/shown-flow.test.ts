// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclosurePolicy, protectCells } from '#modules/statistics'
import { workedOut } from '../../statistics/protect-cells/attacker.fixture.ts'
import { groundsOf, isStillOpen, standings } from '../outcome/standing.ts'
import type { Counted, FlowInput } from './outcome-counts.ts'
import { flowSystem } from './flow-system.ts'
import { exactFlow, protectedFlow } from './shown-flow.ts'
import { rounds } from '../../../../tests/property.ts'

const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.integer({ min: 1, max: 400 }))

const counted: fc.Arbitrary<Counted> = fc
  .record({
    period: fc.constantFrom('2025-2', '2026-1'),
    form: fc.constantFrom('FF-100', 'FF-400'),
    region: fc.constantFrom('limburg', 'rotterdam'),
    standing: fc.constantFrom(...standings),
    months: fc.integer({ min: 0, max: 30 }),
    n: count,
    seed: fc.nat(),
  })
  .map(({ seed, ...one }) => ({ ...one, ground: groundsOf(one.standing)[seed % 9] ?? null }))

const input: fc.Arbitrary<FlowInput> = fc.array(counted, { minLength: 1, maxLength: 25 }).map((items) => ({
  items,
  bundled: items
    .filter(({ standing }) => standing === 'kept' || standing === 'prosecution')
    .map(({ n, ...one }) => ({ ...one, n: Math.ceil(n / 2) })),
}))

const big = (more: Partial<Counted>): Counted => ({
  period: '2026-1',
  form: 'FF-100',
  region: 'limburg',
  standing: 'kept',
  ground: 'no-lead',
  months: 3,
  n: 200,
  ...more,
})

describe('what may be seen of complaints and what came of them', () => {
  it('adds up from stage to stage, over forms, regions, periods, grounds and times', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { cells, sums } = flowSystem(given)
        for (const { total, parts } of sums)
          expect(parts.reduce((sum, part) => sum + (cells.get(part) ?? 0), 0)).toBe(cells.get(total))
        expect(cells.get('all/submitted')).toBe(given.items.reduce((sum, { n }) => sum + n, 0))
      }),
      rounds(50),
    )
  })

  it('never shows fewer than ten, and rounds', () => {
    fc.assert(
      fc.property(input, (given) => {
        const exact = exactFlow(given).cells
        for (const [cell, shown] of Object.entries(protectedFlow(given).cells)) {
          if (shown === null) continue
          expect(exact[cell]).toBeGreaterThanOrEqual(disclosurePolicy.least)
          expect(shown % disclosurePolicy.roundTo).toBe(0)
        }
      }),
      rounds(10),
    )
  })

  it('lets nobody work out a hidden cell from all margins together', () => {
    fc.assert(
      fc.property(input, (given) => {
        const system = flowSystem(given)
        const { hidden } = protectCells(system, disclosurePolicy)
        const shown = protectedFlow(given).cells
        const isAllHidden = Object.values(shown).every((n) => n === null)
        // What the page hides is what the solver is told is hidden.
        if (!isAllHidden)
          expect(
            Object.keys(shown)
              .filter((cell) => shown[cell] === null)
              .toSorted(),
          ).toEqual([...hidden].toSorted())
        // Of so many cells, those first that hold somebody, and another few each time.
        const tried = [...hidden]
          .toSorted((a, b) => Math.sign(system.cells.get(b) ?? 0) - Math.sign(system.cells.get(a) ?? 0))
          .slice(0, 20)
        expect(isAllHidden ? [] : workedOut(system, hidden, disclosurePolicy, tried)).toEqual([])
      }),
      rounds(2),
    )
  }, 600_000)

  it('keeps hidden what an earlier version hid', () => {
    const few = { items: [big({}), big({ standing: 'dismissed', ground: 'small-matter', n: 4 })], bundled: null }
    const first = protectedFlow(few).cells
    const hidden = Object.keys(first).filter((cell) => first[cell] === null)
    expect(hidden).toContain('all/dismissed')
    const corrected = { items: [big({}), big({ standing: 'dismissed', ground: 'small-matter', n: 60 })], bundled: null }
    expect(protectedFlow(corrected).cells['all/dismissed']).toBe(60)
    expect(protectedFlow(corrected, hidden).cells['all/dismissed']).toBeNull()
  })

  it('says nothing of an end of which a count is hidden, and nothing beyond what was followed', () => {
    const items = [
      big({ n: 400, months: 24 }),
      big({ standing: 'prosecution', ground: null, n: 90, months: 11 }),
      big({ standing: 'prosecution', ground: null, n: 4, months: 2 }),
      big({ standing: 'no-offence', ground: 'civil-dispute', n: 120, months: 2 }),
      big({ standing: 'no-offence', ground: 'civil-dispute', n: 80, months: 5 }),
      big({ standing: 'no-offence', ground: 'civil-dispute', n: 60, months: 10 }),
      big({ standing: 'no-offence', ground: 'civil-dispute', n: 60, months: 20 }),
    ]
    const times = protectedFlow({ items, bundled: null }).times
    // Four within three months: hidden, and so is what would tell them.
    expect(times?.shares.prosecution?.[0]).toBeNull()
    const exact = exactFlow({ items, bundled: null }).times
    expect(exact?.shares['no-offence']?.[0]).toBe(Math.round((100 * 120) / 814))
    expect(exact?.median).toBe(20)
    const short = exactFlow({ items: items.filter(({ months }) => (months ?? 0) < 12), bundled: null }).times
    expect(short?.shares.ended?.[2]).toBe('not-yet')
    expect(protectedFlow({ items: [...items, big({ months: null })], bundled: null }).times).toBeNull()
    expect(isStillOpen('kept')).toBe(true)
  })
})
