// SPDX-License-Identifier: EUPL-1.2
import type { Facet } from '../classification/classification.ts'

/**
 * Cues of equal worth: per concept the phrases that say it, Dutch and English, separated by commas. Words are as the text is
 * folded: lower case, without accents, brands by what they are ('<bank>'). A word may be
 *   `a|b`    one of these            `pakket*` any ending      `_`   any one word
 *   `{call}` a word of a named set   `(de)`    with or without `..`  up to three words
 * A cue never runs over the end of a sentence, and a gap never runs over a denial.
 */
export interface CueGroup {
  facet: Facet
  /** The strongest cue of a facet decides; of equals the first that is said. */
  strength: number
  /** These hold only in a story of one of these forms, because by themselves they say too little: 'de koper'. */
  under?: readonly string[]
  /** These do not hold in a story of one of these forms: a letter about a loan in your name is not how the criminal came. */
  unless?: readonly string[]
  /** These hold only in a message that the text model takes for fraud: whoever is named there is who it claims to be from. */
  inMessage?: true
  cues: Readonly<Record<string, string>>
}

/** What a phrase that was found stands for; null: it only looks like a cue, and silences every cue in it. */
export type Cue = { group: CueGroup; concept: string } | null
