// SPDX-License-Identifier: EUPL-1.2
import type { Mention } from './mention.ts'
import { partWords } from './part-words.ts'
import { business, organisation, relative, someonesOwn } from './people-words.ts'
import { account, address, number, registration, justBefore, wordsOf } from './words.ts'

const real = String.raw`echte?|ware|werkelijke?|officiële?|officiele?|juiste?|goede|bekende?|vertrouwde?|gewone?|normale?|oude?|vorige|eerdere?|bestaande|oorspronkelijke?|legitieme?|eigenlijke?|vaste|algemene|eigen|opgeslagen|privé|prive|zakelijke|real|actual|genuine|official|usual|regular|known|saved|correct|right|true|legit|legitimate|original|own|old`
const thing = `${number}|${address}|${account}|${registration}`
const link = String.raw`(?: (?:is|was|op|at|via|als|met|wel|gewoon|altijd|nog|steeds|trouwens|namelijk|wél|still|just|always))`

/** "het echte nummer is", "haar oude nummer (", "the real landlord is at", "de echte is". */
const realThing = justBefore(
  String.raw`(?:${real})(?: [\p{L}'-]+){0,2} (?:${thing})(?: van (?:(?:de|het|mijn|onze|haar|zijn|hun) )?[\p{L}-]+)?${link}{0,3}`,
  String.raw`(?:echte?|officiële|officiele|werkelijke|vaste|bekende|real|actual|genuine|official)(?: [\p{L}'-]+){0,2} (?:${organisation}|${business}|${relative}|one)(?: (?:zit|zitten|heeft|gebruikt|mailt|belt|bel je|uses|has))?${link}{0,3}`,
  String.raw`(?:${thing}) van (?:(?:de|het|mijn|m'n|mn|onze|haar|zijn|hun) )?(?:echte?|officiële|officiele|werkelijke) ?(?:[\p{L}-]+ ?){0,2}`,
  String.raw`(?:de|het|the) (?:echte|officiële|officiele|juiste|real|official|genuine)(?: one)?${link}{0,3}`,
)
/** "de echte Peter mailt van": said of a person or a name, a little further back. */
const realOne =
  /(?<![\p{L}])(?:de|het|mijn|onze|ons|zijn|haar|hun|the|my|our|her|his|their|\p{L}+'?s) (?:echte|officiële|officiele|werkelijke|real|genuine|official|actual)(?![\p{L}])[^.;,:]{0,40}[,:(]? ?$/u
const realAccount = justBefore(
  String.raw`(?:eerdere|vorige|oude|echte|previous|earlier) (?:facturen|factuur|offertes?|mails?|invoices?)(?: (?:stond|staat|altijd|steeds|nog|is|was)){0,3}`,

  String.raw`(?:echte?|oude?|juiste?|vorige|eerdere|gewone|normale|vaste|goede|bekende|real|old|usual|correct|previous)(?: [\p{L}'-]+)? (?:${account})(?: van (?:[\p{L}-]+ ?){1,3})?${link}{0,3}`,
  String.raw`(?:normaal|altijd|voorheen|vroeger|al jaren|jarenlang|tot nu toe|normally|always|previously|for years)(?: gesproken)? (?:[^.,]{0,30} )?(?:op|naar|to|staat er|stond er|staat|stond)`,
)
const isRealAccount =
  /^[^\p{L}\p{N}]{0,4}(?:(?:dat|die|dit|which|that) )?(?:is|was)(?: (?:namelijk|wel|dus))? (?:(?:de|het|hun|zijn|haar|onze|the|their) )(?:echte|oude|juiste|gewone|normale|real|old|correct)(?![\p{L}])/u
/** "het nummer van mijn broer is", "mijn zoons nummer is", "mijn buurman (", "mijn zoon Tim,". */
const ofRelative = justBefore(
  String.raw`(?:${thing}) (?:van|of) (?:${someonesOwn}) (?:${relative})${link}{0,3}`,
  String.raw`(?:${someonesOwn}) (?:${relative})(?:'?s| (?:haar|zijn|z'n|d'r|dr|der|ze))?(?: (?:eigen|oude|echte|vaste|gewone|normale))?(?: (?:${number}|${address}))?${link}{0,3}`,
  String.raw`(?:mama|papa|mam|pap|oma|opa)(?:'?s)?(?: (?:haar|zijn|d'r))?(?: (?:eigen|oude|echte|gewone))? (?:(?:${number})|heeft|gebruikt)${link}{0,3}`,
)
/** "het nummer van onze leverancier is": of an organisation, unless a display showed it or it is called false. */
const ofOrganisation = justBefore(
  String.raw`(?:${thing}) (?:van|of) (?:(?:de|het|mijn|onze|ons|my|our|the) )?(?:${organisation})(?: zelf)? (?:is|:|was|luidt)${link}{0,2}`,
  String.raw`(?:mijn|onze|ons|my|our) (?:eigen )?(?:${organisation})(?: zelf)?(?= ?[(])`,
)
const shown =
  /(?<![\p{L}])(?:scherm|beeld|display|screen|zogenaamd|nep\p{L}*|valse?|nagemaakt\p{L}*|fake|belde|gebeld)(?![\p{L}])/u
/** "is van mijn zoon", "is het nummer van de bank zelf" right after. */
const isOfThem = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:dat|die|dit|which|that) )?(?:is|was|hoort bij|is namelijk|belongs to)(?: [\p{L}]+){0,2}? (?:(?:(?:echte|oude|eigen|real|old) )?(?:${thing}) (?:van|of) )?(?:van )?(?:(?:${someonesOwn}|de|het|the) )(?:echte |real )?(?:${organisation}|${relative})(?![\p{L}])`,
  'u',
)
/** "niet X maar …". */
const notThis = /(?<![\p{L}])(?:niet|geen|not|en niet|in plaats van)(?: (?:via|op|van|from|at))?[^\p{L}\p{N}]{0,4}$/u
const butOther = /^[^\p{L}\p{N}]{0,3}(?:maar|but)(?![\p{L}])/u
const relativeInBrackets = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${someonesOwn}) (?:${relative}|begeleider|mentor|bewindvoerder)|(?:een|de|a|the|mijn) (?:kennis|getuige|begeleider|mentor|bewindvoerder|witness)|getuige|wijkagent|huisarts|slachtofferhulp|fraudehelpdesk|politie)(?: \p{L}[\p{L}.-]*){0,2} ?[(,:]{1,2} ?(?:(?:${number}|mail) ?:? ?)?$`,
  'u',
)
/** "mijn broer belt zelf altijd van", "normaal mailt onze leverancier vanaf". */
const whoWeKnow = String.raw`(?<![\p{L}])(?:${organisation}|${relative}|wij|we)(?![\p{L}])`
const habit = String.raw`(?<![\p{L}])(?:altijd|normaal|normaliter|gewoonlijk|meestal|nog steeds|gewoon nog|always|normally|usually|still)(?![\p{L}])`
const usually = new RegExp(
  String.raw`(?:${whoWeKnow}[^.;]{0,40}${habit}|${habit}[^.;]{0,40}${whoWeKnow})[^.;,]{0,30}(?<![\p{L}])(?:van|vanaf|vanuit|op|via|met|onder|nummer|from|on|at|with|is|nog)[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const hasNumber = justBefore(
  String.raw`(?:zij|hij|ze|she|he) (?:heeft|gebruikt|has|uses)(?: (?:zelf|gewoon|eigenlijk|nog|altijd|still|always)){1,3}`,

  String.raw`(?:${someonesOwn}) (?:${relative}) (?:heeft|gebruikt|zit op|has|uses)(?: (?:zelf|gewoon|nog|eigenlijk|altijd|steeds)){0,3}`,
)
const reachable = new RegExp(
  String.raw`(?<![\p{L}])(?:mijn|onze|zijn|haar|hun|de|het|my|our|the) (?:echte |eigen )?(?:${organisation}|${relative})(?![\p{L}])["')]{0,2}[^.]{0,30} (?:bereikbaar|bereiken|bereik je|bereikt u|reachable|reached|bel je|bellen op|gebeld op)(?![\p{L}])[^.]{0,16}$`,
  'u',
)
const anyOfThem = String.raw`(?:(?:mijn|m'n|mn|de|onze|het|my|our|the|zijn|haar|hun) )?(?:eigen |echte |real |own )?(?:${organisation}|${relative}|112|(?:${business}) van (?:mijn|de|onze) (?:${organisation}))(?: van [\p{L}]+(?: [\p{L}]+)?)?`
const aside = String.raw`(?: (?:zelf|meteen|direct|toen|daarna|later|gelijk|ook|nog|eerst|myself|then|later))`
/** "de organisatie zelf gebruikt", "bestaat wel (". */
const itself = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:de|het|mijn|onze|the|my|our) (?:${organisation}|${business}|${relative}) (?:zelf|itself|himself|herself)[^.;]{0,30}|bestaa(?:t|n) (?:nog|wel|echt|gewoon)[^.;,]{0,12})$`,
  'u',
)
/** "haar nummer is al tien jaar", "is te vinden op". */
const steady =
  /(?<![\p{L}])(?:(?:haar|zijn|hun|her|his|their) [^.,;]{0,20}(?:nummer|06|mail\p{L}*|number|email) (?:is|has been) (?:al|nog|gewoon|sinds|still|the same)(?![\p{L}])[^.,;]{0,20}|(?:te vinden op|can be found (?:on|at))|(?:volgens|according to) (?:de|het|mijn|my|the) [\p{L}-]+ (?:is|was) [^.,;]{0,24})[^\p{L}\p{N}]{0,4}$/u
/** "Ik dacht dat ik op … zat". */
const thought =
  /(?<![\p{L}])(?:dacht|meende|dachten|thought|denkend)(?: [\p{L}']+){0,6}(?: (?:op|bij|van|met|on|at|with|from|the|de|het|was))[^\p{L}\p{N}]{0,4}$/u
const butWas = /^[^\p{L}\p{N}]{0,3}(?:maar|zat|was|te zitten|but|ging|besteld\p{L}*)(?![\p{L}])|^,/u
/** "wel van hen is" right after. */
const isTheirs =
  /^[^\p{L}\p{N}]{0,3}(?:is |was )?(?:wel|echt|gewoon|inderdaad|really|indeed) (?:echt )?(?:van|of) (?:hen|hun|haar|hem|ons|them|us)(?![\p{L}])/u
/** The victim, or somebody of theirs, called or wrote to an organisation or a person that they know: "ik heb zelf mijn bank teruggebeld op", "I rang my bank on". */
const calledThem = new RegExp(
  String.raw`(?<![\p{L}])(?:ik|we|wij|i|${someonesOwn} (?:${relative}))(?![\p{L}])[^.]{0,50}?(?<![\p{L}])(?:(?:naar )?${anyOfThem}${aside}{0,3} (?:terug ?gebeld|opgebeld|nagebeld|gebeld|gemaild|geappt|ge-?sms't|bereikt|belde|nabelde|terugbelde|bel|bellen|gesproken|benaderd)|(?:belde|bel|mailde|appte|sprak|called|phoned|rang|emailed|contacted|contact opgenomen met|contact gezocht met|contact met|gebeld met|gebeld naar|bellen met|bellen naar)${aside}{0,3} (?:naar |met )?${anyOfThem}${aside}{0,3})(?: terug)?(?: (?:op|via|met|on|at|onder|nummer|het nummer|back)){0,3}[^\p{L}\p{N}]{0,4}$`,
  'u',
)
/** "Toen belde ik mijn bank op". */
const calledThemInverted = new RegExp(
  String.raw`(?<![\p{L}])(?:belde?n?|mailde|appte|sprak)(?: (?:ik|we|wij))${aside}{0,3} (?:naar |met )?${anyOfThem}${aside}{0,3}(?: terug)?(?: (?:op|via|met|onder|nummer|het nummer)){0,3}[^\p{L}\p{N}]{0,4}$`,
  'u',
)
/** Looked up by the victim: "nagezocht", "staat op de echte site". */
const checked = new RegExp(
  String.raw`(?<![\p{L}])(?:nagebeld|nagezocht|opgezocht|gecontroleerd|gecheckt|geverifieerd|nagevraagd|navraag|ter controle|na controle|zelf teruggebeld|zelf gebeld|verified|checked|looked up|double-?checked)(?![\p{L}])[^.]{0,40}$`,
  'u',
)
const toldToCall = new RegExp(
  String.raw`(?<![\p{L}])(?:${organisation})(?![\p{L}"])[^.]{0,30}(?:zei|zegt|raadde|adviseerde|verwees|gaf|said|told)[^.]{0,30}$`,
  'u',
)
const toCall = /^[^.]{0,12}(?:moest|moet|kon|kan|mocht|zou)(?:en)? (?:ik |we )?(?:bellen|mailen|melden)|^ to call/u
const selfCalled = wordsOf(
  String.raw`(?:ik|i|we|wij) (?:hem|haar|ze|him|her|them|mijn [\p{L}-]+|my [\p{L}-]+)(?: zelf| toen| later){0,2} (?:terug)?(?:belde|belden|called|rang|phoned)`,
)
const ofOwnPapers = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:mijn|m'n|mn|onze|de|het|my|our) (?:eigen |officiële |echte |own )(?:papieren|papers|bankpas|pas|polis|contract|afschrift|administratie|agenda|telefoonboek|site|website|app|contacten)|achter(?:kant van|op) (?:mijn|de|m'n|het) (?:bank)?pas(?:je)?|back of my card|telefoonboek|adresboek|mijn contacten|my contacts|(?:dat|die) (?:ik|wij|we)(?: van (?:haar|hem|ze|hen|hun|mijn [\p{L}]+))?(?: al| wel| zelf)? (?:had(?:den)?|heb(?:ben)?|kende?n?|gebruik(?:en)?)|(?:in|uit) mijn telefoon|i already had)(?: (?:staat|stond|is|was|wel|als))*[^\p{L}\p{N}]{0,4}$`,
  'u',
)
/** Help that somebody sought: "daarna de huisarts (". */
const helper = justBefore(
  String.raw`(?:de|het|onze|mijn|my|the|a|een) (?:huisarts|dokter|ziekenhuis|wijkagent|politie|gp|police|advocaat|notaris|accountant|maatschappelijk werker|thuiszorg|wijkverpleegkundige|bewindvoerder|mentor|fraudehelpdesk|slachtofferhulp|consumentenbond|juridisch loket)(?: gebeld| gesproken)?`,
  String.raw`(?:fraudehelpdesk|slachtofferhulp|juridisch loket|consumentenbond)`,
)
/** What stands right after it: "is van de echte winkel", "staat niks", "wist van niets", "is gratis". */
const saidAfter = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:dat|die|dit|which|that) )?(?:(?:is|was|zijn|staat|stond|bleek|is het|was het)(?: [\p{L}]+){0,3}? (?:echte?|officiële|officiele|genuine|real|official|wel het|niks|niets|gratis|free)(?![\p{L}])|(?:en |maar )?(?:die |hij |zij |ze |daar )?(?:wist(?:en)?|weet|weten|wisten ze|wist men)(?: er| daar| zij)?(?: ook)?(?: helemaal)? (?:er )?(?:ook )?(?:van )?n[ik]+e?[kt]s|(?:het|dat) (?:gratis|goedkoper)|gratis|lag (?:hij|zij|ze)|bleek (?:het|dat) (?:\p{L}+ ){0,2}(?:nep|niet)|for free|knew nothing)`,
  'u',
)
const onlyThere = /(?<![\p{L}])(?:op|bij|via|van|on|at) (?:de |het )?$/u
/** What the other side made itself look like: "leek op", "in plaats van", "de echte". */
const imitated = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:lijk(?:t|en)?|leek|leken)(?: (?:wel|precies|sprekend|heel erg|veel|sterk|erg))? op|nagemaakt van|(?:na)?gemaakte? (?:versie|kopie) van|kopie van|in plaats van|i\.?p\.?v\.?|zich voor als|looks? like|looked like|instead of|copy of|pretend(?:ed|ing)? to be|de echte|het echte|de officiële|the real|the official|terwijl het|(?:en|is|was) niet|rather than)(?: (?:de|het|die van|the))?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const readThere =
  /^[^\p{L}\p{N}]{0,4}(?:las|lees|gelezen|staat (?:dat|een waarschuwing)|stond (?:dat|een waarschuwing)|waarschuwt|vond ik (?:dat|meer|andere)|zie je dat|i read|says)(?![\p{L}])/u
