// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, livePurposes, mayTakeAlong, quarterDays, quartersUpTo, readAsked } from './live-asked.ts'

const options = { forms: ['FF-100', 'FF-400', ''], quarters: ['2026-Q4', '2026-Q3'] }
const read = (search: string) => readAsked(new URLSearchParams(search), options)

describe('what an address asks of the live views', () => {
  it('is the own organisation in this quarter, by region, when it asks for nothing', () => {
    expect(read('')).toEqual({ for: 'eigen-werk', form: undefined, quarter: '2026-Q4', level: 'region' })
  })

  it('comes back the same from its own address', () => {
    const asked = fc.record({
      for: fc.constantFrom('eigen-werk', 'signalering', 'beleid' as const),
      form: fc.constantFrom(undefined, ...options.forms),
      quarter: fc.constantFrom(...options.quarters),
      level: fc.constantFrom('region', 'municipality' as const),
    })
    fc.assert(
      fc.property(asked, (one) => {
        expect(readAsked(addressOf(one as Parameters<typeof addressOf>[0]), options)).toEqual(one)
      }),
    )
  })

  it('is nothing when it names what cannot be chosen, is there twice, or asks for something else', () => {
    for (const search of [
      'voor=politiek',
      'voor=constructor',
      'vorm=FF-999',
      'kwartaal=2020-Q1',
      'niveau=wijk',
      'voor=beleid&voor=beleid',
      'organisatie=x',
    ])
      expect(read(search)).toBeNull()
  })

  it('may be taken along by whoever works on own reports or policy, not to warn early', () => {
    expect(Object.keys(livePurposes).filter((name) => mayTakeAlong(name as keyof typeof livePurposes))).toEqual([
      'eigen-werk',
      'beleid',
    ])
  })
})

it('quarters follow one another, and have no day in common', () => {
  expect(quartersUpTo('2026-02-14', 6)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1', '2024-Q4'])
  const days = quartersUpTo('2028-05-01', 12).toReversed().map(quarterDays)
  for (const [at, { from }] of days.slice(1).entries())
    expect(new Date(`${from}T00:00:00Z`).getTime() - new Date(`${days[at]?.to}T00:00:00Z`).getTime()).toBe(86_400_000)
})
