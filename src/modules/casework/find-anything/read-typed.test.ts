// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone, formatIban, reportCode } from '#values'
import { rounds } from '../../../../tests/property.ts'
import { readTyped } from './read-typed.ts'

const read = (typed: string) => readTyped(typed, { demoBankAllowed: true })
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9A-F]{${length}}$`))

describe('what somebody types', () => {
  it('is an account, a number or a site in whatever spelling', () => {
    const spelt = (text: string, between: string) => text.replace(/ /g, between)
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom(' ', '', '.', '-', '  '), fc.boolean(), (n, between, isSmall) => {
        const typed = spelt(formatIban(demoIban(n)), between)
        expect(read(isSmall ? typed.toLowerCase() : typed).query.identifier?.canonical).toBe(demoIban(n))
      }),
      rounds(200),
    )
    fc.assert(
      fc.property(fc.nat(999), fc.constantFrom('+31', '0031', '0'), (n, begin) => {
        const e164 = demoPhone(n)
        const typed = e164.startsWith('+31') ? `${begin}${e164.slice(3)}` : e164
        expect(read(typed).query.identifier?.canonical).toBe(e164)
      }),
      rounds(100),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/), (name) => {
        expect(read(`https://www.${name}.example/pad`).query.identifier?.kind).toBe('web-address')
        expect(read(`${name}@winkel.example`).query.identifier?.kind).toBe('email')
      }),
      rounds(100),
    )
  })

  it('is a code, with or without a space, in small letters too', () => {
    const codes = fc.oneof(
      fc.uuid().map(reportCode),
      fc
        .tuple(fc.integer({ min: 2020, max: 2099 }), fc.nat(99_999))
        .map(([year, n]) => `D-${year}-${String(n).padStart(5, '0')}`),
      fc.nat(999_999).map((n) => `A26-${String(n).padStart(6, '0')}`),
      hex(10).map((end) => `TH-${end}`),
      hex(8).map((end) => `DV-${end}`),
    )
    fc.assert(
      fc.property(codes, fc.boolean(), (code, isSpaced) => {
        const typed = isSpaced ? code.replace('-', ' ') : code
        for (const one of [typed, typed.toLowerCase(), `#${typed}`, ` ${typed} `])
          expect(read(one).query).toMatchObject({ code, identifier: null })
      }),
      rounds(300),
    )
    expect(read('zaak 1dcb9b').query.code).toBe('1DCB9B')
    for (const words of ['nepwebwinkel', 'tik of link', '2026', 'S-02', 'kluisrekening onderzoek'])
      expect(read(words).query, words).toMatchObject({ code: null, identifier: null, text: words })
  })

  it('is read whatever it is, and never longer than what a search may be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (typed) => {
        const { query } = read(typed)
        expect(query.text.length).toBeLessThanOrEqual(200)
        expect(query.text).not.toContain('\0')
      }),
      rounds(500),
    )
  })

  it('with one wrong digit is said to be wrong, and what lost its letters is said to be meant', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (n, at, by) => {
        const iban = demoIban(n)
        const wrong = `${iban.slice(0, at)}${(Number(iban[at]) + by) % 10}${iban.slice(at + 1)}`
        expect(read(wrong).problem?.code).toBe('iban.wrong-check-digits')
        expect(read(wrong).query.identifier).toBeNull()
      }),
      rounds(200),
    )
    expect(read(demoIban(820_001).slice(2))).toMatchObject({ meant: demoIban(820_001) })
    expect(read('ik betaalde 2026 en 100 euro').problem).toBeNull()
  })

  it('begins with a sign that says where to look', () => {
    expect(read('>nieuwe vraag')).toMatchObject({ only: 'deeds', groups: [] })
    expect(read('@ fatima')).toMatchObject({ only: 'people', groups: ['people'], query: { text: 'fatima' } })
    expect(read('# m-4c1f22')).toMatchObject({ only: 'codes', query: { code: 'M-4C1F22' } })
  })
})
