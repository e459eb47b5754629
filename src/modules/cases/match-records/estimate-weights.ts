// SPDX-License-Identifier: EUPL-1.2
import { type Agreement, agreements } from './compare-records.ts'

/** Per level of agreement how often it is seen: 0 to 1, together 1. */
type Shares = Record<(typeof agreements)[number], number>

export interface FieldWeights {
  /** Among pairs of one person (m) and of two persons (u). */
  m: Shares
  u: Shares
}

export interface Weights {
  fields: FieldWeights[]
  /** The share of the compared pairs that are one person. */
  prior: number
}

/**
 * m and the prior by expectation maximisation over the compared pairs, without labels (Winkler 1988); u from pairs taken at
 * random, which are nearly all two persons. The same input gives the same weights: it starts from fixed values and takes a
 * fixed number of steps.
 */
export function estimateWeights(compared: readonly Agreement[][], random: readonly Agreement[][]): Weights {
  const fieldCount = compared[0]?.length ?? 0
  const fields: FieldWeights[] = Array.from({ length: fieldCount }, (_, field) => ({
    m: { same: 0.85, near: 0.1, swapped: 0.02, different: 0.03 },
    u: sharesOf(random, field, () => 1),
  }))
  let weights: Weights = { fields, prior: 0.1 }
  const patterns = countPatterns(compared)
  for (let step = 0; step < steps; step++) {
    const chances = patterns.map(({ pattern }) => chanceOf(pattern, weights))
    const ofPattern = new Map(patterns.map(({ pattern, count }, place) => [pattern, count * (chances[place] ?? 0)]))
    const total = [...ofPattern.values()].reduce((sum, value) => sum + value, 0)
    const distinct = patterns.map(({ pattern }) => pattern)
    weights = {
      prior: compared.length === 0 ? 0 : Math.min(0.999, Math.max(1e-6, total / compared.length)),
      fields: weights.fields.map(({ u }, field) => ({
        u,
        m: sharesOf(distinct, field, (pattern) => ofPattern.get(pattern) ?? 0),
      })),
    }
  }
  return weights
}

/** The weight of the evidence in bits: log2 of how much more often one person than two persons gives such a pair. */
export function bitsOf(pattern: readonly Agreement[], { fields }: Weights): number[] {
  return pattern.map((level, place) => {
    const field = fields[place]
    return level === 'unknown' || !field ? 0 : Math.log2(field.m[level] / field.u[level])
  })
}

/** The chance that such a pair is one person, if fields err independently of each other. */
export function chanceOf(pattern: readonly Agreement[], weights: Weights): number {
  const bits = bitsOf(pattern, weights).reduce(
    (sum, value) => sum + value,
    Math.log2(weights.prior / (1 - weights.prior)),
  )
  return 1 / (1 + 2 ** -bits)
}

const steps = 25
/** Added to every level, so that what was never seen is rare and not impossible. */
const smoothing = 0.5

function sharesOf(patterns: readonly Agreement[][], field: number, countOf: (pattern: Agreement[]) => number): Shares {
  const counts: Shares = { same: smoothing, near: smoothing, swapped: smoothing, different: smoothing }
  for (const pattern of patterns) {
    const level = pattern[field]
    if (level !== undefined && level !== 'unknown') counts[level] += countOf(pattern)
  }
  const total = agreements.reduce((sum, level) => sum + counts[level], 0)
  for (const level of agreements) counts[level] /= total
  return counts
}

function countPatterns(compared: readonly Agreement[][]): { pattern: Agreement[]; count: number }[] {
  const counts = new Map<string, { pattern: Agreement[]; count: number }>()
  for (const pattern of compared) {
    const key = pattern.join(' ')
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { pattern, count: 1 })
  }
  return [...counts.values()]
}
