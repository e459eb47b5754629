// SPDX-License-Identifier: EUPL-1.2
import { decodeRice, encodeRice, lowBitsFor, prefixBits } from './rice.ts'

/** The number that a tag begins with: below 2^40. */
export function prefixOf(tag: Uint8Array, at = 0): number {
  return (tag[at] as number) * 2 ** 32 + lowOf(tag, at)
}

function lowOf(tags: Uint8Array, at: number): number {
  return (
    (((tags[at + 1] as number) << 24) |
      ((tags[at + 2] as number) << 16) |
      ((tags[at + 3] as number) << 8) |
      (tags[at + 4] as number)) >>>
    0
  )
}

/** As a list is given: how many, how they are coded, and the bytes. */
export interface CodedTags {
  count: number
  lowBits: number
  bytes: Uint8Array
}

/**
 * A set of tags in memory, to be asked millions of times a second. What comes and goes later lies beside it until there is enough of it to
 * lay everything out anew. Two tags that begin with the same 40 bits are both counted, so that taking one out leaves the other.
 */
export class TagIndex {
  /** The last 32 of the 40 bits, sorted by all 40. */
  #low: Uint32Array
  /** Where the numbers that begin with the same bits begin in it. */
  #starts: Uint32Array
  #bits: number
  /** How many more (or fewer) of a number there are than in the arrays. */
  #changed = new Map<number, number>()
  #size: number

  private constructor(low: Uint32Array, starts: Uint32Array, bits: number) {
    this.#low = low
    this.#starts = starts
    this.#bits = bits
    this.#size = low.length
  }

  static empty(): TagIndex {
    return TagIndex.decode({ count: 0, lowBits: 0, bytes: new Uint8Array(0) })
  }

  /** From the coded list. Throws when it is not what it says. */
  static decode({ count, lowBits, bytes }: CodedTags): TagIndex {
    // Every number takes a bit at least: a count that is a lie must not take the memory.
    if (!Number.isInteger(count) || count < 0 || count > bytes.length * 8) throw new RangeError('more tags than bytes')
    return TagIndex.#laidOut(count, (each) => decodeRice(bytes, count, lowBits, each))
  }

  /** `sorted`: numbers below 2^40, the least first. */
  static of(sorted: ArrayLike<number>): TagIndex {
    return TagIndex.#laidOut(sorted.length, (each) => {
      for (let index = 0; index < sorted.length; index += 1) each(sorted[index] as number)
    })
  }

  static #laidOut(count: number, walk: (each: (value: number) => void) => void): TagIndex {
    // Some eight numbers behind each start: few to look through, and the starts stay small beside them.
    const bits = Math.min(24, Math.max(8, Math.ceil(Math.log2(Math.max(1, count / 8)))))
    const low = new Uint32Array(count)
    const starts = new Uint32Array(2 ** bits + 1)
    const unit = 2 ** (prefixBits - bits)
    let at = 0
    walk((value) => {
      low[at] = value % 2 ** 32
      at += 1
      starts[Math.floor(value / unit) + 1] = at
    })
    for (let bucket = 1; bucket < starts.length; bucket += 1)
      if ((starts[bucket] as number) < (starts[bucket - 1] as number)) starts[bucket] = starts[bucket - 1] as number
    return new TagIndex(low, starts, bits)
  }

  get size(): number {
    return this.#size
  }

  has(tag: Uint8Array): boolean {
    return this.hasAt(tag, 0)
  }

  /** Of many tags in one array: the one that begins at this byte. */
  hasAt(tags: Uint8Array, at: number): boolean {
    const high = tags[at] as number
    const low = lowOf(tags, at)
    if (this.#changed.size > 0) return this.#countOf(high * 2 ** 32 + low) > 0
    const bucket = (high << (this.#bits - 8)) | (this.#bits === 8 ? 0 : low >>> (prefixBits - this.#bits))
    const end = this.#starts[bucket + 1] as number
    for (let index = this.#starts[bucket] as number; index < end; index += 1) {
      const found = this.#low[index] as number
      if (found >= low) return found === low
    }
    return false
  }

  add(prefix: number): void {
    this.#change(prefix, 1)
  }

  /** Throws when it is not there: then this is not the list that the change was made for. */
  remove(prefix: number): void {
    if (this.#countOf(prefix) === 0) throw new RangeError('a tag that is not there cannot be taken out')
    this.#change(prefix, -1)
  }

  #change(prefix: number, by: 1 | -1): void {
    const sum = (this.#changed.get(prefix) ?? 0) + by
    if (sum === 0) this.#changed.delete(prefix)
    else this.#changed.set(prefix, sum)
    this.#size += by
    if (this.#changed.size > 1_000 + this.#low.length / 64) this.#layOut()
  }

  #countOf(prefix: number): number {
    return this.#countLaidOut(prefix) + (this.#changed.get(prefix) ?? 0)
  }

  #countLaidOut(prefix: number): number {
    const bucket = Math.floor(prefix / 2 ** (prefixBits - this.#bits))
    const low = prefix % 2 ** 32
    let count = 0
    for (let index = this.#starts[bucket] as number; index < (this.#starts[bucket + 1] as number); index += 1)
      if (this.#low[index] === low) count += 1
    return count
  }

  #layOut(): void {
    const laid = TagIndex.of(this.sorted())
    this.#low = laid.#low
    this.#starts = laid.#starts
    this.#bits = laid.#bits
    this.#changed.clear()
  }

  /** All numbers, the least first. */
  sorted(): Float64Array {
    const all = new Float64Array(this.#size)
    const left = new Map(this.#changed)
    let at = 0
    for (let bucket = 0; bucket < this.#starts.length - 1; bucket += 1) {
      const high = Math.floor(bucket / 2 ** (this.#bits - 8)) * 2 ** 32
      for (let index = this.#starts[bucket] as number; index < (this.#starts[bucket + 1] as number); index += 1) {
        const value = high + (this.#low[index] as number)
        const change = left.get(value) ?? 0
        if (change < 0) left.set(value, change + 1)
        else all[at++] = value
      }
    }
    for (const [value, count] of left) for (let more = 0; more < count; more += 1) all[at++] = value
    return all.sort()
  }

  encode(): CodedTags {
    const sorted = this.sorted()
    const lowBits = lowBitsFor(sorted.length)
    return { count: sorted.length, lowBits, bytes: encodeRice(sorted, lowBits) }
  }
}
