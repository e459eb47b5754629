// SPDX-License-Identifier: EUPL-1.2
import { readableLabel } from './punycode.ts'

const scripts = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  han: /\p{Script=Han}/u,
  hiragana: /\p{Script=Hiragana}/u,
  katakana: /\p{Script=Katakana}/u,
  hangul: /\p{Script=Hangul}/u,
  bopomofo: /\p{Script=Bopomofo}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  armenian: /\p{Script=Armenian}/u,
  georgian: /\p{Script=Georgian}/u,
  cherokee: /\p{Script=Cherokee}/u,
  thai: /\p{Script=Thai}/u,
  devanagari: /\p{Script=Devanagari}/u,
}
type Script = keyof typeof scripts | 'other'

/** Scripts that one language writes together (Unicode UTS 39, "highly restrictive"). */
const writtenTogether: readonly (readonly Script[])[] = [
  ['latin', 'han', 'hiragana', 'katakana'],
  ['latin', 'han', 'hangul'],
  ['latin', 'han', 'bopomofo'],
]

/** Cyrillic and Greek letters that are drawn like a Latin one. The Cyrillic set is the one that Chromium publishes. */
const latinTwins = new Set('асԁеһіјӏорԛѕԝхуъьҽпгѵѡοανικρυτ')

/** Whether one label of the host mixes scripts that no language mixes, such as a Cyrillic "а" among Latin letters. */
export function isMixedScriptHost(host: string): boolean {
  return host.split('.').some((label) => {
    const found = scriptsIn(readableLabel(label))
    return found.size > 1 && !writtenTogether.some((family) => [...found].every((script) => family.includes(script)))
  })
}

/** Whether a whole label is written in letters of another script that all look Latin, such as "аррӏе" in Cyrillic. */
export function isLookalikeHost(host: string): boolean {
  return host.split('.').some((label) => {
    const letters = [...readableLabel(label)].filter((character) => /\p{L}/u.test(character))
    return letters.length > 0 && letters.every((letter) => latinTwins.has(letter))
  })
}

function scriptsIn(label: string): Set<Script> {
  const found = new Set<Script>()
  for (const character of label) {
    if (!/\p{L}/u.test(character)) continue
    const name = (Object.keys(scripts) as (keyof typeof scripts)[]).find((script) => scripts[script].test(character))
    found.add(name ?? 'other')
  }
  return found
}
