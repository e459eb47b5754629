// SPDX-License-Identifier: EUPL-1.2
import type { ModelCue } from './model-cues.ts'
import type { Word } from './fold.ts'
import { themes } from './themes.data.ts'

/** A theme that a text speaks of, and the number of the first word that does. */
export interface Theme {
  name: string
  at: number
}

const exact = new Map<string, string[]>()
/** By the first three letters: what a word must begin with, and the theme that it then speaks of. */
const beginnings = new Map<string, { beginning: string; name: string }[]>()
for (const [name, words] of Object.entries(themes))
  for (const word of words.split(' ')) {
    if (word.startsWith('=')) exact.set(word.slice(1), [...(exact.get(word.slice(1)) ?? []), name])
    else beginnings.set(word.slice(0, 3), [...(beginnings.get(word.slice(0, 3)) ?? []), { beginning: word, name }])
  }

/** Every theme, kind of brand or number, and cue of a facet that a text speaks of, once each. */
export function themesOf(words: readonly Word[], cues: readonly ModelCue[]): Theme[] {
  const found = new Map<string, number>()
  const add = (name: string, at: number) => {
    if (!found.has(name)) found.set(name, at)
  }
  for (let at = 0; at < words.length; at++) {
    const folded = words[at]?.folded ?? ''
    if (folded.startsWith('<')) add(folded, at)
    for (const name of exact.get(folded) ?? []) add(name, at)
    for (const { beginning, name } of beginnings.get(folded.slice(0, 3)) ?? [])
      if (folded.startsWith(beginning)) add(name, at)
  }
  for (const { concept, at } of cues) add(concept, at)
  return Array.from(found, ([name, at]) => ({ name, at }))
}
