// SPDX-License-Identifier: EUPL-1.2
import { organisation, relative, someonesOwn } from './people-words.ts'
import { justBefore, number, wordsOf } from './words.ts'

/*
 * Which way something went: who calls, writes or pays stands before the verb, and the preposition says whose the identifier is. "Gebeld met" is the
 * caller's, "gebeld op" is the one's who was called.
 */

const still = String.raw`(?: (?:al jaren|altijd|gewoon|nog|steeds|zelf|alleen|maar|enkel|toch|still|always|only|just)){0,3}`
const self = String.raw`(?: (?:zelf|gewoon|toen|daarna|later|meteen|gelijk|direct|ook|nog|maar|wel|eerst|net|himself|myself|then)){0,3}`
/** The teller asks to call or write to somebody beside the matter: "bel haar gerust op". */
const askThem =
  /(?<![\p{L}])(?:bel|mail|app|vraag|spreek|bericht)(?:t u|len|en)?(?: (?:aan|naar))? (?:haar|hem|hen|hun|her|him|them)(?: (?:gerust|maar|even|graag|eventueel|op|via|onder|at|on)){1,3}[^\p{L}\p{N}]{0,4}$/u
const known = String.raw`(?:(?:de|het|${someonesOwn}|the) )?(?:echte |real )?(?:${organisation}|${relative}|cjib|kredietverstrekker|meldkamer|uw collega)`

