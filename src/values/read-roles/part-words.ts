// SPDX-License-Identifier: EUPL-1.2
import type { FoundRole } from '../in-text/found-identifier.ts'
import { wordsOf } from './words.ts'

export type Part = Extract<FoundRole, 'caller' | 'contact' | 'sender' | 'seller' | 'display'>

const paper =
  'brief|flyer|folder|factuur|kaartje|nota|sticker|poster|visitekaartje|contract|offerte|bonnetje|bon|badge|legitimatie|legitimatiebewijs|pas|pasje|envelop|brochure|formulier|acceptgiro|letter|invoice|card|form|document|polis'

/** Words that say by which way somebody of the other side came. The one that stands nearest before an identifier says its role. */
export const partWords: Readonly<Record<Part, RegExp>> = {
  caller: wordsOf(
    String.raw`(?:op|aan)?ge?bel[dt]`,
    String.raw`(?:op)?bel(?:t|de|den|len|ler|lers|letje|letjes)`,
    'telefoontjes?|telefonisch|oproep|oproepen|missed call|aan de (?:lijn|telefoon)|on the (?:line|phone)|voicemail|lastig ?gevallen|telefoon (?:ging|rinkelde)|phone rang',
    'call(?:ed|er|ing|s)?|phoned|phoning|rang|arad[ıi]',
  ),
  contact: wordsOf(
    String.raw`(?:ge-?)?app(?:te|ten|je|jes|t|en)?|geappt|whats ?app\p{L}*|wapp|app`,
    String.raw`chat\p{L}*|gechat|dm|dm'?de|telegram|signal|messenger|wechat`,
    String.raw`toegevoegd|benader\p{L}*|liet(?: [\p{L}]+){0,4} achter|achtergelaten|noemde zich`,
    String.raw`berich(?:t|tje|ten|tjes)|messag(?:e|ed|es)|contact\p{L}*`,
    String.raw`terug ?bel\p{L}*|terug ?gebeld|terugbelnummer|call(?:ed)? back|callback|bellen naar|bel(?:len)? met|stuur(?:de|den)? (?:een )?code`,
    String.raw`ga(?:f|ven)(?: (?:hij|zij|ze))? (?:mij|me|ons|hem|haar)|geeft als|liet een nummer achter|gave me|pop-?up|appnummer`,
    String.raw`schreef|schreven|schrijft|geschreven|write|wrote|writes|nieuwe? (?:telefoon|mobiele )?nummer|new number|reach(?:ed)?|bereikbaar`,
  ),
  sender: wordsOf(
    String.raw`sms[ -]?berich\p{L}*|sms\p{L}*|sms'\p{L}+|ge-?sms'?t|tekstbericht\p{L}*|afz|text(?:ed)?|text message`,
    String.raw`(?:e-?)?mail(?:tje|tjes|s|en|de|den|ed|adres|t)?|gemaild|mailing|afzender|sender|from:`,
    'factuur|aanmaning|invoice|nieuwsbrief|phishing\\p{L}*',
  ),
  seller: wordsOf(
    String.raw`verko(?:per|pers|opster|opt|cht|pen|chten)|seller|sellers|selling|sold|vendor|aanbieder|adverteerder|handelaar|plug`,
    String.raw`(?:web)?shop|(?:web)?winkel|store|shop phone|klantenservice`,
    String.raw`advertentie|marktplaats|vinted|2dehands|ebay|facebook marketplace|marketplace`,
  ),
  display: wordsOf(
    String.raw`(?:in|op|on) (?:het|mijn|m'n|mn|de|beeld|my|the)? ?(?:scherm|schermpje|beeld|display|screen|toestel|beeldscherm|telefoonscherm)`,
    String.raw`display|caller ?id|verscheen|verschenen|zichtbaar|weergegeven|getoond|toonde|gaf (?:mijn|m'n) [\p{L}]+ aan|zag ik|shown|showed|appeared|nummerweergave|nummerherkenning|in beeld|(?:ge)?spoof\p{L}*|nagebootst`,
    String.raw`(?:kaartje|briefje|folder|flyer|sticker|visitekaartje)(?: [\p{L}]+)? met`,
    String.raw`(?:in|op|on) (?:de|die|een|het|zijn|haar|hun|the|a) (?:nep)?(?:${paper})|briefhoofd|briefpapier|nepfactu\p{L}+|op onze naam|in onze naam|noem(?:t|en|de|den)`,
    String.raw`(?:gebeld|belde|belden|called)(?: [\p{L}]+){0,3} (?:met|van|vanaf|onder|from|with) (?:het|the) (?:[\p{L}]+ )?(?:nummer|number) van (?:[\p{L}]+ )?(?:[\p{L}-]*bank|politie|gemeente)`,
  ),
}
