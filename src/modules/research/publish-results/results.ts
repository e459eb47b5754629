// SPDX-License-Identifier: EUPL-1.2

/** Counts of a closed round, as they are published: rounded, and null where they are hidden. */
export interface SurveyResults {
  /** Version of the policy by which cells are hidden. */
  policy: string
  /** How many answered; null: fewer than may be shown, and then nothing is. */
  answered: number | null
  cells: ResultCell[]
}

export interface ResultCell {
  question: string
  /** Value of the option; 'band-0', 'band-1' …; a year; or one of `restCategories`. */
  category: string
  count: number | null
}

/** Who was not asked, and who was and said nothing. */
export const restCategories = ['not-asked', 'skipped'] as const