/** "ik zit al jaren op", "ik heb zelf alleen", "ik schreef hem vanaf". */
const iUse = new RegExp(
  String.raw`(?<![\p{L}])(?:ik|wij|we|i) (?:(?:zit|zitten)${still} op|(?:heb|hebben|gebruik|gebruiken|have|use)(?: (?:zelf|alleen|gewoon|always|only|myself)){1,3}|(?:schreef|schrijf|schreven|mail|mailde|app|appte|bel|belde|betaalde|stuurde|wrote|called|paid)(?: [\p{L}]+){0,4} (?:vanaf|vanuit|from))[^\p{L}\p{N}]{0,4}$`,
  'u',
)
/** "werd gebeld op … door …", "het toestel waarop zij belden is …": the one that was called is the teller's, or of whom they tell. */
const wasCalledOn = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:werd|werden|ben|is|was|word|wordt)(?: [^.;,]{0,40})? (?:op)?gebeld(?: (?:thuis|gewoon|weer|nog|net|nu)){0,2} op|(?:belde|belden|bellen|belt) (?:mij|me|ons) (?:thuis|weer|nog|steeds|net)(?: [\p{L}]+)? op|(?:waarop|waar) (?:ik|wij|we|ze|zij|hij)(?: [\p{L}]+){0,3} (?:gebeld|belden?)(?: (?:ben|werd|is|heeft|zijn))?(?: op)?(?: (?:is|was|heeft))?(?: (?:het )?(?:${number}))?)[^\p{L}\p{N}]{0,4}$`,
  'u',
)
/** "appte mij op … vanaf …". */
const toMe =
  /(?<![\p{L}])(?:appte|belde|mailde|sms'te|smste|texted|called) (?:mij|me|ons|us)(?: nog)? (?:op|on)[^\p{L}\p{N}]{0,3}$/u
const thenFrom = /^ (?:vanaf|van|met|from|with)(?![\p{L}])/u
const reachMe = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:mij|me|ons)(?: [\p{L}]+){0,2} (?:bereiken|bellen|mailen|appen)|bel(?:t u|len)?(?: (?:liever|graag|gerust|even|dan|maar)){0,2} (?:mij|me|ons)|(?:mevrouw|meneer|mijnheer|melder|meldster|aangever|cliënte?) is (?:zelf )?(?:te bereiken|bereikbaar))(?: (?:op|via|onder|naar))?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const theySay = wordsOf('zei', 'zegt', 'schreef', 'schrijft', 'appte', 'vroeg', 'said', 'wrote', 'asked')

/** What the reporter writes, calls or can be reached with. `isMessage`: the words are of the other side. */
export function isUsedByTeller(lead: string, tail: string, isMessage: boolean): boolean {
  if (isMessage) return false
  if (wasCalledOn.test(lead)) return true
  return iUse.test(lead) || (toMe.test(lead) && thenFrom.test(tail)) || (reachMe.test(lead) && !theySay.test(lead))
}

const passive = /(?<![\p{L}])(?:werd|werden|word|wordt|ben|was|door|getting|got|by)(?![\p{L}])/u
const reached = String.raw`(?:terug ?)?(?:gebeld|opgebeld|gemaild|geappt|gesproken|bereikt|called|rang)`
const calledThere = new RegExp(
  String.raw`(?<![\p{L}])${known}${self} ${reached}(?: (?:op|via|onder|on|at))[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const spokeVia = new RegExp(
  String.raw`(?<![\p{L}])(?:ik|wij|we|i)(?![\p{L}])[^.]{0,40}(?:${reached}|belde|mailde)(?: (?:op|via|onder|met))?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const ofKnown = new RegExp(String.raw`^ van (?:de|het|mijn|onze) (?:${organisation})(?![\p{L}])`, 'u')
const phoneOf = justBefore(
  String.raw`(?:${number}|mail|mailadres) van (?:de|het|mijn|m'n|mn|onze) (?:${organisation}|${relative})(?: zelf)`,
)
const inOwnList =
  /^[^.]{0,25}(?<![\p{L}])in (?:mijn|m'n|mn|my) (?:agenda|telefoon|contact\p{L}*|toestel|adresboek|phone)(?: (?:staan|stond|staat|opgeslagen))?/u
const onPapers = new RegExp(
  String.raw`(?<![\p{L}])(?:${number}) (?:in|op|uit|achterop|on|in the) (?:de|het|mijn|the|my) (?:\p{L}{0,9}(?:app|site|website|pas|pasje|polis|contract|card))(?: van (?:de|het|mijn|onze) (?:${organisation}))?(?: [\p{L}]+)?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const aboutThem = new RegExp(
  String.raw`(?:(?:van (?:de|mijn|het) (?:${organisation}))|(?:bank|mijn|m'n)[\p{L}]*(?:app|pas|pasje|polis)|mijn (?:pas|app|polis|contract)|my card)(?![\p{L}])`,
  'u',
)

/** "ik belde meteen …, het nummer van mijn bank". */
const iCalled =
  /(?<![\p{L}])(?:ik|wij|we|i) (?:(?:heb|hebben) )?(?:belde|belden|bel|called|rang)(?: [\p{L}]+){0,3}[^\p{L}\p{N}]{0,4}$/u
const numberOf = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:dat|die) (?:is|was) )?(?:het|de|the) (?:echte |vaste |real )?(?:${number}) (?:van|of) (?:(?:de|het|mijn|onze|the|my) )?(?:${organisation}|${relative})(?![\p{L}])`,
  'u',
)

/** Where somebody whom the victim knows was called, or is known to be. */
export function isWhereKnownIsReached(lead: string, tail: string): boolean {
  if (calledThere.test(lead)) return !passive.test(lead.slice(-60))
  if (spokeVia.test(lead) && ofKnown.test(tail)) return !passive.test(lead)
  if (askThem.test(lead) || (iCalled.test(lead) && numberOf.test(tail))) return true
  return phoneOf.test(lead) || inOwnList.test(tail) || (onPapers.test(lead) && aboutThem.test(lead))
}

const themself = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:de|het|mijn|onze|the|my|our) )?(?!oplichter|beller|dader|verkoper|man |vrouw |fraudeur)[\p{L}]{3,} zelf (?:gebruikt|heeft|zit|mailt|belt|bellen|mailen|gebruiken|hebben|is)${still}(?: (?:op|met|vanaf|via))?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const inBrackets = new RegExp(
  String.raw`(?<![\p{L}])(?:${someonesOwn}|de|het|the) (?:echte |real )?(?:${relative}|${organisation}|eigenaar|eigenares|bewoner|bewoonster|merk zelf|owner)(?: zelf)?(?: [\p{L}]+)? ?[(,] ?$`,
  'u',
)
const saysSo =
  /^[),]{1,2} (?:zegt|zei|zeggen|weet|wist|wisten|bevestig\p{L}*|attendeerde|schreef|schrijft|kon|zat|had|heeft|waarschuwde|en die|says|said|told|knew)/u
const habit = new RegExp(
  String.raw`(?<![\p{L}])(?:zij|ze|hij|they|he|she) (?:normaliter|normaal|gewoonlijk|anders|eigenlijk|alleen|uitsluitend|enkel|normally|usually|only)(?: (?:altijd|maar|gesproken))? (?:mailen|mailt|bellen|belt|appen|appt|gebruiken|gebruikt|email|call|use|uses)(?: (?:vanaf|met|op|via|from|with))?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const only = /^ (?:is |was )?(?:hun|haar|zijn|their) (?:enige|echte|juiste|officiële|eigen|only|real)(?![\p{L}])/u

/** What somebody has who says or is said to have nothing to do with it. */
export function isOfImitated(lead: string, tail: string): boolean {
  return themself.test(lead) || (inBrackets.test(lead) && saysSo.test(tail)) || habit.test(lead) || only.test(tail)
}

const readAt =
  /(?<![\p{L}])(?:zag|las|lees|vond|zagen|lazen|keek|hoorde|saw|read)(?: (?:ik|we|wij|later|toen|pas|daarna))* (?:op|bij|via|on)[^\p{L}\p{N}]{0,4}$/u
const thatIs = /^ (?:dat|that) (?:het|deze|die|dit|er|hij|ze|meer|veel|een|it|this|they)(?![\p{L}])/u
const canLook =
  /^[^.,]{0,30}(?<![\p{L}])(?:controleren|checken|nakijken|opzoeken|navragen|melden|lezen|check|verify|report)(?![\p{L}])/u
const saysNep = /^ (?:is|was|zijn|waren|staat|says|zegt)(?![\p{L}])/u
const by = /(?<![\p{L}])(?:volgens|according to)(?: (?:de|het|the))?(?: (?:site|website))?[^\p{L}\p{N}]{0,3}$/u
const tellAt = /(?<![\p{L}])(?:via|op|bij|naar|aan)(?: de| het)?[^\p{L}\p{N}]{0,3}$/u
const told = /^[^.,]{0,30}(?<![\p{L}])(?:gemeld|melding gedaan|aangifte gedaan|doorgegeven)(?![\p{L}])/u

const looked = String.raw`ge?check(?:t|te|en)|gecontroleerd|controleerde|nagekeken|opgezocht|nagezocht|nagevraagd|vergeleken|checked|verified`
const lookedAt = new RegExp(
  String.raw`(?<![\p{L}])(?:${looked})(?: [\p{L}]+){0,2} (?:op|bij|via|met|on|at|with)[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const looking = new RegExp(String.raw`^ (?:[\p{L}]+ ){0,2}(?:${looked}|gelezen)(?![\p{L}])`, 'u')

/** A site on which the victim read of the fraud, checked something, or told of it. */
export function isWhereOneReads(lead: string, tail: string): boolean {
  if (lookedAt.test(lead) || (readAt.test(lead) && thatIs.test(tail))) return true
  if (by.test(lead) && saysNep.test(tail)) return true
  return tellAt.test(lead) && (told.test(tail) || looking.test(tail) || canLook.test(tail))
}
