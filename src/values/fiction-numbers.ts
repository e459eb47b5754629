// SPDX-License-Identifier: EUPL-1.2

/**
 * Phone numbers that regulators keep free for films, books and demonstrations, as patterns on E.164. Sources: MISP
 * warning list "phone_numbers" (CC0) for AU, FR, IE, SE, GB and US; Bundesnetzagentur Mitteilung 148/2021 for DE.
 */
const fictionRanges: readonly RegExp[] = [
  /^\+447700900\d{3}$/, // GB mobile (Ofcom)
  /^\+441632960\d{3}$/, // GB, no area
  /^\+441(?:13|14|15|16|17|18|21|31|41|51|61)4960\d{3}$/,
  /^\+441914980\d{3}$/,
  /^\+442079460\d{3}$/,
  /^\+442(?:89|92)0180\d{3}$/,
  /^\+443069990\d{3}$/,
  /^\+448081570\d{3}$/,
  /^\+449098790\d{3}$/,
  /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/, // FR (Arcep)
  /^\+4670174060[5-9]$|^\+467017406[1-9]\d$/, // SE mobile (PTS)
  /^\+46(?:3139006|4062804|8465004|9803192)\d{2}$/,
  /^\+49(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/, // DE (Bundesnetzagentur)
  /^\+1\d{3}55501\d{2}$/, // US and CA (NANPA)
  /^\+3532091\d{5}$/, // IE (ComReg)
  /^\+61(?:2|3|7|8)(?:5550|7010)\d{4}$/, // AU (ACMA)
]

/** Whether this E.164 number is kept free for fiction, so that it is nobody's. */
export function isFictionNumber(e164: string): boolean {
  return fictionRanges.some((range) => range.test(e164))
}

/**
 * A phone number for demo data and tests: `n` from 0 to 999. The Netherlands keeps **no** range free for fiction, as far
 * as we could find (the Nummerplan telefoon- en ISDN-diensten names none), so these are British mobile numbers that
 * Ofcom keeps free for drama (+44 7700 900000 to 900999). They parse with `isFictitious: true`. An invented 06 number
 * would ring at somebody's. Throws RangeError outside the range.
 */
export function demoPhone(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 999) {
    throw new RangeError(`There are demo phone numbers 0 to 999, not ${n}`)
  }
  return `+447700900${String(n).padStart(3, '0')}`
}
