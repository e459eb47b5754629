// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoPhone } from '#values'
import { addressesInText } from './addresses-in-text.ts'

const phones = (text: string) =>
  addressesInText(text, 'text')
    .identifiers.filter(({ kind }) => kind === 'phone')
    .map(({ canonical }) => canonical)
/** Numbers that regulators keep free for fiction, as they are dialled at home, with a site of that government. */
const abroad = fc.oneof(
  fc.nat(999).map((n) => ({ site: 'www.gov.uk', e164: demoPhone(n), home: `0${demoPhone(n).slice(3)}` })),
  fc
    .integer({ min: 0, max: 999 })
    .map((n) => `3023125${String(n).padStart(3, '0')}`)
    .map((n) => ({ site: 'www.bund.de', e164: `+49${n}`, home: `030 ${n.slice(2)}` })),
  fc.integer({ min: 1000, max: 9999 }).map((n) => ({
    site: 'service.gouv.fr',
    e164: `+3319900${n}`,
    home: `01.99.00.${String(n).replace(/^../, '$&.')}`,
  })),
)

describe('a number without a country code', () => {
  it('is dialled in the country of the site that the words name, and is that of no Dutch subscriber', () => {
    fc.assert(
      fc.property(abroad, ({ site, e164, home }) => {
        expect(phones(`Please call ${home} today. ${site}`)).toEqual([e164])
        expect(phones(`Please call ${home} today. Mail: desk@${site}`)).toEqual([e164])
        expect(phones(`Please call ${home} today.`)).not.toContain(e164)
      }),
    )
  })

  it('is Dutch when the words are, whatever they name', () => {
    const text = `Wij hebben geen betaling van uw bank. Bel 0900-8844 voor het bedrag, of kijk op www.gov.uk`
    expect(phones(text)).toEqual(['+319008844'])
    expect(phones(`Please call 0900-8844. www.gov.uk and www.politie.nl`)).toEqual(['+319008844'])
    expect(phones('Please call 0900-8844. www.gov.uk and www.bund.de')).toEqual(['+319008844'])
  })

  it('is not said to be of the country of a page that the words only lead to, nor of an ending that everybody uses', () => {
    for (const link of ['https://www.gov.uk/inloggen', 'https://t.me', 'https://voorbeeld.example'])
      expect(phones(`Please call 0900-8844 or visit ${link}`)).toEqual(['+319008844'])
  })

  it('with a country code is of that country whatever the words name', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.constantFrom('www.bund.de', 'www.gov.uk', 'www.politie.nl', ''), (n, site) => {
        expect(phones(`Please call ${demoPhone(n)} today. ${site}`)).toEqual([demoPhone(n)])
      }),
    )
  })
})
