// SPDX-License-Identifier: EUPL-1.2
import { isHeardByWords } from '#modules/reports'
import { helpAskedIn } from '#modules/sharing'
import { callWords } from './call-words.ts'
import type { Chosen } from './quick-code.ts'

type Choices = readonly (readonly [question: string, choice: string])[]

const bought =
  /(?<!\p{L})(?<!(?:niets|niks|niet|geen|not) (?:\p{L}+ )?)(?:kocht|gekocht|besteld|bestelde|bought|ordered)(?!\p{L})(?!.*(?:op (?:mijn|haar|zijn) naam|crypto|bitcoin|munten|aandelen|cadeau|in my name|shares))(?<!(?:op (?:mijn|haar|zijn) naam|crypto\p{L}*|bitcoins?|munten|aandelen|cadeau\p{L}*).*)/iu

/** Of somebody, and what is done or threatened with them. */
const ofSomebody = /(?<!\p{L})(?:naakt\p{L}*|bloot|blote|intieme?|nudes?|seks\p{L}*|naked)(?!\p{L})/iu
const images = /(?<!\p{L})(?:naakt)?(?:foto|film|video|beeld|opname|nude|picture|photo)/iu
const spread =
  /(?<!\p{L})(?:dreig\p{L}*|bedreig\p{L}*|verspreid\p{L}*|door(?:ge)?stu\p{L}*|online|zet|deelt|delen|gedeeld|plaatst?|plaatsen|openbaar|threat\p{L}*|spread\p{L}*|shares?)(?!\p{L})/iu
/** A threat with images is none with a knife: other words of danger stay. */
const mildThreat = /^(?:be)?dr(?:ei|ij)g|^threatened/

export interface Sentence {
  /** Of questions that a word of the line answered. */
  named: ReadonlySet<string>
  /** Words of `callWords` that the line holds. */
  phrases: readonly string[]
  chosen: Chosen
}

/** What a whole sentence says beyond its words, and whether the threat in it is one with images only. */
export function heardInSentence(
  text: string,
  { named, phrases, chosen }: Sentence,
): { choices: Choices; isMild: boolean } {
  const hasWhat = (chosen.what?.length ?? 0) > 0 || named.has('what')
  const despair = isHeardByWords(text) ? (callWords.suicide ?? []) : []
  const isImages =
    phrases.some((phrase) => callWords[phrase]?.some(([, choice]) => choice === 'images')) ||
    helpAskedIn(text, { isLikeFraud: false }) === 'images' ||
    (ofSomebody.test(text) && images.test(text) && spread.test(text))
  if (!isImages) {
    // What most often brings who bought something to the phone; any other word that was said goes first.
    const shop: Choices = !hasWhat && bought.test(text) ? [['what', 'gekocht-niet-geleverd']] : []
    return { choices: [...despair, ...shop], isMild: false }
  }
  const threats = phrases.filter((phrase) => callWords[phrase]?.some(([, choice]) => choice === 'threat'))
  const isOnline = !hasWhat || chosen.what?.includes('dating') === true
  const blackmail: Choices = isOnline
    ? [
        ['what', 'dating'],
        ['case', 'blackmail'],
      ]
    : []
  return {
    choices: [...despair, ['gave', 'images'], ...blackmail],
    isMild: threats.every((one) => mildThreat.test(one)),
  }
}
