// SPDX-License-Identifier: EUPL-1.2
import { organisation, relative } from './people-words.ts'

const saidAfter = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:dat|die|dit|which|that) )?(?:(?:is|was|zijn|staat|stond|bleek|is het|was het)(?: [\p{L}]+){0,3}? (?:echte?|officiële|officiele|genuine|real|official|wel het|niks|niets|gratis|free)(?![\p{L}])|(?:en |maar )?(?:die |hij |zij |ze |daar )?(?:wist(?:en)?|weet|weten|wisten ze|wist men)(?: er| daar| zij)?(?: ook)?(?: helemaal)? (?:er )?(?:ook )?(?:van )?n[ik]+e?[kt]s|(?:het|dat) (?:gratis|goedkoper)|gratis|lag (?:hij|zij|ze)|bleek (?:het|dat) (?:\p{L}+ ){0,2}(?:nep|niet)|for free|knew nothing)`,
  'u',
)
const onlyThere = /(?<![\p{L}])(?:op|bij|via|van|on|at) (?:de |het )?$/u
const readThere =
  /^[^\p{L}\p{N}]{0,4}(?:las|lees|gelezen|staat (?:dat|een waarschuwing)|stond (?:dat|een waarschuwing)|waarschuwt|vond ik (?:dat|meer|andere)|zie je dat|i read|says (?:that )?(?:it|this|they|you|never|there))(?![\p{L}])/u
const forum =
  /(?<![\p{L}])(?:forum|reactie|comment|trustpilot|review(?:s|site)?|recensies?|politiesite|vergelijkingssite)(?: las (?:ik|we|wij|men))?(?: (?:van|op|bij|by))?[^\p{L}\p{N}]{0,4}$/u
const answered = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:belde|bel|gebeld|appte|mailde|called|rang)[^.]{0,20} (?:nam|kreeg|bleek|lag|zat|wist|zei|antwoordde|answered|said)[^.]{0,20}(?<![\p{L}])(?:${relative}|${organisation}|hij|zij|ze|he|she|they)(?![\p{L}])|(?:heeft|hebben|had|hadden) (?:er |hier )?(?:niets|niks|geen)[^.]{0,20} (?:mee te maken|gestuurd|van gehoord)|bestaat (?:wel )?echt|bevestig\p{L}*|has nothing to do|did not send|confirmed)`,
  'u',
)
const isTheirs =
  /^[^\p{L}\p{N}]{0,3}(?:is |was )?(?:wel|echt|gewoon|inderdaad|really|indeed) (?:echt )?(?:van|of) (?:hen|hun|haar|hem|ons|them|us)(?![\p{L}])/u

/** "en dat is echt het nummer van": whatever showed it, it is theirs. */
const trulyTheirs =
  /^[^\p{L}\p{N}]{0,4}(?:en |maar |and |but )?(?:dat|die|dit|which|that) (?:is|was)(?: [\p{L}]+)? (?:echt|daadwerkelijk|inderdaad|really|actually|indeed) (?:het|de|een|van|the|their|hun|mijn|my)(?![\p{L}])/u

/** A number that is called theirs in so many words, also where a display showed it. */
export function isTrulyTheirs(tail: string): boolean {
  return trulyTheirs.test(tail)
}

/** What the words after an identifier say of it: it knew of nothing, is free, belongs to the real one. */
export function isSaidGenuine(tail: string): boolean {
  return saidAfter.test(tail)
}

/** The real one answered there, or has nothing to do with it. */
export function isAnsweredFrom(tail: string): boolean {
  return answered.test(tail) || isTheirs.test(tail)
}

/** A site on which people only read, or on which something is said to be genuine. */
export function isSiteSaidGenuine(lead: string, tail: string): boolean {
  return (saidAfter.test(tail) && (onlyThere.test(lead) || /echt|offici|real/.test(tail))) || readThere.test(tail)
}

/** "op het forum van". */
export function isForum(lead: string): boolean {
  return forum.test(lead)
}
