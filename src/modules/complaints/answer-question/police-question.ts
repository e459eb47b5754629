// SPDX-License-Identifier: EUPL-1.2

/** A question of the police as the page shows it. */
export interface Asked {
  step: 'answer' | 'answer-first'
  words: string
  by: string
  /** What may be sent along, in words; null: no more. */
  more: string | null
  full: string
  accept: string
}
