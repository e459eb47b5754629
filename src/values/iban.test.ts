// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { dutchBanks, stoppedBanks } from './dutch-banks.ts'
import { demoBankCode, demoIban, formatIban, parseIban } from './iban.ts'
import { maskIdentifier } from './mask-identifier.ts'
import { recogniseIdentifier } from './recognise-identifier.ts'

const problem = (text: string) => {
  const parsed = parseIban(text)
  return parsed.ok ? null : parsed.problem
}

describe('account numbers', () => {
  it('reads the registry example of the Netherlands however it is spaced', () => {
    for (const text of [
      'NL91ABNA0417164300',
      'nl91 abna 0417 1643 00',
      'IBAN: NL91.ABNA.0417.1643.00',
      'NL91-ABNA\u00a00417164300',
    ]) {
      expect(parseIban(text)).toEqual({
        ok: true,
        value: {
          kind: 'iban',
          canonical: 'NL91ABNA0417164300',
          detail: { country: 'NL', bankCode: 'ABNA', bankName: 'ABN AMRO', isFictitious: false },
        },
      })
    }
  })

  it('gives one account one number: check digits that the standard does not give out fit nothing', () => {
    const accounts = Array.from({ length: 2_000 }, (_, number) => demoIban(number))
    for (const [given, other] of [
      ['02', '99'],
      ['97', '00'],
      ['98', '01'],
    ]) {
      const account = accounts.find((iban) => iban.slice(2, 4) === given) ?? ''
      expect(parseIban(account, { demoBankAllowed: true }).ok).toBe(true)
      expect(problem(`NL${other}${account.slice(4)}`)?.code).toBe('iban.wrong-check-digits')
    }
  })

  it.each(['20-00-00 55779911', 'Sort code: 20-00-00 account 55779911', 'routing number 021000021, account 123456789'])(
    'says of %s why it cannot be checked',
    (text) => {
      expect(problem(text)?.code).toBe('iban.outside-iban')
      const recognised = recogniseIdentifier(text)
      expect(recognised.ok || recognised.problem.code).toBe('iban.outside-iban')
    },
  )

  it('refuses an account of a bank that does not exist, though its check digits fit', () => {
    expect(problem('NL12BANK0123456789')).toEqual({ code: 'iban.no-existing-bank', values: { bank: 'BANK' } })
  })

  it('says how many characters are missing or too many', () => {
    expect(problem('NL91ABNA041716430')).toEqual({
      code: 'iban.wrong-length',
      values: { country: 'NL', direction: 'short', expected: 18, found: 17 },
    })
    expect(problem('BE685390075470345')?.values).toMatchObject({ country: 'BE', direction: 'long', expected: 16 })
  })

  it.each([
    ['NL92ABNA0417164300', 'iban.wrong-check-digits'],
    ['NL91ABNA04171643OO', 'iban.wrong-format'],
    ['0417164300', 'iban.country-missing'],
    ['XX91ABNA0417164300', 'iban.unknown-country'],
    ['NL91ABNA0417164300!', 'iban.wrong-characters'],
    [' \u200b ', 'identifier.empty'],
  ])('refuses %s as %s', (text, code) => expect(problem(text)?.code).toBe(code))

  it('knows the demo bank as fictitious, and refuses it unless it is allowed', () => {
    expect(Object.keys(dutchBanks)).not.toContain(demoBankCode)
    expect(problem(demoIban(42))?.code).toBe('iban.demo-bank')
    const parsed = parseIban(demoIban(42), { demoBankAllowed: true })
    expect(parsed.ok && parsed.value.detail).toMatchObject({ bankCode: demoBankCode, isFictitious: true })
    expect(() => demoIban(-1)).toThrow(RangeError)
    expect(() => demoIban(10_000_000_000)).toThrow(RangeError)
  })

  it('keeps stopped banks in the table, because old reports name them', () => {
    for (const code of stoppedBanks) expect(dutchBanks[code]).toBeDefined()
    expect(Object.keys(dutchBanks).every((code) => /^[A-Z]{4}$/.test(code))).toBe(true)
  })

  it('prints in groups of four, and masks all but country, bank and two digits', () => {
    expect(formatIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00')
    expect(maskIdentifier({ kind: 'iban', canonical: 'NL91ABNA0417164300' })).toBe('NL·· ABNA ···· ···· 00')
    expect(maskIdentifier({ kind: 'iban', canonical: 'BE68539007547034' })).toBe('BE·· ···· ···· ··34')
  })
})
