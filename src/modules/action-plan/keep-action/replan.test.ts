// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { Quarter } from '#values'
import type { Planning } from '../plan/planning.ts'
import { replanned, takesBack } from './replan.ts'

const quarters = (...all: string[]): Planning => ({ kind: 'quarters', quarters: all as Quarter[] })
const first = quarters('2023-Q1')
const later = quarters('2027-Q3')
const promised = { planning: first, firstPlanning: null }

it('a planning that everybody could read is taken back only with a reason, and what was promised first stays', () => {
  expect(takesBack(promised, later, true)).toBe(true)
  const once = { planning: later, firstPlanning: first, replannedBecause: 'Geen geld.' }
  expect(replanned(promised, later, true, 'Geen geld.')).toEqual(once)
  const again = quarters('2029-Q1')
  expect(replanned(once, again, true, 'Nog steeds.')).toMatchObject({ firstPlanning: first, planning: again })
  // Not even by a planning in between that promises nothing.
  const waiting = { ...once, planning: { kind: 'depends' } as const }
  expect(takesBack(waiting, again, true)).toBe(true)
  expect(replanned(once, first, true, 'Toch.')).toEqual({
    planning: first,
    firstPlanning: null,
    replannedBecause: '',
  })
})

it('what nobody could read, promised no quarter or stays the same needs none', () => {
  expect(takesBack(promised, later, false)).toBe(false)
  expect(takesBack(promised, quarters('2023-Q1'), true)).toBe(false)
  for (const kind of ['unclear', 'depends'] as const)
    expect(replanned({ planning: { kind }, firstPlanning: null }, later, true, '')).toEqual({ planning: later })
})
