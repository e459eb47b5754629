// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { CalendarDate } from '#values'
import { ageConflict, ageGroupOf, ageOn, letterObstacle } from './age.ts'

const day = (text: string) => text as CalendarDate
const today = day('2026-11-30')
const born = (bornOn: string, representative = '') => ({ bornOn, representative })

it('counts whole years, until the day before the birthday, and 29 February from 1 March', () => {
  expect(ageOn('2008-11-30', today)).toBe(18)
  expect(ageOn('2008-12-01', today)).toBe(17)
  expect(ageOn('2008-02-29', day('2026-02-28'))).toBe(17)
  expect(ageOn('2008-02-29', day('2026-03-01'))).toBe(18)
})

it('an answer that the day of birth contradicts is a conflict, both ways', () => {
  expect(ageConflict('adult', born('2012-01-01'), today)).toBe('is-minor')
  expect(ageConflict('adult', born('1990-01-01'), today)).toBeNull()
  expect(ageConflict('minor', born('1990-01-01'), today)).toBe('is-adult')
  expect(ageConflict('minor-represented', born('2012-01-01'), today)).toBe('no-representative')
  expect(ageConflict('minor-represented', born('2012-01-01', 'Voogd'), today)).toBeNull()
  expect(ageConflict('minor', born('2012-01-01'), today)).toBeNull()
  expect(ageConflict('unknown', born('2012-01-01'), today)).toBeNull()
})

it('no letter goes to a child, whoever was chosen before, nor to whoever represented a child that is 18 now', () => {
  for (const addressee of ['holder', null] as const)
    expect(letterObstacle(born('2012-01-01', 'Voogd'), addressee, today)).toBe('minor')
  expect(letterObstacle(born('1990-01-01'), 'holder', today)).toBeNull()
  expect(letterObstacle(born('2012-01-01', 'Voogd'), 'representative', today)).toBeNull()
  expect(letterObstacle(born('2012-01-01'), 'representative', today)).toBe('no-representative')
  expect(letterObstacle(born('2008-11-30', 'Voogd'), 'representative', today)).toBe('grown-up')
})

it('the law has three groups of children', () => {
  expect([13, 14, 15, 16, 17, 18].map(ageGroupOf)).toEqual(['under-14', '14-15', '14-15', '16-17', '16-17', null])
})
