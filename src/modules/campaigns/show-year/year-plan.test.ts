// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CalendarDate, daysAfter } from '#values'
import { audiences } from '../message/audience.ts'
import { sizes, weekNumber, yearPlan } from './year-plan.ts'

const item = fc
  .record({
    title: fc.string({ minLength: 1, maxLength: 80 }),
    audience: fc.constantFrom(...audiences),
    start: fc.integer({ min: -40, max: 400 }),
    days: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ start, days, ...rest }) => {
    const startsOn = daysAfter('2026-01-01' as CalendarDate, start)
    return { ...rest, code: 'x', startsOn, endsOn: daysAfter(startsOn, days), isRough: false, isCancelled: false }
  })

it('shows every campaign of the year once, in the row of its audience, and nothing lies over anything else', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const plan = yearPlan(items, 2026, '2026-11-28')
      const inYear = items.filter(({ startsOn, endsOn }) => startsOn <= '2026-12-31' && endsOn >= '2026-01-01')
      expect(plan.bars.length).toBe(inYear.length)
      for (const bar of plan.bars) {
        const row = plan.rows.find(({ audience }) => audience === bar.audience)
        if (!row) throw new Error('no row')
        expect(bar.y).toBeGreaterThanOrEqual(row.y)
        expect(bar.y + sizes.bar).toBeLessThanOrEqual(row.y + row.height)
        expect(bar.x).toBeGreaterThanOrEqual(sizes.gutter)
        expect(bar.x + bar.width).toBeLessThanOrEqual(sizes.width + 6)
        for (const other of plan.bars)
          if (other !== bar && other.y === bar.y)
            expect(bar.x + bar.width <= other.x || other.x + other.width <= bar.x).toBe(true)
      }
    }),
  )
})

it('numbers weeks as calendars do', () => {
  for (const [monday, week] of [
    ['2026-01-05', 2],
    ['2025-12-29', 1],
    ['2026-12-28', 53],
    ['2024-10-07', 41],
  ] as const)
    expect(weekNumber(monday as CalendarDate)).toBe(week)
  expect(yearPlan([], 2026, '2025-11-28').today).toBeNull()
})
