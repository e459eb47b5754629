// SPDX-License-Identifier: EUPL-1.2

const label =
  /^(?:tel(?:efoon)?(?:nr|nummer)?|mob(?:iel)?|gsm|whats\s?app|sms|nummer|nr|phone|[tm])\.?\s*[:.]?\s*(?=[+(\d])/i
/** Dutch numbers without an E.164 form: emergency, harmonised European and directory enquiries. */
const dutchShort = /^(?:112|113|144|116\d{3}|18\d{2})$/
/** After +31: ordinary, of machines, free and paid, and of municipalities (14 020). */
const dutch = /^(?:[1-9]\d{8}|97\d{9}|(?:800|90[069])\d{4,7}|140\d{2,3})$/
const withCountry =
  /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d{2})((?<=\+1)1|(?<=\+(?:7|370|375|993))8|0)?(\d{4,14})$/

/**
 * E.164; without a country code it is a Dutch number. A zero after the country code (a one in America, an eight in Russia) goes in most countries
 * and stays in some, such as Italy: then there are two forms. Other habits (San Marino, Madagascar, Norfolk Island) are not known here. Numbering plans are not looked up: a number that nobody can have is asked about in vain.
 */
export function readPhone(text: string): string[] {
  const digits = text
    .replace(/^tel:([^;]*).*$/i, '$1')
    .replace(label, '')
    .replace(/[\s()./-]/g, '')
  if (dutchShort.test(digits)) return [digits]
  // Without a plus "31…" may be the country or the beginning of a Dutch number: both are asked.
  const nationals = [digits.replace(/^(?:\+|00)31/, ''), digits.replace(/^31/, '')]
    .map((number) => number.replace(/^0/, ''))
    .filter((number) => dutch.test(number))
  if (nationals.length > 0) return [...new Set(nationals.map((number) => `+31${number}`))]
  const [, country, trunk, rest] = withCountry.exec(digits.replace(/^00/, '+')) ?? []
  if (country === undefined || country === '31') return []
  return trunk ? [`+${country}${rest}`, `+${country}${trunk}${rest}`] : [`+${country}${rest}`]
}
