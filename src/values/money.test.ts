// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, parseMoney } from './money.ts'

const read = (text: string) => {
  const parsed = parseMoney(text)
  return parsed.ok ? parsed.value : parsed.problem.code
}

describe('money', () => {
  it.each([
    ['1.234,50', 123450],
    ['€ 4.200', 420000],
    ['4200', 420000],
    ['4200,-', 420000],
    ['4.200,--', 420000],
    ['€12,5', 1250],
    ['12.50', 1250],
    ['1,234.50', 123450],
    ['1.234.567,89', 123456789],
    ['4 200 euro', 420000],
    ['EUR 0,01', 1],
    ['0', 0],
    ['negenentachtig euro', 8_900],
    ['negenentachtig euro vijfennegentig', 8_995],
    ['Twaalfduizend driehonderd', 1_230_000],
    ['honderdvijftigduizend euro', 15_000_000],
  ])('reads %s as %d cents', (text, cents) => expect(read(text)).toBe(cents))

  it.each([
    ['1,234', 'money.ambiguous'],
    ['-5', 'money.negative'],
    ['$ 5', 'money.other-currency'],
    ['veel', 'money.not-an-amount'],
    ['1.2.3', 'money.not-an-amount'],
    ['1.234.50', 'money.not-an-amount'],
    ['12,345,6', 'money.not-an-amount'],
    ['99999999999999', 'money.too-large'],
    ['', 'identifier.empty'],
  ])('refuses %s as %s', (text, code) => expect(read(text)).toBe(code))

  it('prints whole euros without cents', () => {
    expect(formatMoney(420000, 'nl')).toBe('€ 4.200')
    expect(formatMoney(420050, 'nl')).toBe('€ 4.200,50')
    expect(formatMoney(420005, 'en')).toBe('€4,200.05')
    expect(formatMoney(-5, 'nl')).toBe('-€ 0,05')
  })

  it('reads back what it prints in Dutch, and never throws', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (cents) => {
        expect(read(formatMoney(cents, 'nl'))).toBe(cents)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseMoney(text)
      }),
    )
  })
})
