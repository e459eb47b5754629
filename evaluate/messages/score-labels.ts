// SPDX-License-Identifier: EUPL-1.2
import { type Label, type LabelKind, labelKinds } from './label.ts'

export interface LabelScore {
  kind: LabelKind
  expected: number
  found: number
  right: number
}

/** Exact matches per message: what occurs twice in one counts once. `benign`: of the right hosts, those that are no part of the fraud. */
export function scoreLabels(
  labels: readonly Label[],
  find: (file: string, kind: LabelKind) => string[],
): { scores: LabelScore[]; benign: { found: number; of: number } } {
  const benign = { found: 0, of: 0 }
  const scores = labelKinds.map((kind) => {
    const score: LabelScore = { kind, expected: 0, found: 0, right: 0 }
    for (const label of labels) {
      const expected = new Set(label[kind])
      const found = new Set(find(label.file, kind))
      const right = [...found].filter((digest) => expected.has(digest))
      score.expected += expected.size
      score.found += found.size
      score.right += right.length
      if (kind !== 'host') continue
      benign.of += right.length
      benign.found += right.filter((digest) => label.benign.includes(digest)).length
    }
    return score
  })
  return { scores, benign }
}

/** '96.1%', or '–' of nothing. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)}%`
}
