// SPDX-License-Identifier: EUPL-1.2

/** None of them says that a call is fake, and none that it is safe. */
export const callerOutcomes = ['calling', 'asked-before', 'not-seen', 'not-taking-part', 'unavailable'] as const
export type CallerOutcome = (typeof callerOutcomes)[number]

export interface CallerAnswer {
  outcome: CallerOutcome
  /** As the organisation is called; null: it does not take part. */
  name: string | null
  kind: string | null
  /** Last four digits of the number that is called; only with `calling` and `asked-before`. */
  endsIn: string | null
  /** A word that no caller is ever given; only with `not-seen`. */
  unknownWord: string | null
}
