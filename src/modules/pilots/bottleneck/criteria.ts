// SPDX-License-Identifier: EUPL-1.2

/** By what the working group chooses what to take up first; each from 1 (little) to 5 (much). */
export const criteria = ['harm', 'reach', 'room', 'ready'] as const
export type Criterion = (typeof criteria)[number]
export type Scores = Record<Criterion, number>

export const scoreChoices = [1, 2, 3, 4, 5] as const

/** Reads what was chosen; null for what is missing or is no score, by criterion. */
export function readScores(entries: Readonly<Record<string, unknown>>): Record<Criterion, number | null> {
  const read = (name: string) => scoreChoices.find((choice) => String(choice) === entries[name]) ?? null
  return Object.fromEntries(criteria.map((name) => [name, read(name)])) as Record<Criterion, number | null>
}

/** The mean over members of the mean over criteria, 1 to 5 with one decimal; null without scores. */
export function meanScore(all: readonly Scores[]): number | null {
  if (all.length === 0) return null
  const sum = all.reduce((total, one) => total + criteria.reduce((part, name) => part + one[name], 0), 0)
  return Math.round((sum / all.length / criteria.length) * 10) / 10
}
