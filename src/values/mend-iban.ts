// SPDX-License-Identifier: EUPL-1.2
import { countrySpecs } from 'ibantools'
import { parseIban } from './iban.ts'

/**
 * What an account number was before a spreadsheet, or a column of numbers, took its country letters or leading zeros: `91ABNA…`,
 * `NL2ABNA…` for check digits 02, `NL20INGB1234567` without the zeros before an old giro number. Null when nothing fits, when more than one
 * thing does, or when nothing is missing. The check digits decide: the same certainty with which any account number is accepted.
 */
export function mendIban(text: string, options: { demoBankAllowed?: boolean } = {}): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const fitting = new Set(
    candidates(plain).flatMap((candidate) => {
      const parsed = candidate === plain ? null : parseIban(candidate, options)
      return parsed?.ok ? [parsed.value.canonical] : []
    }),
  )
  const [only] = fitting
  return fitting.size === 1 && only !== undefined ? only : null
}

function candidates(plain: string): string[] {
  const dutch = /^(?:NL)?(\d{1,2})([A-Z]{4})(\d{1,10})$/.exec(plain)
  if (dutch) {
    const [, check = '', bank = '', account = ''] = dutch
    return [`NL${check.padStart(2, '0')}${bank}${account.padStart(10, '0')}`]
  }
  if (!/^\d{2}[A-Z\d]{9,30}$/.test(plain)) return []
  return Object.keys(countrySpecs).map((country) => `${country}${plain}`)
}
