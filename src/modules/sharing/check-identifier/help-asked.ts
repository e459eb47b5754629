// SPDX-License-Identifier: EUPL-1.2
import { tellsPayment } from '#plain/reports'
import {
  alsoBait,
  alsoCall,
  askedShortly,
  asks,
  asksNext,
  asksWhat,
  atDoor,
  atOtherDoor,
  cheated,
  handedOver,
  inCall,
  lostShortly,
  remote,
  threatened,
  trickery,
  withImages,
} from './help-words.ts'
import { toldSecret } from './secret-words.ts'
import {
  accountHacked,
  accountTaken,
  lent,
  lockedOut,
  mule,
  muleSure,
  muleTold,
  notTheirAccount,
  ownPlatform,
  robbed,
  soldUnpaid,
} from './loss-words.ts'
import { holds, type Rule, wordsOf } from './word-rules.ts'

/**
 * Who types this asks for help, and not what we know of a number: they do not want to go on living, are threatened, also with images of them, somebody calls, is in their computer or comes for a
 * card now, they were cheated, things of theirs were taken at the door or sent to a buyer who did not pay, an account of theirs was taken over or is used for money of others, they do not
 * know what to do, or tell what happened in words of no known trick.
 */
export const helpNeeds = [
  'crisis',
  'threatened',
  'images',
  'in-call',
  'remote',
  'at-door',
  'robbed',
  'cheated',
  'sent',
  'account',
  'mule',
  'help-asked',
  'told',
] as const
export type HelpNeed = (typeof helpNeeds)[number]

export function isHelpNeed(reason: string | null): reason is HelpNeed {
  return helpNeeds.some((need) => need === reason)
}

/** A cry is short; in a long message such words stand by chance. */
const longestSentence = 24
const longestText = 60
const longestAsking = 8
const longestMule = 20
const longestTold = 40
const fewWords = 5

/** Its dot ends no sentence. */
const abbreviation = /(?<!\p{L})(ong|ca|bv|bijv|evt|incl|excl|nr|tel|dhr|mw|mevr)\.\s/giu

const reader = ['u uw je jij jou jouw jullie you your']
/** What somebody got for it: "voor 300 euro". */
const forAmount = /(?<!\p{L})(?:voor|kreeg|krijg|for)\s+(?:€\s*)?(?:\d|\p{L}*(?:honderd|duizend))/iu

/** What help somebody asks for by typing it into the check; null: none. `isLikeFraud`: the text itself looks like a message of a fraudster. */
export function helpAskedIn(text: string, { isLikeFraud }: { isLikeFraud: boolean }): HelpNeed | null {
  const sentences = text
    // Addresses are no words, and their dots end no sentence.
    .replace(/\S+/g, (word) => (/[.@:/]\S/.test(word) ? ' ' : word))
    .replace(abbreviation, '$1 ')
    .split(/[.!?\n]+/)
    .map(wordsOf)
  const count = sentences.reduce((sum, words) => sum + words.length, 0)
  if (count === 0 || count > longestText) return null
  const isIn = (rules: readonly Rule[], most = longestSentence) =>
    sentences.some((words) => words.length <= most && rules.some((rule) => holds(rule, words)))
  // No message of a fraudster, which speaks to its reader.
  const isTold = (rules: readonly Rule[]) =>
    sentences.some((words) => !holds(reader, words) && rules.some((rule) => holds(rule, words)))
  if (isIn(withImages, longestTold)) return 'images'
  if (!isLikeFraud && isIn(threatened)) return 'threatened'
  if (isTold(robbed)) return 'robbed'
  if (isTold(soldUnpaid)) return 'sent'
  const isOwn =
    isTold(lockedOut) || (isTold(accountTaken) && sentences.some((words) => ownPlatform.test(words.join(' '))))
  if (isOwn && !isIn(notTheirAccount) && !isIn(cheated) && !tellsPayment(text)) return 'account'
  if (isTold([lent]) && forAmount.test(text)) return 'mule'
  const isSecretGone = sentences.some((words) => words.length <= longestSentence && toldSecret(words))
  if (isSecretGone || isIn(handedOver)) return 'cheated'
  if (isIn(muleSure)) return 'mule'
  if (isTold(remote)) return 'remote'
  if (isIn(atDoor) && !atOtherDoor.test(text)) return 'at-door'
  if (isIn(inCall) || (count <= fewWords && isIn([['belt bellen', 'mij me']]))) return 'in-call'
  if (!isLikeFraud && isIn(alsoCall)) return 'in-call'
  if (!isLikeFraud && isIn(accountHacked) && !isIn(cheated)) return 'help-asked'
  if (isIn(cheated) || (count <= fewWords && isIn([[trickery]])) || (!isLikeFraud && isIn(alsoBait))) return 'cheated'
  // Named by itself: a caller wants it installed, or looks along already.
  if (count <= fewWords && isIn([['anydesk teamviewer']])) return 'in-call'
  if (isLikeFraud) return null
  if ((count <= longestMule && isIn(mule)) || isIn(muleTold, longestTold)) return 'mule'
  if (isIn(asksWhat)) return tellsPayment(text) ? 'cheated' : 'help-asked'
  if (count > longestAsking) return null
  if (isIn(lostShortly) || (count <= fewWords && isIn([['pas pasje bankpas pinpas', 'kwijt gestolen']])))
    return 'cheated'
  if (isIn(askedShortly)) return 'in-call'
  return isIn(asks) || isIn(asksNext) ? 'help-asked' : null
}

const longestTelling = 120
const oneself = ['ik mij me mijn mn m’n wij we ons onze i my we our us']

/** Somebody tells what happened to themselves, in their own words, and not what they were sent: that speaks to its reader. Who paid is answered as such. */
export function tellsOfOneself(text: string): boolean {
  const words = wordsOf(text)
  return words.length <= longestTelling && holds(oneself, words) && !holds(reader, words) && !tellsPayment(text)
}
