// SPDX-License-Identifier: EUPL-1.2
import { inFigures } from './amount-words.ts'
import type { Branded } from './branded.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

/** An amount in whole euro cents. */
export type Cents = Branded<number, 'Cents'>

/** Ten thousand million euros: more is a typing error. In cents. */
const largest = 1_000_000_000_000

/**
 * Understands an amount in euros as people write it: `1.234,50`, `€ 4.200`, `4200`, `4200,-`, `12.50`, `1,234.50`,
 * `€12,5`, `negenentachtig euro vijfennegentig`. A comma with three digits after it (`1,234`) can mean two things and is refused.
 */
export function parseMoney(text: string): Parsed<Cents> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  if (/[$£¥₿]|\b(?:usd|gbp|chf|dollars?|pond)\b/i.test(folded.value)) return refused('money.other-currency')
  const plain = (/\d/.test(folded.value) ? folded.value : inFigures(withUnit(folded.value)))
    .replace(/€|\beuros?\b|\beur\b/gi, '')
    .replace(/\s/g, '')
    .replace(/,(?:-+|=)$/, '')
  if (plain.startsWith('-')) return refused('money.negative')
  const written = /^(\d{1,3}(?:([.,'])\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(plain)
  if (!written || !groupsFit(plain)) return refused('money.not-an-amount')
  const [, whole = '', separator, decimal, fraction = ''] = written
  if (separator === ',' && decimal === undefined && whole.split(',').length === 2) {
    const larger = whole.replace(',', '')
    return refused('money.ambiguous', { larger, smaller: whole })
  }
  if (separator !== undefined && separator === decimal) return refused('money.not-an-amount')
  const digits = whole.replace(/\D/g, '')
  if (digits.length > 12) return refused('money.too-large')
  const cents = Number(digits) * 100 + Number(fraction.padEnd(2, '0'))
  return cents > largest ? refused('money.too-large') : understood(cents as Cents)
}

/** Words alone are an amount too where one is asked: "vijftig". */
const withUnit = (text: string) => (/€|\beur/i.test(text) ? text : `${text} euro`)

/** The amount as printed: `€ 4.200`, `€ 4.200,50` in Dutch; `€4,200`, `€4,200.50` in English. Whole euros without cents. */
export function formatMoney(cents: number, language: 'nl' | 'en'): string {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.']
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(?:\d{3})+$)/g, thousands ?? '')
  const rest = Math.abs(cents) % 100
  const fraction = rest === 0 ? '' : `${decimal}${String(rest).padStart(2, '0')}`
  const sign = language === 'nl' ? '€ ' : '€'
  return `${cents < 0 ? '-' : ''}${sign}${whole}${fraction}`
}

/** One and the same sign between all groups of three. */
function groupsFit(plain: string): boolean {
  const separators = new Set(plain.match(/[.,'](?=\d{3}(?:\D|$))/g))
  return separators.size <= 1
}
