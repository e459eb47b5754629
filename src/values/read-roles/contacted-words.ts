// SPDX-License-Identifier: EUPL-1.2
import { business, organisation, relative, someonesOwn } from './people-words.ts'
import { wordsOf } from './words.ts'

const anyOfThem = String.raw`(?:(?:mijn|m'n|mn|de|onze|het|my|our|the|zijn|haar|hun) )?(?:eigen |echte |real |own )?(?:${organisation}|${relative}|112|(?:${business}) van (?:mijn|de|onze) (?:${organisation}))(?: van [\p{L}]+(?: [\p{L}]+)?)?`
const aside = String.raw`(?: (?:zelf|meteen|direct|toen|daarna|later|gelijk|ook|nog|eerst|myself|then|later))`
const calledThem = new RegExp(
  String.raw`(?<![\p{L}])(?:ik|we|wij|i|${someonesOwn} (?:${relative}))(?![\p{L}])[^.]{0,50}?(?<![\p{L}])(?:(?:naar )?${anyOfThem}${aside}{0,3} (?:terug ?gebeld|opgebeld|nagebeld|gebeld|gemaild|geappt|ge-?sms't|bereikt|belde|nabelde|terugbelde|bel|bellen|gesproken|benaderd)|(?:belde|bel|mailde|appte|sprak|called|phoned|rang|emailed|contacted|contact opgenomen met|contact gezocht met|contact met|gebeld met|gebeld naar|bellen met|bellen naar)${aside}{0,3} (?:naar |met )?${anyOfThem}${aside}{0,3})(?: terug)?(?: (?:op|via|met|on|at|onder|nummer|het nummer|back)){0,3}[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const calledThemInverted = new RegExp(
  String.raw`(?<![\p{L}])(?:belde?n?|mailde|appte|sprak)(?: (?:ik|we|wij))${aside}{0,3} (?:naar |met )?${anyOfThem}${aside}{0,3}(?: terug)?(?: (?:op|via|met|onder|nummer|het nummer)){0,3}[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const checked = new RegExp(
  String.raw`(?<![\p{L}])(?:nagebeld|nagezocht|opgezocht|gecontroleerd|gecheckt|geverifieerd|nagevraagd|navraag|ter controle|na controle|zelf teruggebeld|zelf gebeld|verified|checked|looked up|double-?checked)(?![\p{L}])[^.]{0,40}$`,
  'u',
)
const searched = /(?<![\p{L}])(?:google|internet|advertentie|online gevonden|search)/u
const selfCalled = wordsOf(
  String.raw`(?:ik|i|we|wij) (?:hem|haar|ze|him|her|them|mijn [\p{L}-]+|my [\p{L}-]+)(?: zelf| toen| later){0,2} (?:terug)?(?:belde|belden|called|rang|phoned)`,
)
const toldToCall = new RegExp(
  String.raw`(?<![\p{L}])(?:${organisation})(?![\p{L}"])[^.]{0,30}(?:zei|zegt|raadde|adviseerde|verwees|gaf|said|told)[^.]{0,30}$`,
  'u',
)
const toCall = /^[^.]{0,12}(?:moest|moet|kon|kan|mocht|zou)(?:en)? (?:ik |we )?(?:bellen|mailen|melden)|^ to call/u
const toldThere = new RegExp(
  String.raw`(?<![\p{L}])(?:gemeld|melding gedaan|aangifte(?: gedaan)?|klacht(?: ingediend)?|ingelicht|gewaarschuwd|geïnformeerd|(?:laten )?blokkeren|geblokkeerd|reported(?: it| this)?|complained|blocked(?: my card)?|informed)(?: [\p{L}]+){0,3} (?:bij|via|op|aan|to|at|with|through|by phone|by mail|by email|telefonisch)(?: (?:de|het|nummer|telefoonnummer|the|on|at|op))?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
/** Whoever waits in a queue has called somebody who has one. */
const inQueue =
  /(?<![\p{L}])(?:in de wacht|wachtrij|wachtmuziek|keuzemenu|on hold|in the queue)(?: [\p{L}]+){0,3} (?:bij|van|op|with|at)(?: (?:de|het|the))?[^\p{L}\p{N}]{0,4}$/u
const forwarded =
  /(?<![\p{L}])(?:mail|mailtje|bericht|phishing\p{L}*|email|message|it|het|hem|die|dit)(?: [\p{L}]+){0,3} (?:doorgestuurd|doorgezonden|forwarded)(?: [\p{L}]+)? (?:naar|aan|to)[^\p{L}\p{N}]{0,4}$/u

/** "Gebeld met de gemeente, …": whoever calls with somebody they know has their number. "Gebeld door" is another thing. */
const spokeWith = new RegExp(
  String.raw`(?:^|(?<![\p{L}]))(?:(?:terug ?)?gebeld|gesproken|contact(?: gehad| opgenomen)?) met ${anyOfThem}[ ,(:]{1,3}$`,
  'u',
)
const wasCalled = /(?<![\p{L}])(?:werd|werden|word|ben|was|door)(?![\p{L}])/u

/** Where the victim told of it. `isMail`: messages are forwarded there too. */
export function isToldOf(lead: string, isMail: boolean): boolean {
  return toldThere.test(lead) || inQueue.test(lead) || (isMail && forwarded.test(lead))
}

/** Where the victim, or somebody of theirs, asked an organisation or a person that they know. `sentence`: all of it, as far as the identifier. */
export function isAsked(sentence: string, lead: string, tail: string): boolean {
  if (spokeWith.test(lead) && !wasCalled.test(lead)) return true
  if (calledThem.test(sentence) || calledThemInverted.test(sentence) || selfCalled.test(lead)) return true
  return (checked.test(lead) && !searched.test(lead)) || (toldToCall.test(lead) && toCall.test(tail))
}
