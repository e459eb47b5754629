// SPDX-License-Identifier: EUPL-1.2

/** Crockford's base 32: no I, L, O or U, so that nothing is misread or rude. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const dataLength = 19
/** The four highest bits of every code that holds a plan: it begins with 2 or 3. */
const planStart = 1n
const firstPlace = 91n
const topPlace = 94n
const groups = /(.{5})(?=.)/g

/**
 * The code of a receipt from at least 12 bytes of chance: 95 bits in 19 characters and one check character, in groups of
 * five. The check character sees every single wrong character and every swap of two different ones. It never begins as a code does that holds
 * a plan of steps (guidance), or one of 250 receipts of which we know nothing any more would open a plan that nobody made.
 */
export function receiptCodeOf(chance: Uint8Array): string {
  if (chance.length < 12) throw new RangeError('a receipt code needs at least 12 bytes')
  let bits = 0n
  for (const byte of chance.subarray(0, 12)) bits = (bits << 8n) | BigInt(byte)
  bits >>= 1n // 96 bits come in, 95 are used
  return codeOfBits(bits >> firstPlace === planStart ? bits | (1n << topPlace) : bits)
}

/** The code in which these bits can be read back: a number below 2^95. */
export function codeOfBits(bits: bigint): string {
  if (bits < 0n || bits >> BigInt(dataLength * 5) !== 0n) throw new RangeError('a code holds 95 bits')
  const values: number[] = []
  for (let place = dataLength - 1; place >= 0; place--) values.push(Number((bits >> BigInt(place * 5)) & 31n))
  return printed([...values, checkOf(values)].map((value) => alphabet[value]).join(''))
}

/** What `codeOfBits` put into a code, however it is typed. Null when it is not a code. */
export function bitsOfCode(text: string): bigint | null {
  const code = parseReceiptCode(text)?.replaceAll('-', '').slice(0, dataLength)
  return code ? [...code].reduce((bits, sign) => (bits << 5n) | BigInt(alphabet.indexOf(sign)), 0n) : null
}

/**
 * Reads a code as people type it: any case, with or without hyphens and spaces, O for 0, I and L for 1.
 * Null when it is not a code; the caller says the same as for a code that nobody has.
 */
export function parseReceiptCode(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (plain.length !== dataLength + 1) return null
  const values = [...plain].map((character) => alphabet.indexOf(character))
  if (values.includes(-1)) return null
  return checkOf(values.slice(0, dataLength)) === values[dataLength] ? printed(plain) : null
}

function printed(plain: string): string {
  return plain.replace(groups, '$1-')
}

/** Sum of values, each multiplied with another power of the generator, in the field of 32 elements. */
function checkOf(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum = times2(sum ^ value)
  return sum
}

/** Multiplies by the generator modulo x^5 + x^2 + 1, whose powers 1 to 31 all differ. */
function times2(value: number): number {
  const doubled = value << 1
  return doubled & 32 ? (doubled ^ 0b100101) & 31 : doubled
}
