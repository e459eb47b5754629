// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'

export interface CorpusDocument {
  id: string
  text: string
  expected: { kind: IdentifierKind; canonical: string }[]
  /** What the author of the corpus laid in wait here. */
  trap?: string
}

export interface Score {
  kind: IdentifierKind | 'all'
  expected: number
  found: number
  right: number
}

export interface Miss {
  id: string
  trap: string | null
  missed: string[]
  tooMany: string[]
}

type Finder = (text: string) => { kind: IdentifierKind; canonical: string }[]

/** Exact canonical matches per document: what occurs twice in one document counts once. */
export function scoreCorpus(documents: readonly CorpusDocument[], find: Finder): { scores: Score[]; misses: Miss[] } {
  const scores = new Map<Score['kind'], Score>()
  const misses: Miss[] = []
  const add = (kind: IdentifierKind, counted: Partial<Score>) => {
    for (const key of [kind, 'all'] as const) {
      const score = scores.get(key) ?? { kind: key, expected: 0, found: 0, right: 0 }
      score.expected += counted.expected ?? 0
      score.found += counted.found ?? 0
      score.right += counted.right ?? 0
      scores.set(key, score)
    }
  }
  for (const document of documents) {
    const expected = new Map(document.expected.map((item) => [`${item.kind} ${item.canonical}`, item.kind]))
    const found = new Map(find(document.text).map((item) => [`${item.kind} ${item.canonical}`, item.kind]))
    for (const [key, kind] of expected) add(kind, { expected: 1, right: found.has(key) ? 1 : 0 })
    for (const kind of found.values()) add(kind, { found: 1 })
    const missed = [...expected.keys()].filter((key) => !found.has(key))
    const tooMany = [...found.keys()].filter((key) => !expected.has(key))
    if (missed.length + tooMany.length > 0)
      misses.push({ id: document.id, trap: document.trap ?? null, missed, tooMany })
  }
  const inOrder = [...scores.values()].toSorted(
    (a, b) => Number(a.kind === 'all') - Number(b.kind === 'all') || a.kind.localeCompare(b.kind),
  )
  return { scores: inOrder, misses }
}

/** Of what was found, how much is right; null when nothing was found. */
export function precisionOf(score: Score): number | null {
  return score.found === 0 ? null : score.right / score.found
}

/** Of what is there, how much was found; null when nothing is there. */
export function recallOf(score: Score): number | null {
  return score.expected === 0 ? null : score.right / score.expected
}
