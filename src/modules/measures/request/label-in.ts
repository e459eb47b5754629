// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Words } from '#modules/barriers'

/** Words of the barrier model in a language; in Dutch when the other is missing, and nothing for what an edition does not know any more. */
export function labelIn(words: Words | undefined, language: Language): string {
  return words?.[language] ?? words?.nl ?? ''
}
