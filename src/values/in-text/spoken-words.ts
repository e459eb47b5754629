// SPDX-License-Identifier: EUPL-1.2

/** One word of a text, in small letters, with its place (UTF-16 units). `isLast`: a mark of a sentence follows, so that what is said ends here. */
export interface Word {
  word: string
  start: number
  end: number
  isLast: boolean
}

/** The words of a text in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}_]{1,64}/gu)].map(({ 0: word, index }) => {
    const end = index + word.length
    return { word: word.toLowerCase(), start: index, end, isLast: !/^(?:[ \n\t,'"-]|$)/.test(text.slice(end, end + 1)) }
  })
}

/** How people say the marks of an address. */
const marks: ReadonlyMap<string, string> = new Map([
  ['punt', '.'],
  ['dot', '.'],
  ['streepje', '-'],
  ['koppelteken', '-'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['underscore', '_'],
  ['slash', '/'],
  ['apenstaart', '@'],
  ['apenstaartje', '@'],
  ['aapje', '@'],
  ['at', '@'],
])

export function markOfWord(word: string): string | null {
  return marks.get(word) ?? null
}
