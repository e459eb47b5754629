// SPDX-License-Identifier: EUPL-1.2
import { fixedWords } from './fixed-words.ts'
import { asRead, fleschDouma, sentencesOf, wordsOf } from './sentences.ts'
import { hardWords } from './hard-words.ts'

export type FaultKind = 'long-sentence' | 'hard-to-read' | 'passive' | 'hard-word' | 'other-word' | 'not-translated'

export interface Fault {
  kind: FaultKind
  /** The sentence, or the word. */
  at: string
}

const mostWords = 20
/** With fewer words the figure tells nothing. */
const fewestToWeigh = 40
const leastDouma = 60

/** What makes a Dutch text harder than B1, or leaves a reader without English. */
export function findFaults({ nl, en }: { nl: string; en: string | undefined }): Fault[] {
  const read = asRead(nl)
  const sentences = sentencesOf(read)
  const words = wordsOf(read)
  return [
    ...sentences.filter((one) => wordsOf(one).length > mostWords).map((at): Fault => ({ kind: 'long-sentence', at })),
    ...sentences.filter(isPassive).map((at): Fault => ({ kind: 'passive', at })),
    ...hardWordsIn(read).map((at): Fault => ({ kind: 'hard-word', at })),
    ...otherWordsIn(read).map((at): Fault => ({ kind: 'other-word', at })),
    ...(words.length >= fewestToWeigh && fleschDouma(sentences) < leastDouma
      ? [{ kind: 'hard-to-read' as const, at: `${Math.round(fleschDouma(sentences))}: ${read.slice(0, 60)}` }]
      : []),
    ...(isUntranslated(nl, en) ? [{ kind: 'not-translated' as const, at: read.slice(0, 60) }] : []),
  ]
}

const auxiliary = /\b(?:word|wordt|worden|werd|werden|geworden)\b/i
/** Past participles: ge-…-d/t/en, also behind a part that comes apart (afgehandeld, teruggestuurd), and be-, ver-, ont-, her-, er-. */
const participle =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|vooraf|voor|weg)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}(?:d|t))$/u
const noParticiple =
  /^(?:geen|geld|gewoon|genoeg|gebied|gebruik|gelijk|gegevens|geval|gevallen|gesprek|gesprekken|bedrijven|berichten|bericht|verband|verbanden|herken|hersteld|geduld|geluid|gedicht|gevolgen|vereniging|bent|best|beste|bestand|verstand|verleden|bewijst)$/

function isPassive(sentence: string): boolean {
  return (
    auxiliary.test(sentence) &&
    wordsOf(sentence.toLowerCase()).some((word) => participle.test(word) && !noParticiple.test(word))
  )
}

function hardWordsIn(text: string): string[] {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `
  return hardWords.filter((word) => lower.includes(` ${word} `))
}

/** Each with the one word that this site has for it. A word within an address or a longer word is not meant. */
function otherWordsIn(text: string): string[] {
  return otherWords.flatMap(({ say, pattern }) => {
    const found = pattern.exec(text)?.[0]
    return found ? [`${found} (${say})`] : []
  })
}

const otherWords = fixedWords.map(({ say, not }) => ({
  say,
  pattern: new RegExp(`(?<![\\p{L}\\d_.@/-])(?:${not.join('|')})(?![\\p{L}\\d@/-]|\\.\\p{L})`, 'iu'),
}))

/** A name, a number or an address is the same in both. */
function isUntranslated(nl: string, en: string | undefined): boolean {
  if (en === undefined || en.trim() === '') return nl.trim() !== ''
  return nl === en && wordsOf(asRead(nl)).filter((word) => /^\p{Ll}/u.test(word)).length > 3
}
