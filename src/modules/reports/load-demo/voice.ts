// SPDX-License-Identifier: EUPL-1.2

type Ways = readonly [string, string, string, string, string]

/**
 * How victims of one scheme tell it: a sentence or two for every part, in five ways. {account}, {site}, {number}, {amount}
 * and {thing} are filled in.
 */
export interface Voice {
  start: Ways
  turn: Ways
  loss: Ways
  after: Ways
  /** What follows the start for whoever lost nothing. */
  attempt: Ways
  /** What is bought or sold. */
  things?: readonly string[]
  /** The message that the victims of this scheme got; some quote it, word for word. */
  lure?: { cue: string; text: string }
}

/**
 * The story of victim `index` (0 to 124) of those who lost something, or `index` (0 to 24) of those who did not. A part is
 * the value of a polynomial over the five remainders, so two losses have at most two of four parts in common, and two
 * attempts one of two.
 */
export function storyOf(voice: Voice, index: number, isAttempt: boolean): string {
  const parts = isAttempt ? [voice.start, voice.attempt] : [voice.start, voice.turn, voice.loss, voice.after]
  const [a, b, c] = [index, Math.floor(index / 5), Math.floor(index / 25)]
  return parts
    .map((ways, place) => ways[(a + place * b + place * place * c) % 5])
    .filter((part) => part !== '')
    .join(' ')
}
