// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoPhone } from './fiction-numbers.ts'
import { maskIdentifier } from './mask-identifier.ts'
import { parsePhone } from './phone.ts'
import { formatPhone } from './print-phone.ts'

const read = (text: string) => {
  const parsed = parsePhone(text)
  return parsed.ok ? `${parsed.value.canonical} ${parsed.value.detail.numberKind}` : parsed.problem.code
}

// 06 12345678, 010 123 4567 and the like are the example numbers of libphonenumber's own metadata.
describe('phone numbers', () => {
  it.each([
    '06 12345678',
    '06-12345678',
    '(06) 123 456 78',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '+31 06 12345678',
    '0031612345678',
    '0031 (0)6 12 34 56 78',
    '31612345678',
    '612345678',
    'tel:+31-6-12345678',
    'Tel. 0612345678',
    '\u202a+31\u00a06\u00a012345678\u202c',
    '０６１２３４５６７８',
    '06‑1234‑5678',
  ])('reads %s as one and the same number', (text) => expect(read(text)).toBe('+31612345678 mobile'))

  it.each([
    ['010 123 4567', '+31101234567 fixed'],
    ['0800 1234', '+318001234 toll-free'],
    ['0906 1234', '+319061234 premium'],
    ['0900 1234', '+319001234 premium'],
    ['088 123 4567', '+31881234567 shared'],
    ['085 123 4567', '+31851234567 voip'],
    ['14 020', '+3114020 short'],
    ['112', '112 short'],
    ['144', '144 short'],
    ['116 117', '116117 short'],
    ['1888', '1888 short'],
    ['+32 470 12 34 56', '+32470123456 mobile'],
    ['+39 (0)2 1234 5678', '+390212345678 fixed'],
    ['+44 (0)121 234 5678', '+441212345678 fixed'],
  ])('tells what %s is for', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['PostNL', 'phone.letters'],
    ['0800-BELME', 'phone.letters'],
    ['06 1234567', 'phone.too-short'],
    ['06 123456789012345', 'phone.too-long'],
    ['+999 123456', 'phone.unknown-country'],
    ['082 1234567', 'phone.not-in-use'],
    ['06 12345678, 06 12345679', 'phone.not-a-number'],
    ['', 'identifier.empty'],
  ])('refuses %s as %s', (text, code) => expect(read(text)).toBe(code))

  it('marks numbers kept for fiction', () => {
    const parsed = parsePhone(demoPhone(7))
    expect(parsed).toMatchObject({
      ok: true,
      value: { canonical: '+447700900007', detail: { country: 'GB', numberKind: 'mobile', isFictitious: true } },
    })
    expect(parsePhone('0612345678')).toMatchObject({ value: { detail: { isFictitious: false } } })
    expect(() => demoPhone(1000)).toThrow(RangeError)
  })

  it('prints a Dutch number as dialled here, others with country code, and masks', () => {
    expect(formatPhone('+31612345678')).toBe('06 12345678')
    expect(formatPhone('+447700900007')).toBe('+44 7700 900007')
    expect(formatPhone('+3114020')).toBe('14 020')
    expect(formatPhone('112')).toBe('112')
    expect(maskIdentifier({ kind: 'phone', canonical: '+31612345678' })).toBe('+31 ····· 78')
  })
})
