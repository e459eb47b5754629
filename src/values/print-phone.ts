// SPDX-License-Identifier: EUPL-1.2
import { parsePhoneNumber } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/min/metadata'

/**
 * The number as people print it: a Dutch one as dialled in the Netherlands, others with + and country code. By the small metadata, which a page can carry:
 * they say how a number is written as the full ones do.
 */
export function formatPhone(canonical: string): string {
  const number = canonical.startsWith('+') ? parsePhoneNumber(canonical, metadata) : undefined
  if (!number) return canonical
  if (number.countryCallingCode !== '31') return number.formatInternational()
  const national = number.nationalNumber
  return /^140\d{1,3}$/.test(national) ? `14 ${national.slice(2)}` : number.formatNational()
}