const forum =
  /(?<![\p{L}])(?:forum|reactie|comment|trustpilot|review(?:s|site)?|recensies?|politiesite|vergelijkingssite)(?: las (?:ik|we|wij|men))?(?: (?:van|op|bij|by))?[^\p{L}\p{N}]{0,4}$/u
const isNew =
  /(?<![\p{L}])(?:nieuwe?|new|andere?|ander|onbekende?|nep\p{L}*|valse?|zogenaamde?|zgn|alsof|so-called|supposedly|fake)(?![\p{L}])(?:(?!(?<![\p{L}])(?:echte?|real|maar|but)(?![\p{L}]))[^.,;:]){0,24}$/u
/** Where the victim told of it, or stopped it: "gemeld bij", "mijn pas laten blokkeren via". */
const toldThere = new RegExp(
  String.raw`(?<![\p{L}])(?:gemeld|melding gedaan|aangifte(?: gedaan)?|klacht(?: ingediend)?|ingelicht|gewaarschuwd|geïnformeerd|(?:laten )?blokkeren|geblokkeerd|reported(?: it| this)?|complained|blocked(?: my card)?|informed)(?: [\p{L}]+){0,3} (?:bij|via|op|aan|to|at|with|through)(?: (?:de|het|nummer|telefoonnummer|the))?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const forwarded =
  /(?<![\p{L}])(?:mail|mailtje|bericht|phishing\p{L}*|email|message|it|hem|die|dit)(?: [\p{L}]+){0,3} (?:doorgestuurd|doorgezonden|forwarded|gestuurd)(?: [\p{L}]+)? (?:naar|aan|to)[^\p{L}\p{N}]{0,4}$/u
/** "nam mijn dochter op", "heeft er niets mee te maken", "bestaat echt" right after. */
const answered = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:belde|bel|gebeld|appte|mailde|called|rang)[^.]{0,20} (?:nam|kreeg|bleek|lag|zat|wist|zei|antwoordde|answered|said)[^.]{0,20}(?<![\p{L}])(?:${relative}|${organisation}|hij|zij|ze|he|she|they)(?![\p{L}])|(?:heeft|hebben|had|hadden) (?:er |hier )?(?:niets|niks|geen)[^.]{0,20} (?:mee te maken|gestuurd|van gehoord)|bestaat (?:wel )?echt|bevestig\p{L}*|has nothing to do|did not send|confirmed)`,
  'u',
)
const contactAt = justBefore(
  String.raw`(?:contactpersoon|behandelaar|medewerker|rechercheur|agent) (?:bij|van) (?:de |het |mijn )?(?:${organisation})(?: (?:is|:))?`,
)
/** "een appje van mijn zoon (": whoever wrote so was not. */
const cameFrom =
  /(?<![\p{L}])(?:gebeld|belden?|app\p{L}*|whats ?app\p{L}*|berich\p{L}*|sms\p{L}*|mail\p{L}*|telefoontje|message|text|call|called)(?: [\p{L}]+)? (?:van|door|from|by)(?![\p{L}])[^.]{0,40}$/u
