// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, refusals } from '../estimate-effect/answer.ts'
import { claimOf, evidenceLevelOf, evidenceLevels } from './evidence-level.ts'
import { designs, measurers, wishes } from './evaluation.ts'

const part = fc.double({ min: 0.01, max: 10, noNaN: true })
const measured = fc.tuple(part, part, part).map((three): Answer => {
  const [low = 1, estimate = 1, high = 1] = three.toSorted((a, b) => a - b)
  const ratio = { low, estimate, high }
  return { measurable: true, ratio, difference: ratio, differenceUnit: 'count', se: 1, df: 9, memory: null }
})
const refused = fc.constantFrom(...refusals).map((reason): Answer => ({ measurable: false, reason }))
const judged = fc.record({
  isMeasurable: fc.boolean(),
  design: fc.constantFrom(...designs),
  measuredBy: fc.constantFrom(...measurers),
  isPlannedBefore: fc.boolean(),
  isDrawn: fc.boolean(),
})

describe('what may be said of an effect', () => {
  it('nothing at E0 ever works, nor does anything that was not measured', () => {
    fc.assert(
      fc.property(fc.oneof(measured, refused), fc.constantFrom(...wishes), (answer, wish) => {
        expect(claimOf(answer, 'E0', wish)).toBe('not-measured')
      }),
    )
    fc.assert(
      fc.property(refused, fc.constantFrom(...evidenceLevels), fc.constantFrom(...wishes), (answer, level, wish) => {
        expect(claimOf(answer, level, wish)).toBe('not-measured')
      }),
    )
    fc.assert(
      fc.property(judged, (one) => {
        expect(evidenceLevelOf({ ...one, isMeasurable: false })).toBe('E0')
      }),
    )
  })

  it('it works only when the whole interval is on the side that was hoped for', () => {
    fc.assert(
      fc.property(measured, fc.constantFrom(...wishes), (answer, wish) => {
        if (!answer.measurable || claimOf(answer, 'E3', wish) !== 'works') return
        expect(wish === 'fewer' ? answer.ratio.high < 1 : answer.ratio.low > 1).toBe(true)
      }),
    )
  })

  it('who runs the measure never gets above E2, and nobody above E3 without a plan of before', () => {
    fc.assert(
      fc.property(judged, (one) => {
        const level = evidenceLevelOf(one)
        if (one.measuredBy === 'party') expect(['E0', 'E2']).toContain(level)
        if (!one.isPlannedBefore || one.design === 'before-after') expect(level).not.toBe('E4')
      }),
    )
  })
})
