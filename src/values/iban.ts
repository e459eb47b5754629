// SPDX-License-Identifier: EUPL-1.2
import { countrySpecs } from 'ibantools'
import { dutchBanks } from './dutch-banks.ts'
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

/**
 * `country`: ISO 3166 two letters. `bankCode`: the part that names the bank, where the country has one (NL: four
 * letters, `bankName` then says whose). `isFictitious`: an account of our demo bank, nobody's.
 */
export type IbanDetail = { country: string; bankCode: string | null; bankName: string | null; isFictitious: boolean }

/** The four letters of the bank that does not exist: no Dutch bank uses them, so no real account can have them. */
export const demoBankCode = 'DYKW'

/** As British and American banks print an account: a sort code of six digits, or a routing number, and the account beside it. */
export const outsideIban =
  /^(?:sort\s?code|routing(?:\s?(?:number|nr|no))?|aba)[\s.:#]*\d|^\d{2}-\d{2}-\d{2}[\s/,]+(?:account\s*)?\d{8}$/i

/**
 * Understands an account number: spaces, dots and dashes go, letters become capitals; then country, length, places of
 * letters and digits (SWIFT IBAN registry, as kept by `ibantools`), check digits (ISO 7064 mod 97-10) and, for NL,
 * whether the bank exists (`dutch-banks.ts`). A demo account passes only with `demoBankAllowed`, never in production.
 */
export function parseIban(text: string, options: { demoBankAllowed?: boolean } = {}): Parsed<IdentifierOf<'iban'>> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  if (outsideIban.test(folded.value)) return refused('iban.outside-iban')
  const iban = folded.value
    .toUpperCase()
    .replace(/^IBAN\b[\s:.-]*/, '')
    .replace(/[\s._-]/g, '')
  if (!/^[A-Z0-9]+$/.test(iban)) return refused('iban.wrong-characters')
  if (!/^[A-Z]{2}\d{2}/.test(iban)) return refused('iban.country-missing')
  const country = iban.slice(0, 2)
  const spec = Object.hasOwn(countrySpecs, country) ? countrySpecs[country] : undefined
  if (!spec?.chars || !spec.bban_regexp) return refused('iban.unknown-country', { country })
  if (iban.length !== spec.chars) {
    const direction = iban.length < spec.chars ? 'short' : 'long'
    return refused('iban.wrong-length', { country, direction, expected: spec.chars, found: iban.length })
  }
  if (!new RegExp(spec.bban_regexp).test(iban.slice(4))) return refused('iban.wrong-format', { country })
  if (remainderOf97(iban) !== 1 || !isWithinCheckDigits(iban)) return refused('iban.wrong-check-digits')
  const bankCode = bankCodeIn(iban, spec.bank_identifier)
  const isFictitious = country === 'NL' && bankCode === demoBankCode
  if (isFictitious && !options.demoBankAllowed) return refused('iban.demo-bank')
  const bankName = country === 'NL' && bankCode !== null ? (dutchBanks[bankCode] ?? null) : null
  if (country === 'NL' && !isFictitious && bankName === null) {
    return refused('iban.no-existing-bank', { bank: bankCode ?? '' })
  }
  return understood({ kind: 'iban', canonical: iban, detail: { country, bankCode, bankName, isFictitious } })
}

/** 00, 01 and 99 would fit as well as 97, 98 and 02: the standard (ISO 13616) gives out only 02 to 98, so that one account has one number. */
function isWithinCheckDigits(iban: string): boolean {
  return !['00', '01', '99'].includes(iban.slice(2, 4))
}

/**
 * A valid account number of the demo bank, for demo data and tests. `accountNumber`: whole, 0 to 9 999 999 999.
 * Throws RangeError outside that.
 */
export function demoIban(accountNumber: number): string {
  if (!Number.isInteger(accountNumber) || accountNumber < 0 || accountNumber > 9_999_999_999) {
    throw new RangeError(`A demo account number is a whole number of at most ten digits, not ${accountNumber}`)
  }
  const account = `${demoBankCode}${String(accountNumber).padStart(10, '0')}`
  const check = String(98 - remainderOf97(`NL00${account}`)).padStart(2, '0')
  return `NL${check}${account}`
}

/** The account number in groups of four, as banks print it. */
export function formatIban(canonical: string): string {
  return canonical.replace(/(.{4})(?=.)/g, '$1 ')
}

function bankCodeIn(iban: string, place: string | null | undefined): string | null {
  const [first, last] = (place ?? '').split('-').map(Number)
  if (first === undefined || last === undefined) return null
  return iban.slice(4 + first, 5 + last)
}

/** ISO 7064 mod 97-10 over the rearranged number, letters counted as 10 to 35. */
function remainderOf97(iban: string): number {
  let remainder = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
