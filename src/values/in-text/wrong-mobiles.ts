// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '../parsed.ts'
import { isOtherNumber, wordsBefore } from './labels-of-numbers.ts'

/** A Dutch mobile number with digits missing or too many: nothing else begins like it. */
export interface WrongMobile {
  written: string
  problem: Problem & { code: 'phone.too-short' | 'phone.too-long' }
}

const mobile =
  /(?<![\p{L}\p{N}+/.,:€-])(?:(?:\+|00)31[ -]?(?:\(0\))?|0)6(?:[ -]?\d){5,11}(?![\p{L}\p{N}])(?![.,/:-]\d)/gu
const date = /^06[-/ ]\d\d?[-/ ](?:19|20)\d\d$/
/** Of a whole number, written without its country. */
const digits = 10

/** Mobile numbers in a text that cannot be right, in its order. */
export function wrongMobiles(text: string): WrongMobile[] {
  return [...text.matchAll(mobile)].flatMap(({ 0: written, index }): WrongMobile[] => {
    if (isOtherNumber(wordsBefore(text, index)) || date.test(written)) return []
    const found = written.replace(/^(?:\+|00)31[ -]?(?:\(0\))?/, '0').replace(/\D/g, '').length
    // One group too many may belong to the sentence: "06 12345678 2 keer".
    if (found === digits || (found > digits && /[ -]/.test(written.slice(4)))) return []
    return [{ written, problem: { code: found < digits ? 'phone.too-short' : 'phone.too-long', values: { found } } }]
  })
}
