// SPDX-License-Identifier: EUPL-1.2

const utf8 = new TextEncoder()

/** In UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return utf8.encode(text)
}

/** One after another. */
export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A number in two bytes, the high one first. */
export function twoBytes(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff)
}

/** What RFC 9497 puts in a hash: the length in two bytes, then the thing. */
export function withLength(part: Uint8Array): Uint8Array {
  if (part.length > 0xffff) throw new RangeError('longer than two bytes can say')
  return join(twoBytes(part.length), part)
}

/** Whether they are the same, in a time that does not say where they differ. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let index = 0; index < a.length; index += 1) difference |= (a[index] as number) ^ (b[index] as number)
  return difference === 0
}

/** Cuts into pieces of `size` bytes. Throws when it does not come out even. */
export function pieces(whole: Uint8Array, size: number): Uint8Array[] {
  if (whole.length % size !== 0) throw new RangeError(`not a multiple of ${size} bytes`)
  return Array.from({ length: whole.length / size }, (_, index) => whole.subarray(index * size, (index + 1) * size))
}

const digits = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Two small hexadecimals a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += digits[byte] as string
  return text
}

/** Throws RangeError when it is no even number of hexadecimals; capitals are allowed. */
export function fromHex(text: string): Uint8Array {
  if (!/^(?:[\da-f]{2})*$/i.test(text)) throw new RangeError('not hexadecimal')
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  )
}
