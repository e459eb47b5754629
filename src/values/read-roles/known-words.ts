// SPDX-License-Identifier: EUPL-1.2
import { organisation, business, relative, someonesOwn } from './people-words.ts'
import { account, address, justBefore, number, registration } from './words.ts'

const thing = `${number}|${address}|${account}|${registration}`
const link = String.raw`(?: (?:is|was|op|at|via|als|met|wel|gewoon|altijd|nog|steeds|trouwens|namelijk|wél|still|just|always))`
const ofRelative = justBefore(
  String.raw`(?:${thing}) (?:van|of) (?:${someonesOwn}) (?:${relative})${link}{0,3}`,
  String.raw`(?:${someonesOwn}) (?:${relative})(?:'?s| (?:haar|zijn|z'n|d'r|dr|der|ze))?(?: (?:eigen|oude|echte|vaste|gewone|normale))?(?: (?:${number}|${address}))?${link}{0,3}`,
  String.raw`(?:mama|papa|mam|pap|oma|opa)(?:'?s)?(?: (?:haar|zijn|d'r))?(?: (?:eigen|oude|echte|gewone))? (?:(?:${number})|heeft|gebruikt)${link}{0,3}`,
)
const relativeInBrackets = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${someonesOwn}) (?:${relative}|begeleider|mentor|bewindvoerder)|(?:een|de|a|the|mijn) (?:kennis|getuige|begeleider|mentor|bewindvoerder|witness)|(?:de|een|the|a) (?:buurman|buurvrouw|buren|buurjongen|neighbou?r)(?: (?:van|op|from|at) [\p{L}\d ]{1,24})?|getuige|wijkagent|huisarts|slachtofferhulp|fraudehelpdesk|politie)(?: \p{L}[\p{L}.-]*){0,2} ?[(,:]{1,2} ?(?:(?:${number}|mail) ?:? ?)?$`,
  'u',
)
const hasNumber = justBefore(
  String.raw`(?:zij|hij|ze|she|he) (?:heeft|gebruikt|has|uses)(?: (?:zelf|gewoon|eigenlijk|nog|altijd|still|always)){1,3}`,
  String.raw`(?:${someonesOwn}) (?:${relative}) (?:heeft|gebruikt|zit op|has|uses)(?: (?:zelf|gewoon|nog|eigenlijk|altijd|steeds)){0,3}`,
)
const ofOrganisation = justBefore(
  String.raw`(?:${thing}) (?:van|of) (?:(?:de|het|mijn|onze|ons|my|our|the) )?(?:${organisation})(?: zelf)? (?:is|:|was|luidt)${link}{0,2}`,
  String.raw`(?:mijn|onze|ons|my|our) (?:eigen )?(?:${organisation})(?: zelf)?(?= ?[(])`,
)
const shown =
  /(?<![\p{L}])(?:scherm|beeld|display|screen|zogenaamd|nep\p{L}*|valse?|nagemaakt\p{L}*|fake|belde|gebeld)(?![\p{L}])/u
const isOfThem = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:dat|die|dit|which|that) )?(?:is|was|hoort bij|is namelijk|belongs to)(?: [\p{L}]+){0,2}? (?:(?:(?:echte|oude|eigen|real|old) )?(?:${thing}) (?:van|of) )?(?:van )?(?:(?:${someonesOwn}|de|het|the) )(?:echte |real )?(?:${organisation}|${relative})(?![\p{L}])`,
  'u',
)
const whoWeKnow = String.raw`(?<![\p{L}])(?:${organisation}|${relative}|wij|we)(?![\p{L}])`
const habit = String.raw`(?<![\p{L}])(?:altijd|normaal|normaliter|gewoonlijk|meestal|nog steeds|gewoon nog|always|normally|usually|still)(?![\p{L}])`
const usually = new RegExp(
  String.raw`(?:${whoWeKnow}[^.;]{0,40}${habit}|${habit}[^.;]{0,40}${whoWeKnow})[^.;,]{0,30}(?<![\p{L}])(?:van|vanaf|vanuit|op|via|met|onder|nummer|from|on|at|with|is|nog)[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const reachable = new RegExp(
  String.raw`(?<![\p{L}])(?:mijn|onze|zijn|haar|hun|de|het|my|our|the) (?:echte |eigen )?(?:${organisation}|${relative})(?![\p{L}])["')]{0,2}[^.]{0,30} (?:bereikbaar|bereiken|bereik je|bereikt u|reachable|reached|bel je|bellen op|gebeld op)(?![\p{L}])[^.]{0,16}$`,
  'u',
)
const itself = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:de|het|mijn|onze|the|my|our) (?:${organisation}|${business}|${relative}) (?:zelf|itself|himself|herself)[^.;]{0,30}|bestaa(?:t|n) (?:nog|wel|echt|gewoon)[^.;,]{0,12})$`,
  'u',
)
const steady =
  /(?<![\p{L}])(?:(?:haar|zijn|hun|her|his|their) [^.,;]{0,20}(?:nummer|06|mail\p{L}*|number|email) (?:is|has been) (?:al|nog|gewoon|sinds|still|the same)(?![\p{L}])[^.,;]{0,20}|(?:te vinden op|can be found (?:on|at))|(?:volgens|according to) (?:de|het|mijn|my|the) [\p{L}-]+ (?:is|was) [^.,;]{0,24})[^\p{L}\p{N}]{0,4}$/u
const contactAt = justBefore(
  String.raw`(?:contactpersoon|behandelaar|medewerker|rechercheur|agent) (?:bij|van) (?:de |het |mijn )?(?:${organisation})(?: (?:is|:))?`,
)
const helper = justBefore(
  String.raw`(?:de|het|onze|mijn|my|the|a|een) (?:huisarts|dokter|ziekenhuis|wijkagent|politie|gp|police|advocaat|notaris|accountant|maatschappelijk werker|thuiszorg|wijkverpleegkundige|bewindvoerder|mentor|fraudehelpdesk|slachtofferhulp|consumentenbond|juridisch loket)(?: gebeld| gesproken)?`,
  String.raw`(?:fraudehelpdesk|slachtofferhulp|juridisch loket|consumentenbond)`,
)

/** What an organisation or a person that the victim knows has always used, or can be reached at. */
export function isUsual(lead: string): boolean {
  return steady.test(lead) || itself.test(lead) || reachable.test(lead) || usually.test(lead) || contactAt.test(lead)
}

/** Of an organisation, unless a display showed it or it is called false. */
export function isOfOrganisation(lead: string, tail: string): boolean {
  return !shown.test(lead) && (ofOrganisation.test(lead) || isOfThem.test(tail))
}

/** Of a relative, a neighbour, a witness, or of whoever helped. */
export function isOfSomebodyKnown(lead: string): boolean {
  return ofRelative.test(lead) || relativeInBrackets.test(lead) || hasNumber.test(lead) || helper.test(lead)
}
