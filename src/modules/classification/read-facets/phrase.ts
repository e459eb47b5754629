// SPDX-License-Identifier: EUPL-1.2

export const phrasesIn = (list: string): string[] => list.split(',').map((phrase) => phrase.trim())

/** Every word that an element of a phrase stands for: 'a|b*', '{set}'. Throws when there is no such set. */
export function wordsIn(element: string, sets: Readonly<Record<string, string>>): string[] {
  return element.split('|').flatMap((part) => {
    const set = /^\{(\w+)\}$/.exec(part)?.[1]
    if (set === undefined) return [part]
    const words = sets[set]
    if (words === undefined) throw new Error(`no set of words is called ${set}`)
    return words.split(' ').flatMap((word) => wordsIn(word, sets))
  })
}

/** A phrase with and without each of its optional words. */
export function expanded(elements: readonly string[]): string[][] {
  const at = elements.findIndex((element) => element.startsWith('('))
  const optional = elements[at]
  if (optional === undefined) return [[...elements]]
  const before = elements.slice(0, at)
  return expanded(elements.slice(at + 1)).flatMap((rest) => [
    [...before, ...rest],
    [...before, optional.slice(1, -1), ...rest],
  ])
}
