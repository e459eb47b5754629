// SPDX-License-Identifier: EUPL-1.2

/** One word of a text, in small letters, with its place (UTF-16 units). `isLast`: a mark of a sentence follows, so that what is said ends here; `joint`: how it is written to the next, as in 'nep-winkel'. */
export interface Word {
  word: string
  start: number
  end: number
  isLast: boolean
  joint: '-' | '.' | ''
}

/** The words of a text in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}_]{1,64}/gu)].map(({ 0: word, index }) => {
    const end = index + word.length
    const isLast = !/^(?:[ \n\t,'"-]|$)/.test(text.slice(end, end + 1))
    return { word: word.toLowerCase(), start: index, end, isLast, joint: jointIn(text.slice(end - 1, end + 2)) }
  })
}

/** `around`: the last sign of a word and the two after it. A dot between small letters is no end of a sentence. */
function jointIn(around: string): Word['joint'] {
  return /^.-[\p{L}\p{N}]/u.test(around) ? '-' : /^[\p{Ll}\p{N}]\.[\p{Ll}\p{N}]/u.test(around) ? '.' : ''
}

/** The same with what is written as one as one word: 'nep-winkel', 'jan.fietsen'. */
export function joinedWords(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const next of words) {
    const last = joined.at(-1)
    if (last?.joint)
      joined[joined.length - 1] = { ...next, word: `${last.word}${last.joint}${next.word}`, start: last.start }
    else joined.push(next)
  }
  return joined
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
