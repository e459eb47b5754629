// SPDX-License-Identifier: EUPL-1.2
import { readableLabel } from '../punycode.ts'

/** Letters of other scripts, each before the Latin one that it is drawn like. */
const twins = new Map(
  `аa ԁd еe һh іi јj ӏl оo рp сc ԛq ѕs ԝw хx уy кk мm тt вb нh ъb ьb пn гr ѵv օo ոn հh սu ցg զq αa οo νv ιi κk ρp υu τt εe ηn ωw γy χx βb
  ıi łl øo đd ðd ßb æa œo ŋn ħh ŧt ɡg ɑa ʟl`
    .split(/\s+/)
    .map(([other = '', latin = '']) => [other, latin] as const),
)

/** A label of a host as a hasty eye reads it: other scripts, accents and the look of digits taken back to plain letters. */
export function foldedLabel(label: string): string {
  const letters = [...readableLabel(label.toLowerCase()).normalize('NFKD').replace(/\p{M}/gu, '')]
  return letters.map((letter) => twins.get(letter) ?? letter).join('')
}

/** The same with digits that stand for letters; of its own because 'p2000' is a name too. */
export function withoutDigits(folded: string): string {
  return folded
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll('3', 'e')
    .replaceAll('4', 'a')
    .replaceAll('5', 's')
    .replaceAll('7', 't')
    .replaceAll('vv', 'w')
    .replaceAll('rn', 'm')
}

/** Words with letters of two scripts in plain letters; words of one script stay as they are. `isMixed`: there was one. */
export function plainWords(text: string): { text: string; isMixed: boolean } {
  let isMixed = false
  const plain = text.replace(/[\p{L}\p{M}]{2,40}/gu, (word) => {
    if (!/[a-z]/i.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word)) return word
    isMixed = true
    return [...word].map(plainLetter).join('')
  })
  return { text: plain, isMixed }
}

function plainLetter(letter: string): string {
  return twins.get(letter) ?? twins.get(letter.toLowerCase())?.toUpperCase() ?? letter
}
