// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Assumed,
  assumptionNames,
  assumptions,
  estimate,
  outcomeAt,
  outcomes,
  roundedOutwards,
} from './estimate.ts'
import { readEstimate } from './read-estimate.ts'
import { rounds } from '../../../../tests/property.ts'

const usual = Object.fromEntries(assumptionNames.map((name) => [name, assumptions[name].usual])) as Assumed
const between = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true })

describe('the estimate', () => {
  it('holds every outcome of every value within the assumptions', () => {
    const ranges = fc.record(
      Object.fromEntries(
        assumptionNames.map((name) => {
          const { least, most } = assumptions[name]
          return [name, fc.tuple(between(least, most), between(least, most), between(0, 1))]
        }),
      ),
    )
    fc.assert(
      fc.property(ranges, (drawn) => {
        const of = (read: (low: number, high: number, part: number) => unknown) =>
          Object.fromEntries(
            Object.entries(drawn).map(([name, [a, b, part]]) => [name, read(Math.min(a, b), Math.max(a, b), part)]),
          )
        const found = estimate(of((low, high) => ({ low, high })) as Assumed)
        const inside = outcomeAt(of((low, high, part) => low + (high - low) * part) as never)
        for (const outcome of outcomes) {
          const { low, high } = roundedOutwards(found[outcome])
          const slack = Math.abs(inside[outcome]) * 1e-9
          expect(inside[outcome]).toBeGreaterThanOrEqual(low - slack)
          expect(inside[outcome]).toBeLessThanOrEqual(high + slack)
        }
      }),
      rounds(200),
    )
  })

  it('is by hand what it is by the program', () => {
    const fixed = (values: Record<string, number>) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { low: value, high: value }])) as Assumed
    // 1,000 cases twice over, a quarter elsewhere: 1,500. Half of them 20 minutes, half 4: 12 minutes each, 300 hours at € 50.
    const found = estimate(
      fixed({
        zaken: 1_000,
        groei: 2,
        elders: 25,
        samen: 50,
        los: 20,
        partij: 4,
        uren: 1_500,
        tarief: 50,
        vast: 85_000,
      }),
    )
    expect(found).toMatchObject({
      cases: { low: 2_000, high: 2_000 },
      hours: { low: 300, high: 300 },
      people: { low: 0.2, high: 0.2 },
      total: { low: 100_000, high: 100_000 },
      perCase: { low: 50, high: 50 },
    })
  })

  it('rounds outwards to two figures', () => {
    expect(roundedOutwards({ low: 1_234, high: 1_234 })).toEqual({ low: 1_200, high: 1_300 })
    expect(roundedOutwards({ low: 0.2, high: 0.3 })).toEqual({ low: 0.2, high: 0.3 })
    expect(roundedOutwards({ low: 0, high: 99.1 })).toEqual({ low: 0, high: 100 })
  })
})

describe('the address', () => {
  const read = (query: string) => readEstimate(new URLSearchParams(query))
  it('left empty means the assumptions of the beginning', () => {
    expect(read('')).toEqual({ assumed: usual, errors: [] })
    expect(read('zaken-van=&groei-tot=2,5').assumed).toMatchObject({ groei: { low: 1, high: 2.5 } })
    expect(read('zaken-tot=20.000').assumed?.zaken.high).toBe(20_000)
  })

  it.each([
    ['zaken-van=veel', ['zaken-van not-a-number']],
    ['zaken-van=-5', ['zaken-van not-a-number']],
    ['elders-tot=150', ['elders-tot outside']],
    ['tarief-van=90&tarief-tot=20', ['tarief-tot turned']],
    ['zaken-van=1e400', ['zaken-van not-a-number']],
    ['los-van=x&los-tot=0', ['los-van not-a-number', 'los-tot outside']],
  ])('%s is refused kindly, and nothing is worked out', (query, expected) => {
    const { assumed, errors } = read(query)
    expect(assumed).toBeNull()
    expect(errors.map(({ field, code }) => `${field} ${code.replace('requirements.', '')}`)).toEqual(expected)
  })
})
