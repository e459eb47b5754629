// SPDX-License-Identifier: EUPL-1.2

/** White space as one space. */
export function tidy(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim()
}

/** For comparing: the same for capitals, accents, signs and white space. */
export function folded(text: string): string {
  return foldedWords(text).join(' ')
}

export function foldedWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

const little = new Set([
  'de',
  'het',
  'een',
  'naar',
  'van',
  'voor',
  'op',
  'in',
  'en',
  'over',
  'tot',
  'bij',
  'aan',
  'met',
  'the',
  'a',
  'of',
])

/** The words that carry what it says: two lines with the same ones say the same. */
export function gist(text: string): string {
  const words = foldedWords(text)
  const telling = words.filter((word) => !little.has(word))
  return (telling.length > 0 ? telling : words).toSorted().join(' ')
}
