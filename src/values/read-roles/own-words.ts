// SPDX-License-Identifier: EUPL-1.2
import { isAccountOfTeller } from './account-of-teller.ts'
import { isUsedByTeller } from './directions.ts'
import type { Mention } from './mention.ts'
import { relative } from './people-words.ts'
import type { Story } from './story.ts'
import { account, anything, number, registration, justBefore, wordsOf } from './words.ts'

const mine = String.raw`mijn|m'n|mn|m|me|onze|ons|my|our|meu|minha|nuestro|mi`
const kindOfMine = String.raw`(?: (?:en/of|en of|gezamenlijke|eigen|echte|juiste|officiële|real|correct|oude|vorige|vaste|mobiele|prive|privé|zakelijke|gewone|own|old|private|business|personal|ing|rabo|abn|bunq|asn|sns|knab|spaar|betaal|bank|main|dutch)){0,3}`
const bank = String.raw`(?: (?:bij|at|with) (?:de )?[\p{L}\d-]+(?: bank)?)?`

/** "mijn vaste nummer", "m rekening", "onze KvK is", "my own account"; then only filling. */
const myThing = justBefore(
  String.raw`(?:${mine})${kindOfMine}[ -](?:${anything})${bank}(?: (?:gegeven|doorgegeven|opgegeven|gestuurd|ingevuld|given|sent)){0,2}`,
  String.raw`(?:dat|die|dit|het(?: nummer)?) van (?:mij|ons|mezelf|mijzelf)`,
  'mine',
  String.raw`(?:wij|we|ik) (?:zijn|ben|heb|hebben) (?:een|de|het) [^.;,(]{1,30}[,(] ?(?:onze |mijn )?(?:${account}|${number}|${registration})`,
  String.raw`(?:wij|we|ik|ons bedrijf|onze zaak|ondergetekende|i|we are)(?: zijn| ben)?[ (,]{1,3}(?:${registration}|${account}|${number})`,
)
/** "…, dat is mijn eigen nummer", "(mijn rekening)" right after. */
const isMine = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:eh|euh|uh|nee|oh|sorry|o|no|wacht)[^\p{L}\p{N}]{1,4}){0,4}(?:(?:dat|dit|die|that|this|which)[ ']{0,2}(?:is|was|s) |is |was )?(?:${mine})${kindOfMine} (?:${anything})(?![\p{L}\p{N}])`,
  'u',
)
/** "…, mijn rekening is NL…" says whose the next one is. */
const labelOfNext = /(?<![\p{L}])(?:is|was|:)[^\p{L}\p{N}]{0,3}$/u
/** "wij mailen alleen vanaf", "ik heb", "ik ben …, tel". */
const weUse = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:wij|we) (?:mailen|bellen|appen|gebruiken|factureren|use|email|call)(?: (?:alleen|altijd|uitsluitend|zelf|only|always))*(?: (?:vanaf|via|met|op|onder|from|with|via))?|(?:en|,) ik heb(?: zelf)?|(?:ik ben|mijn naam is|my name is|i am) [^.]{2,40}[ ,](?:tel|telefoon|nummer|mail|e-?mail|phone))[^\p{L}\p{N}]{0,4}$`,
  'u',
)
/** "he gave me account": not "me account" for "mijn account". */
const gaveMe = /(?<![\p{L}])(?:give|gives|gave|given|send|sends|sent|told|gaf|geeft|stuurde|stuurt) me [^.]{0,30}$/u
/** That a number stands in somebody's telephone says that they know it, not that it is theirs. */
const inMyPhone =
  /(?<![\p{L}])(?:in|uit) (?:mijn|m'n|mn|my) (?:telefoon|toestel|mobiel|phone|contact\p{L}*)[^\p{L}\p{N}]{0,4}$/u
/** Of somebody for whom the report is: "haar rekening is …", not "naar zijn rekening". */
const theirs = justBefore(
  String.raw`(?:haar|zijn|z'n|d'r|hun|her|his|their|${mine} [\p{L}-]+(?:'?s|haar|zijn)?)(?: eigen| own)?[ -](?:${account})(?: (?:heeft|gegeven|bij [\p{L}]+)){0,2}`,
)
const direction = wordsOf('naar', 'aan', 'to', 'into', 'op', 'onto', 'para')
const ofRelative = justBefore(String.raw`(?:${account}) van (?:${mine}) (?:${relative})(?: (?:is|was|met nummer))?`)
/** "van NL… naar", "afgeschreven van NL…". */
const from = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:van|vanaf|vanuit|from)(?: de| the)?(?: (?:${account}))?[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const outward = new RegExp(
  String.raw`(?<![\p{L}])(?:naar|afgeschreven|overgemaakt|overgeboekt|afgeboekt|gehaald|verdwenen|weggehaald|opgenomen|leeggehaald|gestolen|to|taken|debited|withdrawn|stolen)(?![\p{L}])`,
  'u',
)
const taken = wordsOf(
  'afgeschreven|afgeboekt|weg|eraf|gehaald|weggehaald|leeggehaald|verdwenen|opgenomen|gestolen|taken|debited|withdrawn|stolen',
)
/** Whoever signs gives their own number, not that of the other party. */
const signed = new RegExp(
  String.raw`(?<![\p{L}])(?:ondertekend|getekend|signed|met (?:vriendelijke|hartelijke) groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|m\.v\.g|hoogachtend|kind regards|regards|greetings)[:,. -][^:]{0,90}$`,
  'u',
)
/** "bel mij terug op", "u kunt mij bereiken op", "I can be reached at". */
const reachMe = justBefore(
  String.raw`(?:bel(?:len)?|bereik(?:en|t)?|app(?:en)?|mail(?:en)?|contact(?:eren)?|terugbellen|reach|call|email|contact)(?: (?:u|je|jullie))? (?:mij|me|ons|us)(?: (?:graag|terug|altijd|eventueel|overdag|gerust|bereiken|bellen|mailen|terugbellen|back)){0,3}(?: (?:op|via|onder|at|on|met))?`,
  String.raw`(?:mij|me|ons) (?:te )?(?:bereiken|bellen|mailen|terugbellen)(?: (?:op|via|onder))`,
  String.raw`(?:ik|wij|we) (?:ben|zijn) (?:[\p{L}]+ ){0,2}(?:te bereiken|bereikbaar)(?: (?:op|via|onder))?`,
  String.raw`neem(?:t)?(?: u)?(?: gerust| graag| eventueel)? contact op(?: (?:via|met ons via|op|met mij via|met mij op))`,
  String.raw`(?:reactie|antwoord|terugkoppeling)(?: graag| kan| mag)? (?:naar|op|via|aan)`,
  String.raw`(?:contact|bereiken|terugbellen|reactie) (?:kan )?via (?:mij|ons)`,
  String.raw`(?:u|je|jullie|you) (?:kunt|kan|mag|kunnen|can)(?: (?:mij|ons|me|us))?(?: ook)? (?:mailen|bellen|appen|bereiken|mail|call|reach)(?: (?:op|via|naar|on|at))?`,
  String.raw`i can be reached(?: (?:at|on|via))?`,
)
/** It is the other side who says so; or "mailen van". */
const saidByOther =
  /(?<![\p{L}])(?:zei|zegt|zeggen|schreef|schrijft|appte|vroeg|stond|staat|said|wrote|hij|zij|ze|he|she|they)(?![\p{L}])|(?:van|from)[^\p{L}]*$/u
/** A heading of a message: to whom it went. */
const addressed =
  /(?:^|[^\p{L}])(?:aan|to|cc|bcc|ontvanger|ontvangen door|geadresseerde|recipient|verzonden aan)\s?: ?["'<]{0,2}[^:]{0,40}$/u
/** A salutation, also when the address is glued to it: "Beste jan@…", "Geachtejan@…". */
const greeted =
  /(?:^|[^\p{L}])(?:beste|geachte|dear|hallo|hi|hoi)(?: (?:heer|mevrouw|klant|customer|relatie))?[ ,/]{0,3}$/u
const gluedGreeting = /^(?:beste|geachte|dear|hallo)[\p{L}\d._-]{2,}@/u
/** "Bereikbaar op" by itself, "mijn account is gekoppeld aan". */
const atSelf =
  /^ ?(?:bereikbaar|te bereiken|terugbellen kan(?: [^.:;]{0,24})?)(?: (?:op|via|onder|met))?[: ]{1,3}$|(?<![\p{L}])(?:mijn|onze|my|our) [^.]{0,30}(?:gekoppeld aan|geregistreerd op|linked to|registered to)[^\p{L}\p{N}]{0,4}$/u
const labelOfSelf = new RegExp(
  String.raw`(?:^|[.;:,] ?)(?:contact(?:gegevens|persoon)?|bereikbaar|te bereiken|terugbellen kan(?: [^.:;]{0,24})?)(?: (?:op|via|onder|met))?[: ]{1,3}$`,
  'u',
)
/** "Wij, Bakkerij Smit (KvK …)", "namens Smit BV, KvK …". */
const ourRegistration = new RegExp(
  String.raw`(?<![\p{L}])(?:wij|we|ons|onze|namens|ik ben|mijn (?:bedrijf|zaak|eenmanszaak)|our|my company)(?![\p{L}])[^.]{0,80}$`,
  'u',
)
const theirFirm = wordsOf(
  String.raw`hun|zij|ze|nep\p{L}*|factuur van|brief van|mail van|van een|verkoper|oplichters?|their|they|ontvingen|kregen|kreeg|ontving|hebben|werden|vermeld\p{L}*|gebruik\p{L}*|staat|stond|misbruik\p{L}*|kocht|gekocht|besteld|betaald`,
)

/** Whether the words say that an identifier is the reporter's, their company's, or that of a relative for whom they report. */
export function isOwn({ lead, tail, sentence, identifier: { kind, canonical } }: Mention, story: Story): boolean {
  if (isQuoted(sentence) || inMyPhone.test(lead)) return false
  if (myThing.test(lead) && !gaveMe.test(lead) && !/(?<![\p{L}])(?:nieuwe?|new) /u.test(lead.slice(-30))) return true
  if ((isMine.test(tail) && !labelOfNext.test(tail)) || (weUse.test(lead) && !/ge?bel[dt]/u.test(lead))) return true
  if (isUsedByTeller(lead, tail, story.isMessage)) return true
  if (kind === 'iban' || kind === 'crypto-address') return isOwnAccount(lead, tail, story)
  if (kind === 'user-name') return false
  if (kind === 'company-number') return ourRegistration.test(sentence) && !theirFirm.test(sentence)
  if (kind === 'web-address') return false
  if (kind === 'email' && (addressed.test(lead) || greeted.test(lead) || gluedGreeting.test(canonical))) return true
  if (story.isMessage) return false
  return (
    signed.test(sentence) ||
    atSelf.test(lead) ||
    (reachMe.test(lead) && !saidByOther.test(sentence)) ||
    (labelOfSelf.test(lead) && story.isOfCompany)
  )
}

/** What stands in quotes or begins with a greeting to a parent was said by somebody else. */
function isQuoted(sentence: string): boolean {
  const quotes = sentence.split('"').length - 1
  return (
    quotes % 2 === 1 ||
    /(?<![\p{L}])(?:hoi|hey|hallo|hi|ha|hé) (?:mam|mama|pap|papa|ma|pa|oma|opa|mum|mom|dad)(?![\p{L}])/u.test(sentence)
  )
}

function isOwnAccount(lead: string, tail: string, { namesRelative }: Story): boolean {
  if (/(?<![\p{L}])(?:kreeg|kregen|ontving|ontvingen|gekregen|got|received)(?![\p{L}])/u.test(lead)) return false
  if (from.test(lead) && (outward.test(tail.slice(0, 60)) || /^ (?:op|aan) *$/.test(tail) || taken.test(lead)))
    return !/ge[\p{L}]+ naar/u.test(lead)
  if (isAccountOfTeller(lead, tail)) return true
  if (direction.test(lead.slice(-50))) return false
  return ofRelative.test(lead) || (theirs.test(lead) && namesRelative)
}
