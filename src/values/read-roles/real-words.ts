// SPDX-License-Identifier: EUPL-1.2
import { business, organisation, relative } from './people-words.ts'
import { account, address, justBefore, number, registration } from './words.ts'

const real = String.raw`echte?|ware|werkelijke?|officiële?|officiele?|juiste?|goede|bekende?|vertrouwde?|gewone?|normale?|oude?|vorige|eerdere?|bestaande|oorspronkelijke?|legitieme?|eigenlijke?|vaste|algemene|eigen|opgeslagen|privé|prive|zakelijke|real|actual|genuine|official|usual|regular|known|saved|correct|right|true|legit|legitimate|original|own|old`
const thing = `${number}|${address}|${account}|${registration}`
const link = String.raw`(?: (?:is|was|op|at|via|als|met|wel|gewoon|altijd|nog|steeds|trouwens|namelijk|wél|still|just|always))`
const realThing = justBefore(
  String.raw`(?:${real})(?: [\p{L}'-]+){0,2} (?:${thing})(?: van (?:(?:de|het|mijn|onze|haar|zijn|hun) )?[\p{L}-]+)?${link}{0,3}`,
  String.raw`(?:echte?|officiële|officiele|werkelijke|vaste|bekende|real|actual|genuine|official)(?: [\p{L}'-]+){0,2} (?:${organisation}|${business}|${relative}|one)(?: (?:zit|zitten|heeft|gebruikt|mailt|belt|bel je|uses|has))?${link}{0,3}`,
  String.raw`(?:${thing}) van (?:(?:de|het|mijn|m'n|mn|onze|haar|zijn|hun) )?(?:echte?|officiële|officiele|werkelijke) ?(?:[\p{L}-]+ ?){0,2}`,
  String.raw`(?:de|het|the) (?:echte|officiële|officiele|juiste|real|official|genuine|legit|legitimate)(?: (?:one|website|site|page|shop|webshop|webwinkel))?${link}{0,3}`,
)
const realOne =
  /(?<![\p{L}])(?:de|het|mijn|onze|ons|zijn|haar|hun|the|my|our|her|his|their|\p{L}+'?s) (?:echte|officiële|officiele|werkelijke|real|genuine|official|actual)(?![\p{L}])[^.;,:]{0,40}[,:(]? ?$/u
const ofOwnPapers = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:mijn|m'n|mn|onze|de|het|my|our) (?:eigen |officiële |echte |own )(?:papieren|papers|bankpas|pas|polis|contract|afschrift|administratie|agenda|telefoonboek|site|website|app|contacten)|achter(?:kant van|op) (?:mijn|de|m'n|het) (?:bank)?pas(?:je)?|back of my card|telefoonboek|adresboek|mijn contacten|my contacts|(?:dat|die) (?:ik|wij|we)(?: van (?:haar|hem|ze|hen|hun|mijn [\p{L}]+))?(?: al| wel| zelf)? (?:had(?:den)?|heb(?:ben)?|kende?n?|gebruik(?:en)?)|(?:in|uit) mijn telefoon|i already had)(?: (?:staat|stond|is|was|wel|als))*[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const realAccount = justBefore(
  String.raw`(?:eerdere|vorige|oude|echte|previous|earlier) (?:facturen|factuur|offertes?|mails?|invoices?)(?: (?:stond|staat|altijd|steeds|nog|is|was)){0,3}`,
  String.raw`(?:old|previous|usual|real) ones? (?:were|was|is|are)|(?:${account}) dat (?:al jaren|altijd|jarenlang) [^.,]{0,30} (?:staat|stond) (?:is|was)`,
  String.raw`(?:echte?|oude?|juiste?|vorige|eerdere|gewone|normale|vaste|goede|bekende|real|old|usual|correct|previous)(?: [\p{L}'-]+)? (?:${account})(?: van (?:[\p{L}-]+ ?){1,3})?${link}{0,3}`,
  String.raw`(?:vorig(?:e)? (?:jaar|maand|keer)|eerder|vroeger|destijds|in het verleden|last year|before)[^.;]{0,20} (?:stond|was|betaalden (?:wij|we)|hadden (?:zij|ze))`,
  String.raw`(?:normaal|altijd|voorheen|vroeger|al jaren|jarenlang|tot nu toe|normally|always|previously|for years)(?: gesproken)? (?:[^.,]{0,30} )?(?:op|naar|to|staat er|stond er|staat|stond)`,
)
const isRealAccount =
  /^[^\p{L}\p{N}]{0,4}(?:(?:dat|die|dit|which|that) )?(?:is|was)(?: (?:namelijk|wel|dus))? (?:(?:de|het|hun|zijn|haar|onze|the|their) )(?:echte|oude|juiste|gewone|normale|real|old|correct)(?![\p{L}])/u
/** "… moest … zijn". */
const hadTo = /(?<![\p{L}])(?:moest|moet|had|should)[^\p{L}\p{N}]{0,3}$/u
const haveBeen = /^ (?:zijn|wezen|moeten zijn|be|have been)(?![\p{L}])/u
const imitated = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:lijk(?:t|en)?|leek|leken)(?: (?:wel|precies|sprekend|heel erg|veel|sterk|erg))? op|nagemaakt van|(?:na)?gemaakte? (?:versie|kopie) van|kopie van|in plaats van|i\.?p\.?v\.?|zich voor als|looks? like|looked like|instead of|copy of|pretend(?:ed|ing)? to be|de echte|het echte|de officiële|the real|the official|terwijl het|(?:en|is|was) niet|rather than|(?:different|differs) from|anders dan|verschilt van|(?<!wij )(?:heet|heette)(?: (?:net|bijna|precies))? (?:zo|hetzelfde|eender) als)(?: (?:de|het|die van|the|naar|op|bij|van|via|to))*[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const notThis = /(?<![\p{L}])(?:niet|geen|not|en niet|in plaats van)(?: (?:via|op|van|from|at))?[^\p{L}\p{N}]{0,4}$/u
const butOther = /^[^\p{L}\p{N}]{0,3}(?:maar|but)(?![\p{L}])/u
const thought =
  /(?<![\p{L}])(?:dacht|meende|dachten|thought|denkend)(?: [\p{L}']+){0,6}(?: (?:op|bij|van|met|on|at|with|from|the|de|het|was))[^\p{L}\p{N}]{0,4}$/u
/** "ik had op … willen bestellen". */
const meantAt =
  /(?<![\p{L}])(?:had|hadden|wilde|wilden|wou|wanted)(?: [\p{L}']+){0,3} (?:op|bij|via|naar|on|at|from)[^\p{L}\p{N}]{0,4}$/u
const butMeant =
  /^ (?:willen |te )?(?:bestellen|kopen|betalen|inloggen|zijn|zitten|gaan|order|buy)[^.;]{0,12}(?:maar|en kwam|but)(?![\p{L}])/u
const butWas = /^[^\p{L}\p{N}]{0,3}(?:maar|zat|was|te zitten|but|ging|besteld\p{L}*)(?![\p{L}])|^,/u

/** Something that is called real, or that the victim had before: a number, an address, a person, an organisation. */
export function isCalledReal(lead: string): boolean {
  return realThing.test(lead) || realOne.test(lead) || ofOwnPapers.test(lead)
}

/** An account that is called real or old, or to which was always paid. */
export function isAccountCalledReal(lead: string, tail: string): boolean {
  return realAccount.test(lead) || isRealAccount.test(tail) || (hadTo.test(lead) && haveBeen.test(tail))
}

/** What the other side made itself look like, or what it was taken for. */
export function isImitated(lead: string, tail: string): boolean {
  if (meantAt.test(lead) && butMeant.test(tail)) return true
  return imitated.test(lead) || (notThis.test(lead) && butOther.test(tail)) || (thought.test(lead) && butWas.test(tail))
}
