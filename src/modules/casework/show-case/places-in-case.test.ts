// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { placesInCase } from './places-in-case.ts'

it('a case shows where its reports are from ten on, and counts no few', () => {
  const of = (province: string, count: number) => Array.from({ length: count }, () => province)
  expect(placesInCase([...of('PV28', 9), null, null])).toBeNull()
  expect(placesInCase([...of('PV28', 10), ...of('PV26', 4), ...of('PV20', 2), null])).toEqual([
    { province: 'PV28', count: 10, step: 5 },
    { province: 'PV26', count: 4, step: 2 },
    { province: 'PV20', count: null, step: null },
  ])
})
