// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarDate, datePartsOf, daysAfter, monthsAfter, orNextWorkingDay } from '#values'
import { lawOfKind, type Law } from './answering.data.ts'
import { dueFrom, longestFrom, showUntil } from './clock.ts'
import { rights, stateOf, taskSteps, taskStatuses, type TaskStatus } from './request.ts'

const day = (text: string) => text as CalendarDate
const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => daysAfter(day('2026-01-01'), days))
const anyLaw = fc.constantFrom<Law>('avg', 'wpg')
const anyRight = fc.constantFrom(...rights)

describe('the clock of an answer', () => {
  it('is a calendar month by the AVG, six or four weeks by the Wpg', () => {
    expect(dueFrom(day('2026-11-24'), 'avg', 'access')).toBe('2026-12-24')
    // 31 December is a Thursday; a month later there is no 31 February, and 28 February 2027 is a Sunday.
    expect(dueFrom(day('2027-01-31'), 'avg', 'erasure')).toBe('2027-03-01')
    // 25 December is a day of rest, 26 December a Saturday.
    expect(dueFrom(day('2026-11-25'), 'avg', 'access')).toBe('2026-12-28')
    expect(dueFrom(day('2026-11-24'), 'wpg', 'access')).toBe('2027-01-05')
    expect(dueFrom(day('2026-11-24'), 'wpg', 'erasure')).toBe('2026-12-22')
  })

  it('is extended from the first day, by two months at most', () => {
    expect(longestFrom(day('2026-11-24'), 'avg', 'access')).toBe('2027-02-24')
    expect(longestFrom(day('2026-11-30'), 'avg', 'access')).toBe('2027-03-01')
    expect(longestFrom(day('2026-11-24'), 'wpg', 'access')).toBe('2027-02-02')
    expect(longestFrom(day('2026-11-24'), 'wpg', 'erasure')).toBeNull()
  })

  it('ends on a working day, never before its term and at most five days after it', () => {
    fc.assert(
      fc.property(anyDay, anyRight, (from, right) => {
        const due = dueFrom(from, 'avg', right)
        expect(orNextWorkingDay(due)).toBe(due)
        expect(due >= monthsAfter(from, 1) && due <= daysAfter(monthsAfter(from, 1), 5)).toBe(true)
        const longest = longestFrom(from, 'avg', right) ?? day('')
        expect(longest > due && longest <= daysAfter(monthsAfter(from, 3), 5)).toBe(true)
      }),
    )
  })

  it('never ends earlier for who asked later, whatever the law', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), anyLaw, anyRight, (from, later, law, right) => {
        const then = daysAfter(from, later)
        expect(dueFrom(from, law, right) <= dueFrom(then, law, right)).toBe(true)
        expect((longestFrom(from, law, right) ?? '') <= (longestFrom(then, law, right) ?? '')).toBe(true)
        expect(showUntil(from) <= showUntil(then)).toBe(true)
      }),
    )
  })

  it('keeps the number of the day when the month has it and it is a working day', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const due = dueFrom(from, 'avg', 'access')
        if (due === monthsAfter(from, 1)) expect(datePartsOf(due).day <= datePartsOf(from).day).toBe(true)
      }),
    )
  })
})

describe('the steps of a task', () => {
  it('end, and a term is extended once', () => {
    for (const status of taskStatuses) {
      let at: TaskStatus = status
      for (let step = 0; step < 10; step++) at = Object.values(taskSteps[at])[0] ?? at
      expect(taskSteps[at]).toEqual({})
      if (status !== 'open') expect(taskSteps[status].extend).toBeUndefined()
    }
  })

  it('make a whole of the parts: complete only when everybody answered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...taskStatuses), { minLength: 1, maxLength: 8 }), (statuses) => {
        const isComplete = statuses.every((status) => ['answered', 'neutral'].includes(status))
        expect(stateOf(statuses) === 'complete').toBe(isComplete)
      }),
    )
  })

  it('go by the Wpg for police and prosecutor', () => {
    expect(Object.entries(lawOfKind).filter(([, law]) => law === 'wpg')).toEqual([
      ['police', 'wpg'],
      ['prosecutor', 'wpg'],
    ])
  })
})
