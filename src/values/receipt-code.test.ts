// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReceiptCode, receiptCodeOf } from './receipt-code.ts'

const chance = fc.uint8Array({ minLength: 12, maxLength: 32 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('receipt code', () => {
  it('reads back, however it is typed', () => {
    fc.assert(
      fc.property(chance, (bytes) => {
        const code = receiptCodeOf(bytes)
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
        const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
        expect(parseReceiptCode(sloppy)).toBe(code)
        expect(parseReceiptCode(code.replaceAll('-', '–'))).toBe(code)
      }),
    )
  })

  it('sees every single wrong character', () => {
    const place = fc.integer({ min: 0, max: 19 })
    fc.assert(
      fc.property(chance, place, fc.integer({ min: 1, max: 31 }), (bytes, at, shift) => {
        const plain = receiptCodeOf(bytes).replaceAll('-', '')
        const other = alphabet[(alphabet.indexOf(plain[at] ?? '') + shift) % 32]
        expect(parseReceiptCode(plain.slice(0, at) + other + plain.slice(at + 1))).toBeNull()
      }),
    )
  })

  it('sees every swap of two different characters', () => {
    const place = fc.integer({ min: 0, max: 19 })
    fc.assert(
      fc.property(chance, place, place, (bytes, one, two) => {
        const plain = [...receiptCodeOf(bytes).replaceAll('-', '')]
        fc.pre(plain[one] !== plain[two])
        const swapped = [...plain]
        swapped[one] = plain[two] ?? ''
        swapped[two] = plain[one] ?? ''
        expect(parseReceiptCode(swapped.join(''))).toBeNull()
      }),
    )
  })

  it('depends on 95 bits', () => {
    const codes = new Set<string>()
    for (let bit = 0; bit < 95; bit++) {
      const bytes = new Uint8Array(12)
      bytes[bit >> 3] = 0x80 >> (bit & 7)
      codes.add(receiptCodeOf(bytes))
    }
    expect(codes.size).toBe(95)
  })

  it('never throws on what people type', () => {
    fc.assert(fc.property(fc.string({ maxLength: 24 }), (text) => parseReceiptCode(text) === null))
  })
})
