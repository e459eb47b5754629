// SPDX-License-Identifier: EUPL-1.2

/** The same words in the middle of a sentence; 'QR-code' keeps its capitals. */
export function inSentence(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
