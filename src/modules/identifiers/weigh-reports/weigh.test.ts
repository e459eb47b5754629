// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Tally, weigh, type Weighing } from './weigh.ts'

const police = new Set(['politie'])
const open: Weighing = { since: '2026-01-01', mostOfOne: null, unlimited: police }
const tally = (given: Partial<Tally> = {}): Tally => ({
  organisationId: 'bank',
  marks: [],
  seenOn: '2026-11-01',
  reports: 1,
  ...given,
})

describe('what reports weigh', () => {
  it('counts sources: what shares a mark is one, also by way of others', () => {
    const chain = [tally({ marks: ['a'] }), tally({ marks: ['b'], reports: 3 }), tally({ marks: ['a', 'b'] })]
    expect(weigh([...chain, tally()], open)).toEqual({
      reports: 6,
      sources: 2,
      largest: 5,
      counts: 2,
      oldest: '2026-11-01',
      organisations: ['bank'],
    })
  })

  it('lets one organisation count no more than its part, but for the police and for what two tell of one source', () => {
    const limited = { ...open, mostOfOne: 2 }
    expect(weigh([tally({ reports: 9 })], limited).counts).toBe(2)
    expect(weigh([tally({ reports: 9, organisationId: 'politie' })], limited).counts).toBe(9)
    expect(weigh([tally({ reports: 9 }), tally({ organisationId: 'markt' })], limited).counts).toBe(3)
    const both = [tally({ marks: ['x'] }), tally({ marks: ['x'], organisationId: 'markt' })]
    expect(weigh([tally({ reports: 9 }), ...both], limited).counts).toBe(3)
  })

  it('leaves out what is too old, and says which is the oldest that counts', () => {
    const old = tally({ seenOn: '2025-12-31', reports: 5 })
    expect(weigh([old, tally({ seenOn: '2026-01-01' }), tally()], open)).toMatchObject({
      reports: 2,
      counts: 2,
      oldest: '2026-01-01',
    })
    expect(weigh([old], open)).toMatchObject({ reports: 0, counts: 0, largest: 0, oldest: null })
  })
})

const mark = fc.constantFrom('network:a', 'network:b', 'browser:c', 'reporter:d', 'new-account:bank')
const anyTally: fc.Arbitrary<Tally> = fc.record({
  organisationId: fc.constantFrom('politie', 'bank', 'markt'),
  marks: fc.uniqueArray(mark, { maxLength: 2 }),
  seenOn: fc.constantFrom('2025-06-01', '2026-02-01', '2026-11-01'),
  reports: fc.integer({ min: 1, max: 5 }),
})
const anyWeighing = fc.record({
  since: fc.constantFrom('2025-01-01', '2026-01-01'),
  mostOfOne: fc.option(fc.integer({ min: 1, max: 4 })),
  unlimited: fc.constant(police),
})

describe('a smear campaign', () => {
  it('weighs as much as one of its reports, however many it sends and whatever was there', () => {
    fc.assert(
      fc.property(
        fc.array(anyTally, { maxLength: 12 }),
        anyTally,
        fc.integer({ min: 1, max: 500 }),
        anyWeighing,
        (others, one, times, weighing) => {
          const marks = [...one.marks, 'network:smear']
          const single = { ...one, marks, reports: 1 }
          const campaign = Array.from({ length: times }, () => single)
          expect(weigh([...others, ...campaign], weighing).counts).toBe(weigh([...others, single], weighing).counts)
        },
      ),
    )
  })

  it('adds one at most, and never more than there are reports', () => {
    fc.assert(
      fc.property(fc.array(anyTally, { maxLength: 12 }), fc.array(anyTally), anyWeighing, (others, more, weighing) => {
        const smear = more.map((each) => ({ ...each, organisationId: 'bank', marks: ['network:smear'] }))
        const before = weigh(others, weighing)
        const after = weigh([...others, ...smear], weighing)
        expect(after.counts - before.counts).toBeLessThanOrEqual(1)
        expect(after.counts).toBeLessThanOrEqual(after.sources)
        expect(after.sources).toBeLessThanOrEqual(after.reports)
      }),
    )
  })

  it('does not depend on the order in which reports came', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyTally, { maxLength: 12 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        anyWeighing,
        ([one, other], weighing) => {
          expect(weigh(other, weighing)).toEqual(weigh(one, weighing))
        },
      ),
    )
  })
})
