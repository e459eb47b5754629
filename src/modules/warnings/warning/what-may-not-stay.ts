// SPDX-License-Identifier: EUPL-1.2
import { namesIn } from '#values'

const small =
  '(?:[1-9]|[eé]én|een|twee|drie|vier|vijf|zes|zeven|acht|negen|one|two|three|four|five|six|seven|eight|nine)'
const counted =
  '(?:slachtoffers?|melding(?:en)?|aangiftes?|aangiften|gevallen|geval|mensen|personen|persoon|ouderen|inwoners?|victims?|reports?|complaints?|cases?|people|persons?|residents?)'
const smallCount = new RegExp(`(?<![\\d.,-])${small}\\s+(?:[\\p{L}-]+\\s+)?${counted}(?![\\p{L}])`, 'iu')
/** Words before a noun that make 'een' an article: 'een melding doen' counts nobody. */
const article = /^(?:een|one)\s/i

/**
 * A number of people or reports below ten, in figures or words; null when there is none. In a village everybody knows who the three victims are.
 * 'Een melding' is what somebody does, not how many there are.
 */
export function smallCountIn(text: string): string | null {
  for (const match of text.matchAll(new RegExp(smallCount, 'giu'))) if (!article.test(match[0])) return match[0]
  return null
}

const mostWords = 25

/** A sentence that is too long to be read in a hurry; null when there is none. */
export function longSentenceIn(text: string): string | null {
  const sentences = text.split(/(?<=[.!?:])\s+|\n+/)
  return sentences.find((sentence) => sentence.split(/\s+/).filter(Boolean).length > mostWords) ?? null
}

/** What may be names of people in these texts: a guess that makes two people look. */
export function possibleNames(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => namesIn(text)))].toSorted()
}
