// SPDX-License-Identifier: EUPL-1.2
import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max'
import { isFictionNumber } from './fiction-numbers.ts'
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

/** What a number is for. `shared` is one company number for many places (088, 084, 087); `short` is 112, 144, 14 020. */
export type PhoneNumberKind =
  | 'mobile'
  | 'fixed'
  | 'fixed-or-mobile'
  | 'toll-free'
  | 'premium'
  | 'shared'
  | 'voip'
  | 'pager'
  | 'short'
  | 'other'

/**
 * `country`: ISO 3166 two letters, null for numbers of no country (+800 …). `isFictitious`: kept free for films and
 * demonstrations, nobody's.
 */
export type PhoneDetail = { country: string | null; numberKind: PhoneNumberKind; isFictitious: boolean }

const label =
  /^(?:tel(?:efoon)?(?:nr|nummer)?|mob(?:iel)?|gsm|whats\s?app|sms|nummer|nr|phone|[tm])\.?\s*[:.]?\s*(?=[+(\d])/i
/** Dutch numbers without an E.164 form: emergency, harmonised European (116 xxx) and directory enquiries (18xy). */
const dutchShort = /^(?:112|113|144|116\d{3}|18\d{2})$/

/**
 * Understands a phone number of any country; without a country code it is read as a Dutch one (or of `defaultCountry`).
 * Canonical is E.164 (`+31612345678`), or the bare digits of a Dutch short number (`112`), which has no E.164 form.
 * Numbering plans: libphonenumber, full metadata. A number that no plan knows is refused, except those kept for fiction.
 */
export function parsePhone(text: string, options: { defaultCountry?: string } = {}): Parsed<IdentifierOf<'phone'>> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const written = folded.value.replace(/^tel:([^;]*).*$/i, '$1').replace(label, '')
  if (/\p{L}/u.test(written)) return refused('phone.letters')
  if (!/^[+(]?[\d +()./-]+$/.test(written)) return refused('phone.not-a-number')
  // The trunk zero of "+31 (0)6" is left to the numbering plan: it goes in most countries and stays in Italy.
  const digits = written.replace(/[\s()./-]/g, '')
  if (!/^\+?\d+$/.test(digits)) return refused('phone.not-a-number')
  const defaultCountry = (options.defaultCountry ?? 'NL') as CountryCode
  if (defaultCountry === 'NL' && dutchShort.test(digits)) {
    return understood({
      kind: 'phone',
      canonical: digits,
      detail: { country: 'NL', numberKind: 'short', isFictitious: false },
    })
  }
  const number = withoutTrace(() => parsePhoneNumberFromString(digits, defaultCountry))
  if (!number) return refusal(digits, defaultCountry)
  const isFictitious = isFictionNumber(number.number)
  if (!number.isValid() && !isFictitious) return refusal(digits, defaultCountry)
  const country = number.country ?? (number.getPossibleCountries()[0] || null)
  const numberKind = kindOf(number, isFictitious)
  return understood({ kind: 'phone', canonical: number.number, detail: { country, numberKind, isFictitious } })
}

/** The library throws and catches an error for each number that is none, and noting where that was takes ten times as long as looking. */
function withoutTrace<Found>(look: () => Found): Found {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return look()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function kindOf(number: PhoneNumber, isFictitious: boolean): PhoneNumberKind {
  if (number.countryCallingCode === '31' && /^140\d{1,3}$/.test(number.nationalNumber)) return 'short'
  switch (number.getType()) {
    case 'MOBILE':
      return 'mobile'
    case 'FIXED_LINE':
      return 'fixed'
    case 'FIXED_LINE_OR_MOBILE':
      return 'fixed-or-mobile'
    case 'TOLL_FREE':
      return 'toll-free'
    case 'PREMIUM_RATE':
      return 'premium'
    case 'UAN':
    case 'SHARED_COST':
      return 'shared'
    case 'VOIP':
      return 'voip'
    case 'PAGER':
      return 'pager'
    default:
      return isFictitious && number.number.startsWith('+447') ? 'mobile' : 'other'
  }
}

function refusal(digits: string, defaultCountry: CountryCode): Parsed<IdentifierOf<'phone'>> {
  const found = digits.replace('+', '').length
  switch (validatePhoneNumberLength(digits, defaultCountry)) {
    case 'TOO_SHORT':
      return refused('phone.too-short', { found })
    case 'TOO_LONG':
      return refused('phone.too-long', { found })
    case 'INVALID_COUNTRY':
      return refused('phone.unknown-country')
    case 'NOT_A_NUMBER':
      return found < 4 ? refused('phone.too-short', { found }) : refused('phone.not-a-number')
    default:
      return found < 10 && digits.startsWith('0') ? refused('phone.too-short', { found }) : refused('phone.not-in-use')
  }
}
