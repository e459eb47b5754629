// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { accuracyOf, calibrationErrorOf, confusionOf, coverageAt, macroF1Of, type Outcome } from './measure.ts'

const outcome = (actual: string, foretold: string | null, probability = 1): Outcome => ({
  actual,
  foretold,
  probability,
})
const some = [outcome('a', 'a', 0.9), outcome('a', 'b', 0.6), outcome('b', 'b', 0.8), outcome('b', null, 0)]

describe('measures', () => {
  it('count a text that was not read as wrong', () => {
    expect(accuracyOf(some)).toBe(0.5)
    expect(confusionOf(some, ['a', 'b'])).toEqual([
      [1, 1, 0],
      [0, 1, 1],
    ])
  })

  it('weigh every class the same in macro F1', () => {
    expect(macroF1Of([outcome('a', 'a'), outcome('a', 'a'), outcome('b', 'a')])).toBeCloseTo(0.4, 6)
    expect(macroF1Of(some)).toBeCloseTo((2 / 3 + 0.5) / 2, 6)
  })

  it('say what a threshold keeps and how good that is', () => {
    expect(coverageAt(some, 0.7)).toEqual({ coverage: 0.5, accuracy: 1 })
    expect(coverageAt(some, 0.99)).toEqual({ coverage: 0, accuracy: null })
  })

  it('see too much and too little certainty', () => {
    const many = (right: number, of: number, probability: number) =>
      Array.from({ length: of }, (_, index) => outcome('a', index < right ? 'a' : 'b', probability))
    expect(calibrationErrorOf(many(80, 100, 0.8), 1)).toBeCloseTo(0, 6)
    expect(calibrationErrorOf(many(50, 100, 0.9), 1)).toBeCloseTo(0.4, 6)
    expect(calibrationErrorOf([...many(50, 100, 0.5), ...many(100, 100, 0.8)], 2)).toBeCloseTo(0.1, 6)
  })
})
