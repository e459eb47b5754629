// SPDX-License-Identifier: EUPL-1.2
import { tellsPayment } from '#plain/reports'
import {
  accountHacked,
  alsoBait,
  alsoCall,
  askedShortly,
  asks,
  asksNext,
  asksWhat,
  atDoor,
  cheated,
  crisis,
  handedOver,
  inCall,
  lostShortly,
  mule,
  muleSure,
  muleTold,
  threatened,
  trickery,
  withImages,
} from './help-words.ts'
import { toldSecret } from './secret-words.ts'
import { holds, type Rule, wordsOf } from './word-rules.ts'

/**
 * Who types this asks for help, and not what we know of a number: they do not want to go on living, are threatened, also with images of them, somebody calls or comes for a card
 * now, they were cheated, their account is used for money of others, or they do not know what to do.
 */
export const helpNeeds = [
  'crisis',
  'threatened',
  'images',
  'in-call',
  'at-door',
  'cheated',
  'mule',
  'help-asked',
] as const
export type HelpNeed = (typeof helpNeeds)[number]

/** A cry is short; in a long message such words stand by chance. */
const longestSentence = 24
const longestText = 60
const longestAsking = 8
const longestMule = 20
const longestMuleTold = 40
const fewWords = 5

/** What help somebody asks for by typing it into the check; null: none. `isLikeFraud`: the text itself looks like a message of a fraudster. */
export function helpAskedIn(text: string, { isLikeFraud }: { isLikeFraud: boolean }): HelpNeed | null {
  const sentences = text
    // Addresses are no words, and their dots end no sentence.
    .replace(/\S+/g, (word) => (/[.@:/]\S/.test(word) ? ' ' : word))
    .split(/[.!?\n]+/)
    .map(wordsOf)
  const count = sentences.reduce((sum, words) => sum + words.length, 0)
  if (count === 0 || count > longestText) return null
  const isIn = (rules: readonly Rule[], most = longestSentence) =>
    sentences.some((words) => words.length <= most && rules.some((rule) => holds(rule, words)))
  if (!isLikeFraud && isIn(crisis)) return 'crisis'
  if (isIn(withImages)) return 'images'
  if (!isLikeFraud && isIn(threatened)) return 'threatened'
  const isSecretGone = sentences.some((words) => words.length <= longestSentence && toldSecret(words))
  if (isSecretGone || isIn(handedOver)) return 'cheated'
  if (isIn(muleSure)) return 'mule'
  if (isIn(atDoor)) return 'at-door'
  if (isIn(inCall) || (count <= fewWords && isIn([['belt bellen', 'mij me']]))) return 'in-call'
  if (!isLikeFraud && isIn(alsoCall)) return 'in-call'
  if (!isLikeFraud && isIn(accountHacked) && !isIn(cheated)) return 'help-asked'
  if (isIn(cheated) || (count <= fewWords && isIn([[trickery]])) || (!isLikeFraud && isIn(alsoBait))) return 'cheated'
  // Named by itself: a caller wants it installed, or looks along already.
  if (count <= fewWords && isIn([['anydesk teamviewer']])) return 'in-call'
  if (isLikeFraud) return null
  if ((count <= longestMule && isIn(mule)) || isIn(muleTold, longestMuleTold)) return 'mule'
  if (isIn(asksWhat)) return tellsPayment(text) ? 'cheated' : 'help-asked'
  if (count > longestAsking) return null
  if (isIn(lostShortly) || (count <= fewWords && isIn([['pas pasje bankpas pinpas', 'kwijt gestolen']])))
    return 'cheated'
  if (isIn(askedShortly)) return 'in-call'
  return isIn(asks) || isIn(asksNext) ? 'help-asked' : null
}

const longestTelling = 120
const oneself = ['ik mij me mijn mn m’n wij we ons onze i my we our us']
const reader = ['u uw je jij jou jouw jullie you your']

/** Somebody tells what happened to themselves, in their own words, and not what they were sent: that speaks to its reader. Who paid is answered as such. */
export function tellsOfOneself(text: string): boolean {
  const words = wordsOf(text)
  return words.length <= longestTelling && holds(oneself, words) && !holds(reader, words) && !tellsPayment(text)
}
