// SPDX-License-Identifier: EUPL-1.2

const hashes = 128
const bands = 12
const rows = 4
/** So many more of three rows for a short text, of minima that the others do not use: its copies share fewer triples. */
const shortBands = { bands: 20, rows: 3 }

/** Texts that are this much alike are one wording. Chosen by measurement: docs/decisions/0021. */
export const alikeFrom = 0.875

/**
 * A text message of thirty words has few triples, and one changed word changes three: two of at most so many triples are copies
 * of one template from a lower likeness on. Chosen on half of the groups of text messages: docs/decisions/0140.
 */
const short = { triples: 28, alikeFrom: 0.6 }

/** How much the length of the shorter text counts beside that of the longer: 0.5 asks for whole copies, 1 also takes a snippet. */
const shorterCounts = 0.8

export interface Signature {
  /** 130 bytes: how many different word triples the text has, in two bytes, and one byte of each of 128 minima. */
  signature: Uint8Array
  /** 12 signed 32-bit numbers, 32 of a short text: texts that are alike nearly always share one. Each costs an entry in the index. */
  bands: number[]
  /** 128 bits in hexadecimal, equal for equal words in equal order. */
  key: string
}

/**
 * MinHash over triples of words (Broder 1997), a byte per minimum (Li and König 2010), banded for an index. The key is no
 * cryptographic hash: who wants two reports joined by their wording only has to write the same words.
 */
export function signatureOf(words: readonly string[]): Signature {
  const single = words.map(hashOf)
  const shingles = triplesOf(single)
  const minima = new Int32Array(hashes).fill(0x7fffffff)
  for (const shingle of shingles)
    for (let index = 0; index < hashes; index++) {
      const value = (Math.imul(shingle, factors[index] ?? 1) + (shifts[index] ?? 0)) | 0
      if (value < (minima[index] ?? 0)) minima[index] = value
    }
  for (let index = 0; index < hashes; index++) minima[index] = mix(minima[index] ?? 0)
  const banded = Array.from({ length: bands }, (_, band) => bandOf(minima, band + 1, band * rows, rows))
  if (shingles.length <= short.triples)
    for (let band = 0; band < shortBands.bands; band++)
      banded.push(bandOf(minima, bands + band + 1, bands * rows + band * shortBands.rows, shortBands.rows))
  const signature = new Uint8Array(2 + hashes)
  signature[0] = shingles.length >> 8
  signature[1] = shingles.length
  signature.set(minima, 2)
  return { signature, bands: banded, key: keyOf(single) }
}

function bandOf(minima: Int32Array, seed: number, from: number, count: number): number {
  let value = seed
  for (let row = 0; row < count; row++) value = mix(Math.imul(value, 31) + (minima[from + row] ?? 0))
  return value
}

/**
 * How much two texts have the same words in the same order, 0 to 1: the word triples that they share, as a part of 0.8 × those
 * of the shorter + 0.2 × those of the longer (Tversky 1977). So a copy that lost a third of its beginning or end is still
 * alike, and two reports that share some sentences are not. Estimated: off by 0.04 or less in two cases of three.
 */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== 2 + hashes || b.length !== 2 + hashes) return 0
  let same = 0
  for (let index = 2; index < a.length; index++) if (a[index] === b[index]) same++
  // A byte is the same by chance once in 256 times.
  const jaccard = Math.max(0, (same / hashes - 1 / 256) / (1 - 1 / 256))
  const [one, other] = [sizeOf(a), sizeOf(b)]
  const shorter = Math.min(one, other)
  const shared = Math.min(shorter, (jaccard * (one + other)) / (1 + jaccard))
  return shared / (shorterCounts * shorter + (1 - shorterCounts) * Math.max(one, other))
}

/** Whether two texts are one wording. */
export function areAlike(a: Uint8Array, b: Uint8Array): boolean {
  return likeness(a, b) >= (Math.max(sizeOf(a), sizeOf(b)) <= short.triples ? short.alikeFrom : alikeFrom)
}

function sizeOf(signature: Uint8Array): number {
  return Math.max(1, (signature[0] ?? 0) * 256 + (signature[1] ?? 0))
}

/** Every different triple of successive words, as a number. */
function triplesOf(single: readonly number[]): Int32Array {
  const triples = new Set<number>()
  for (let index = 0; index < Math.max(1, single.length - 2); index++) {
    const first = single[index] ?? 0
    const second = single[index + 1] ?? 0
    const third = single[index + 2] ?? 0
    triples.add(mix(Math.imul(mix(Math.imul(first, 31) + second), 31) + third))
  }
  return Int32Array.from(triples)
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return mix(hash)
}

function keyOf(single: readonly number[]): string {
  const lanes = [1, 2, 3, 4].map((lane) => {
    let hash = lane
    for (const word of single) hash = mix(Math.imul(hash ^ word, laneFactors[lane - 1] ?? 1) + lane)
    return hash
  })
  return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The last steps of MurmurHash3: every bit of the input reaches every bit of the answer. */
function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const laneFactors = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f]
/** Fixed for ever: other numbers make every stored signature worthless. */
const factors = Int32Array.from({ length: hashes }, (_, index) => mix(index * 2 + 1) | 1)
const shifts = Int32Array.from({ length: hashes }, (_, index) => mix(index * 2 + 2))
