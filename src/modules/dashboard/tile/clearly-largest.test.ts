// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { isLargest } from './clearly-largest.ts'

it('calls nothing the largest that rounding or what is hidden could have put second', () => {
  expect(isLargest([100, 90], 0, 5)).toBe('all')
  expect(isLargest([100, 95], 0, 5)).toBeNull()
  expect(isLargest([100, 90], 1, 5)).toBe('shown')
  expect(isLargest([100], 0, 5)).toBe('all')
  expect(isLargest([], 3, 5)).toBeNull()
})
