// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban, formatIban } from './iban.ts'
import { demoPhone } from './fiction-numbers.ts'
import { dutchDay, dutchHour, endOfDay, lastDayBefore } from './dutch-day.ts'
import { identifiersIn } from './identifiers-in.ts'
import { rounds } from '../../tests/property.ts'

const kinds = (text: string) => identifiersIn(text).map(({ kind }) => kind)

describe('identifiers in a text that others will read', () => {
  it('are found however they are written', () => {
    expect(kinds(`Maak over naar ${formatIban(demoIban(12))}.`)).toEqual(['iban'])
    expect(kinds(`naar ${demoIban(12)}, op naam van de winkel`)).toEqual(['iban'])
    expect(kinds(`Bel ${demoPhone(3)}!`)).toEqual(['phone'])
    expect(kinds('mail jan [at] winkel [dot] example of kijk op hxxps://winkel[.]example/pad')).toEqual([
      'email',
      'web-address',
    ])
    expect(kinds('winkel.example')).toEqual(['web-address'])
  })

  it('are found with one digit wrong', () => {
    const account = demoIban(12)
    const wrong = account.slice(0, -1) + ((Number(account.at(-1)) + 1) % 10)
    expect(kinds(`de rekening ${formatIban(wrong)} van`)).toEqual(['iban'])
  })

  it('are not seen in words of the law, years and numbers of documents', () => {
    for (const text of [
      'artikel 33, vierde lid, onder c, UAVG en artikel 10 AVG',
      'Kamerstuk 29911-441 van 2024, art. 11.7a Tw',
      'tussen 2019 en 2021; 12 000 gevallen, o.a. bij banken',
      'DPIA-2026-017 versie 1.2, d.d. 24-11-2026',
      'BWBR0022463',
    ])
      expect(identifiersIn(text), text).toEqual([])
  })

  it('never make it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(identifiersIn(text))),
      {
        ...rounds(40),
      },
    )
  })
})

describe('a Dutch day', () => {
  it('ends at midnight, in summer and in winter, and on the days on which the clock changes', () => {
    expect(dutchHour('2026-12-01', 8).toISOString()).toBe('2026-12-01T07:00:00.000Z')
    expect(dutchHour('2026-07-07', 8).toISOString()).toBe('2026-07-07T06:00:00.000Z')
    expect(endOfDay('2026-07-01').toISOString()).toBe('2026-07-01T22:00:00.000Z')
    expect(endOfDay('2026-03-28').toISOString()).toBe('2026-03-28T23:00:00.000Z')
    expect(endOfDay('2026-03-29').toISOString()).toBe('2026-03-29T22:00:00.000Z')
    expect(endOfDay('2026-10-25').toISOString()).toBe('2026-10-25T23:00:00.000Z')
    expect(lastDayBefore(endOfDay('2026-12-31'))).toBe('2026-12-31')
    expect(dutchDay(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
  })
})
