// SPDX-License-Identifier: EUPL-1.2
import { organisation, relative, someonesOwn } from './people-words.ts'
import { address, justBefore, number, wordsOf } from './words.ts'

const thing = `${number}|${address}|whats ?app|app|account|profiel|insta(?:gram)?|facebook`
/** Whoever was taken over is no offender: it is what they had. */
const takenOver = wordsOf(
  String.raw`gehackt|gehacked|gehackte|gekaapt|gekaapte|gekraakt|ingebroken|overgenomen|hacked|hijacked|compromised|taken over`,
)
const ofThem = justBefore(
  String.raw`(?:haar|zijn|z'n|d'r|hun|her|his|their) (?:(?:eigen|oude|echte|gewone|own|old) )?(?:${thing})`,
  String.raw`(?:${someonesOwn}|een|a) (?:[\p{L}-]+ )?(?:${relative}|kennis|klasgenoot|studiegenoot|acquaintance)`,
)
/** "… was niet van hem; hij heeft …". */
const notTheirs = wordsOf(
  String.raw`niet (?:het|de|een)? ?(?:${thing})? ?(?:van|die van) (?:hem|haar|hen|hun|ons|mij|${someonesOwn} (?:${relative}|${organisation}))|not (?:his|hers|theirs|ours|mine|from (?:him|her|them|us))`,
)
const butTheyHave = justBefore(
  String.raw`(?:hij|zij|ze|wij|we|he|she|they)(?: zelf)? (?:heeft|hebben|gebruikt|gebruiken|mailt|mailen|belt|bellen|zit op|has|have|uses|use)(?: (?:zelf|gewoon|altijd|al jaren|wel|always))*`,
)
const accordingTo = new RegExp(
  String.raw`(?<![\p{L}])(?:volgens|zegt|zei|zeggen|according to|says) (?:de|het|mijn|onze|the|my|our)? ?[^.;(]{0,50}(?:zelf|itself|themselves|${organisation}) ?\(? ?$`,
  'u',
)
/** "… en die mail is echt van hen", "bleek echt te zijn". */
const provedReal = wordsOf(
  String.raw`(?:die|dat|deze|dit|het|hij)(?: [\p{L}]+){0,2} (?:is|was|bleek|blijkt) (?:inderdaad |gewoon |toch |wel )?(?:echt|ok|oké|in orde)(?: te zijn)?(?: van (?:hen|hun|haar|hem|ons))?|(?:it|that)(?: [\p{L}]+){0,2} (?:is|was|turned out to be) (?:really |indeed )?(?:real|genuine|from them|theirs)`,
)

/** What belongs to somebody whose telephone or account was taken over. */
export function isOfTakenOver(sentence: string, lead: string, tail: string): boolean {
  return ofThem.test(lead) && (takenOver.test(sentence) || takenOver.test(tail))
}

/** What somebody has of whom was just said that the other thing is not theirs, or who says so themselves. */
export function isContrasted(sentence: string, lead: string): boolean {
  return (notTheirs.test(sentence) && butTheyHave.test(lead)) || accordingTo.test(lead)
}

/** The words after say that it proved to be real. */
export function isProvedReal(tail: string): boolean {
  return provedReal.test(tail)
}

const neverWith =
  /^[^\p{L}\p{N}]*(?:en|maar|and|but)? ?(?:nooit|never|niet|not|(?:dit|deze|het|this|it) (?:was|is|kwam|came))(?: (?:met|via|op|vanaf|van|from|with|on))?[^\p{L}\p{N}]*$/u

/** "… alleen met A en nooit met B", "… heeft A, niet B", "… heeft A en dit was B": B is not theirs. */
export function isOtherThanBefore(lead: string): boolean {
  return neverWith.test(lead)
}

/** "dacht dat ik het was via": who wrote pretended to be somebody else. */
export const takenForMe = wordsOf(
  String.raw`(?:dacht|dachten|meende|thought) (?:dat )?(?:het )?(?:ik|wij|we|zij|hij|i|it) (?:het )?(?:was|waren)(?: me)?(?: (?:via|op|met))?`,
)
