// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { showCounts } from './shown-counts.ts'

it('shows what is five or more, and hides what is less', () => {
  expect(showCounts([40, 5, 12])).toEqual([40, 5, 12])
  expect(showCounts([40, 4, 0])).toEqual([40, 'few', 'few'])
  expect(showCounts([])).toEqual([])
})

it('hides one more when a single small one could be worked out from the sum, and does not say which is small', () => {
  expect(showCounts([40, 3, 12, 12])).toEqual([40, 'withheld', 'withheld', 12])
  expect(showCounts([3])).toEqual(['few'])
})

it('never leaves exactly one cell unknown, and never shows a small one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 2, maxLength: 8 }), (counts) => {
      const shown = showCounts(counts)
      expect(shown.filter((one) => typeof one !== 'number')).not.toHaveLength(1)
      expect(shown.filter((one) => typeof one === 'number' && one < 5)).toEqual([])
    }),
  )
})
