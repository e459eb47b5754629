// SPDX-License-Identifier: EUPL-1.2
import { type Agreement, compareRecords, type Field, type MatchRecord, valueOf } from './compare-records.ts'
import { bitsOf, chanceOf, estimateWeights } from './estimate-weights.ts'

export interface RecordMatch {
  a: string
  b: string
  /** 0 to 1, that both are about one person or event. */
  chance: number
  /** Per field how it agrees and what that weighs in bits; below 0 speaks against. */
  evidence: { field: string; agreement: Agreement; bits: number }[]
}

/** Values that two records must share to be compared at all; null leaves a record out of this block. */
export type BlockingKey = (read: (field: string) => string) => string | null

/** Which pairs share a blocking key, each once. A key that more than `mostInBlock` records have says too little and is skipped. */
export function candidatePairs(
  records: readonly MatchRecord[],
  keys: readonly BlockingKey[],
  mostInBlock = 100,
): [MatchRecord, MatchRecord][] {
  const blocks = new Map<string, number[]>()
  for (const [place, record] of records.entries())
    for (const [kind, key] of keys.entries()) {
      const value = key((field) => valueOf(record, field))
      if (value === null || value === '') continue
      const block = blocks.get(`${kind} ${value}`)
      if (block) block.push(place)
      else blocks.set(`${kind} ${value}`, [place])
    }
  const pairs = new Map<number, [MatchRecord, MatchRecord]>()
  for (const block of blocks.values()) {
    if (block.length > mostInBlock) continue
    for (const [at, one] of block.entries())
      for (const other of block.slice(at + 1)) {
        const [a, b] = [records[one], records[other]]
        if (a && b) pairs.set(one * records.length + other, [a, b])
      }
  }
  return [...pairs.values()]
}

/**
 * Pairs of records that are probably about one person, the surest first (Fellegi and Sunter 1969). How much an agreement
 * weighs is estimated from these very records, without labels; with less than a few hundred records that says little.
 */
export function matchRecords(
  records: readonly MatchRecord[],
  fields: readonly Field[],
  keys: readonly BlockingKey[],
  chanceFrom = 0.5,
): RecordMatch[] {
  const pairs = candidatePairs(records, keys)
  const compared = pairs.map(([a, b]) => compareRecords(a, b, fields))
  const weights = estimateWeights(
    compared,
    strangers(records).map(([a, b]) => compareRecords(a, b, fields)),
  )
  return pairs
    .map(([a, b], place) => {
      const pattern = compared[place] ?? []
      const bits = bitsOf(pattern, weights)
      const evidence = fields.map(({ name }, at) => ({
        field: name,
        agreement: pattern[at] ?? 'unknown',
        bits: bits[at] ?? 0,
      }))
      return { a: a.id, b: b.id, chance: chanceOf(pattern, weights), evidence }
    })
    .filter(({ chance }) => chance >= chanceFrom)
    .sort((one, other) => other.chance - one.chance || (one.a + one.b < other.a + other.b ? -1 : 1))
}

/** Pairs at fixed distances in the list: as good as taken at random, and the same every time. */
function strangers(records: readonly MatchRecord[]): [MatchRecord, MatchRecord][] {
  const distances = [7, 31, 101, 211, 307, 401].filter((distance) => distance < records.length)
  return distances.flatMap((distance) =>
    records.slice(distance).flatMap((record, place): [MatchRecord, MatchRecord][] => {
      const other = records[place]
      return other ? [[other, record]] : []
    }),
  )
}
