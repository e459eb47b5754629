// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWorkFilter, searchOf, type WorkFilter, workStates } from './work-filter.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

it('comes back from its address as it was', () => {
  const filters = fc.record<WorkFilter>(
    {
      state: fc.constantFrom(...workStates),
      needsPerson: fc.boolean(),
      inCase: fc.boolean(),
      wantsHelp: fc.boolean(),
      urgent: fc.boolean(),
      form: fc.constantFrom('FF-400', 'FF-410'),
      channel: fc.constant('CH-010'),
      assigned: fc.constantFrom('me', 'nobody', '0190a000-0000-7000-8000-00000000000a'),
      from: day,
      until: day,
      minimumLoss: fc.integer({ min: 1, max: 100_000_000 }),
    },
    { requiredKeys: ['state', 'needsPerson', 'inCase', 'urgent', 'wantsHelp'] },
  )
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readWorkFilter(new URLSearchParams(searchOf(filter)))).toEqual(filter)
    }),
  )
})

it('shows too much rather than too little when an address is not understood', () => {
  const search = new URLSearchParams({ stand: 'onzin', vanaf: '31 februari 2026', bedrag: 'veel', vorm: ' ' })
  expect(readWorkFilter(search)).toEqual({
    state: 'open',
    needsPerson: false,
    inCase: false,
    urgent: false,
    wantsHelp: false,
  })
})
