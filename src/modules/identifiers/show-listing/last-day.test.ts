// SPDX-License-Identifier: EUPL-1.2
// A person types the last day; the page, the letter and the check say the same day.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CalendarDate, datePartsOf, daysAfter, formatCalendarDate, formatLastDay } from '#values'
import { rounds } from '../../../../tests/property.ts'
import { readProposal } from '../../redress/show-objection/read-form.ts'
import { readDecision } from './read-decision.ts'

const aroundChange = fc
  .tuple(fc.integer({ min: 2026, max: 2040 }), fc.constantFrom('03-31', '10-31'), fc.integer({ min: -14, max: 8 }))
  .map(([year, day, off]) => daysAfter(`${year}-${day}` as CalendarDate, off))

it('the last day that somebody types is the last day that everybody reads, around both changes of the clock', () => {
  const entriesOf = (name: string, day: CalendarDate) =>
    Object.fromEntries(Object.entries(datePartsOf(day)).map(([part, value]) => [`${name}-${part}`, String(value)]))
  fc.assert(
    fc.property(aroundChange, (day) => {
      const said = formatCalendarDate(day, 'nl')
      const { expiresAt } = readDecision('x', entriesOf('expiresOn', day))
      expect(expiresAt && formatLastDay(expiresAt, 'nl')).toBe(said)
      const proposal = readProposal('x', { outcome: 'correct', ...entriesOf('correctedUntil', day) })
      expect(proposal?.correctedExpiresAt && formatLastDay(proposal.correctedExpiresAt, 'nl')).toBe(said)
    }),
    rounds(400),
  )
})
