// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { thresholdStatuses, thresholdStep, thresholdSteps, type ThresholdStatus } from './threshold-status.ts'

const situation = fc.record({
  minimumReports: fc.integer({ min: 2, max: 6 }),
  counts: fc.integer({ min: 0, max: 8 }),
  isProtected: fc.boolean(),
  isHeld: fc.constant(false),
})

it('is reached exactly when enough count and nothing protects it, whatever happened before', () => {
  fc.assert(
    fc.property(fc.array(situation, { minLength: 1, maxLength: 20 }), (happenings) => {
      let status: ThresholdStatus | null = null
      for (const now of happenings) {
        const step = thresholdStep({ ...now, status })
        if (step) status = status === null ? 'reached' : (thresholdSteps[status][step] ?? null)
        expect(status === 'reached').toBe(!now.isProtected && now.counts >= now.minimumReports)
      }
    }),
  )
})

it('takes only steps of the table', () => {
  fc.assert(
    fc.property(situation, fc.constantFrom(...thresholdStatuses), (now, status) => {
      const step = thresholdStep({ ...now, status })
      if (step) expect(thresholdSteps[status][step]).toBeDefined()
    }),
  )
})

it('is not taken back by a count while it stands on another ground, and always by what protects it', () => {
  fc.assert(
    fc.property(situation, (now) => {
      const step = thresholdStep({ ...now, isHeld: true, status: 'reached' })
      expect(step).toBe(now.isProtected ? 'retract' : null)
      if (now.counts < now.minimumReports) expect(thresholdStep({ ...now, isHeld: true, status: null })).toBeNull()
    }),
  )
})
