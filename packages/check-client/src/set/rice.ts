// SPDX-License-Identifier: EUPL-1.2
// Golomb-Rice coding of sorted numbers below 2^40: the steps between random numbers take little more than the least that is possible, and
// unlike a filter the list can be given in parts and have things taken out.

/** How many bits of a tag a set holds. Two tags that begin alike are both in it. */
export const prefixBits = 40
const range = 2 ** prefixBits

/** Bits of the low part of each step, for so many numbers. */
export function lowBitsFor(count: number): number {
  return count === 0 ? 0 : Math.max(0, Math.round(Math.log2((range / count) * Math.LN2)))
}

/** `sorted`: whole numbers below 2^40, the least first, the same one may stand in it twice. */
export function encodeRice(sorted: ArrayLike<number>, lowBits: number = lowBitsFor(sorted.length)): Uint8Array {
  const writer = new BitWriter(sorted.length * (lowBits + 3))
  const unit = 2 ** lowBits
  let before = 0
  for (let index = 0; index < sorted.length; index += 1) {
    const value = sorted[index] as number
    const step = value - before
    if (!(step >= 0) || value >= range) throw new RangeError('numbers below 2^40 in their order')
    const high = Math.floor(step / unit)
    writer.ones(high)
    writer.bits(step - high * unit, lowBits)
    before = value
  }
  return writer.done()
}

/** Calls `each` with every number in order. Throws when the bytes are no `count` numbers. */
export function decodeRice(bytes: Uint8Array, count: number, lowBits: number, each: (value: number) => void): void {
  const reader = new BitReader(bytes)
  const unit = 2 ** lowBits
  let value = 0
  for (let index = 0; index < count; index += 1) {
    value += reader.ones() * unit + reader.bits(lowBits)
    if (value >= range) throw new RangeError('this is no list of tags')
    each(value)
  }
  reader.close()
}

class BitWriter {
  bytes: Uint8Array
  at = 0

  constructor(expectedBits: number) {
    this.bytes = new Uint8Array(Math.ceil(expectedBits / 8) + 8)
  }

  room(bits: number): void {
    const needed = Math.ceil((this.at + bits) / 8) + 1
    if (needed <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    larger.set(this.bytes)
    this.bytes = larger
  }

  /** So many ones, and a zero. */
  ones(count: number): void {
    this.room(count + 1)
    for (let one = 0; one < count; one += 1) {
      this.bytes[this.at >> 3] = (this.bytes[this.at >> 3] as number) | (0x80 >> (this.at & 7))
      this.at += 1
    }
    this.at += 1
  }

  /** The lowest bits of a number, the high ones first; up to 40. */
  bits(value: number, count: number): void {
    this.room(count)
    let left = count
    while (left > 0) {
      const free = 8 - (this.at & 7)
      const take = Math.min(free, left)
      const part = Math.floor(value / 2 ** (left - take)) & ((1 << take) - 1)
      this.bytes[this.at >> 3] = (this.bytes[this.at >> 3] as number) | (part << (free - take))
      this.at += take
      left -= take
    }
  }

  done(): Uint8Array {
    return this.bytes.slice(0, Math.ceil(this.at / 8))
  }
}

class BitReader {
  bytes: Uint8Array
  at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  ones(): number {
    let count = 0
    while (this.bit() === 1) count += 1
    return count
  }

  bit(): number {
    const byte = this.bytes[this.at >> 3]
    if (byte === undefined) throw new RangeError('the list of tags ends too early')
    const bit = (byte >> (7 - (this.at & 7))) & 1
    this.at += 1
    return bit
  }

  bits(count: number): number {
    let value = 0
    let left = count
    while (left > 0) {
      const byte = this.bytes[this.at >> 3]
      if (byte === undefined) throw new RangeError('the list of tags ends too early')
      const there = 8 - (this.at & 7)
      const take = Math.min(there, left)
      value = value * 2 ** take + ((byte >> (there - take)) & ((1 << take) - 1))
      this.at += take
      left -= take
    }
    return value
  }

  close(): void {
    if (Math.ceil(this.at / 8) !== this.bytes.length) throw new RangeError('more bytes than tags')
  }
}