const searched = /(?<![\p{L}])(?:google|internet|advertentie|online gevonden|search)/u

/** Whether the words say that an identifier belongs to whoever was imitated, to an authority, or to somebody beside the matter. */
export function isGenuine({ lead, tail, sentence, identifier: { kind } }: Mention): boolean {
  if (kind === 'company-number') return realThing.test(lead)
  if (kind === 'iban' || kind === 'crypto-address') return realAccount.test(lead) || isRealAccount.test(tail)
  if (imitated.test(lead) || (notThis.test(lead) && butOther.test(tail))) return true
  if (forum.test(lead) || (toldThere.test(lead) && kind !== 'user-name')) return true
  if (kind === 'email' && forwarded.test(lead)) return true
  if (isTheirs.test(tail) || (thought.test(lead) && butWas.test(tail))) return true
  if (isNew.test(lead)) return false
  if (partWords.display.test(lead) && !/(?<![\p{L}])(?:echte?|real)(?![\p{L}])/u.test(lead)) return false
  if (steady.test(lead) || itself.test(lead)) return true
  if (
    realThing.test(lead) ||
    realOne.test(lead) ||
    ofOwnPapers.test(lead) ||
    reachable.test(lead) ||
    usually.test(lead)
  )
    return true
  if (answered.test(tail) || contactAt.test(lead)) return true
  if (kind === 'web-address')
    return (saidAfter.test(tail) && (onlyThere.test(lead) || /echt|offici|real/.test(tail))) || readThere.test(tail)
  if (kind === 'user-name') return false
  if (!shown.test(lead) && (ofOrganisation.test(lead) || isOfThem.test(tail))) return true
  if (cameFrom.test(lead) && !/(?<![\p{L}])(?:echte|real)/u.test(lead)) return saidAfter.test(tail)
  if (ofRelative.test(lead) || relativeInBrackets.test(lead) || hasNumber.test(lead)) return true
  if (
    calledThem.test(sentence) ||
    calledThemInverted.test(sentence) ||
    (checked.test(lead) && !searched.test(lead)) ||
    helper.test(lead) ||
    saidAfter.test(tail)
  )
    return true
  return selfCalled.test(lead) || (toldToCall.test(lead) && toCall.test(tail))
}
