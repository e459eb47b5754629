// SPDX-License-Identifier: EUPL-1.2
import { relative } from './people-words.ts'
import { wordsOf } from './words.ts'

/** What a whole text is about, read once: its words say how the words around one identifier are meant. */
export interface Story {
  /** Somebody was sent it; nobody tells it. */
  isMessage: boolean
  /** The teller bought something. */
  isPurchase: boolean
  /** The teller sold something. */
  isOwnSale: boolean
  /** Something was for sale or paid for, and nothing else promised. */
  isSale: boolean
  /** A parcel, a fine, a link: the words of text messages. */
  isLinked: boolean
  /** People wrote to each other, or a relative is named. */
  isChat: boolean
  /** "we", "our": a company tells. */
  isOfCompany: boolean
  /** Somebody rang. */
  isCall: boolean
  /** Somebody wrote from a number that is said to be new. */
  isNewNumber: boolean
  namesSeller: boolean
  namesRelative: boolean
  namesBill: boolean
  namesAmount: boolean
}

/** Something was bought. */
const purchase = wordsOf(
  String.raw`verkopers?|verkoopster|verkoop|seller|koop|kopen|kocht|gekocht|gekoht|koopje|buy|bought|purchased?|besteld|bestelde|bestelling|ordered|aanbetaling|geleverd|levering|(?:concert|festival|voetbal)?(?:tickets?|kaartjes|kaarten)|tweedehands|second ?hand|webshop|webwinkel|niet (?:op)?gestuurd|verzendkosten|comprei|compré`,
)
const seller = wordsOf(
  String.raw`verko(?:op|per|pers|opster|opt|cht|pen|chten)|sellers?|selling|sold|vendor|aanbieder|adverteerder|handelaar|plug|(?:web)?shop|(?:web)?winkel|store|advertentie|marktplaats|vinted|2dehands|ebay|marketplace`,
)
/** The reporter is the one who sells. */
const ownSale =
  /(?<![\p{L}])(?:koper|koopster|buyer|mijn [^.]{1,30} (?:wilde|wou|wil) (?:kopen|hebben)|ik (?:verko(?:op|cht)e?|wilde [^.]{0,30}verkopen|had [^.]{0,30}te koop)|i (?:was )?s(?:elling|old))(?![\p{L}])/u
/** Money that is to grow, to be lent or to pass through: whoever writes about it sells nothing. */
const otherPromise = wordsOf(
  String.raw`\p{L}*beleg\p{L}*|invest\p{L}*|trad(?:e|er|ing)|crypto|usdt|naakt\p{L}*|chant\p{L}+|afpers\p{L}*|anders (?:stuur|deel|plaats)\p{L}*|blackmail|nudes?|btc|eth|bitcoin|winst|signals?|rendement|profit|(?:mijn|mn|m'n|m|je|haar|zijn|me|my) (?:pas|pasje|bankpas|iban|rekening|pin|pincode|card|account)|lenen|leen|date|dating|liefde|love|relatie|baan|job|vacature|huur|huren|rent|flat|appartement|kamer|landlord|erfenis|inheritance|prijs gewonnen|prize`,
)
const paid = wordsOf(
  String.raw`(?:aan|over)?ge?(?:betaald|maakt|boekt)|betalen|betaald|betaalde|overgemaakt|gescamd|opgelicht|tikkie|euro|eur|ekkies|paid|pay|scammed|sent`,
)
const linked = wordsOf(
  String.raw`link\p{L}*|pakket\p{L}*|postnl|dhl|dpd|belastingdienst|digid|cjib|boete|bezorg\p{L}*|parcel|package`,
)
const chatted = wordsOf(
  String.raw`whats ?app\p{L}*|app(?:te|ten|je|jes|t)?|geappt|chat\p{L}*|mam|mama|pap|papa|${relative}`,
)
const called = wordsOf(
  String.raw`(?:werd|werden|ben|word|wordt|was|is)(?: [\p{L}]+){0,4} ge?bel[dt]|ge?bel[dt] (?:door|met|vanaf)|bel(?:t|de|den) (?:mij|me|ons|een|er|haar|hem)|telefoontje|oproep\p{L}*|hing op|bellers?|opgebeld|lastig ?gevallen|telefoon (?:ging|rinkelde)|aan de lijn|bel(?:t|len) (?:elke|iedere|steeds)|called (?:me|us)|got a call|phoned (?:me|us)`,
)
const newNumber = wordsOf(String.raw`(?:nieuwe?|ander|new) (?:\p{L}+ )?(?:nummer|nr|telefoon|toestel|number|phone)`)
const bill = wordsOf('factuur', 'facturen', 'invoice', 'brief', 'aanmaning')
const company = wordsOf('ons', 'onze', 'wij', 'our')
const anyRelative = wordsOf(
  String.raw`(?:mijn|m'n|mn|onze|my|our) (?:[\p{L}-]+ )?(?:${relative})`,
  'schoonmoeder|schoonvader|papa|mama|cliënt|client|bewoner',
)
export const amount =
  /[€$£]\s?\d|\d\s?(?:€|euro|eur|usd|pond|gbp|k(?![\p{L}])|ekkies|doezoe|donnie)|(?<!\d)\d{1,3}[.,]\d{3}(?!\d)|(?<!\d)\d{1,9},(?:\d{2}|-)/u

/** `text` in small letters. */
export function storyOf(text: string, isMessage: boolean): Story {
  const isOwnSale = ownSale.test(text)
  const isPurchase = !isOwnSale && purchase.test(text)
  return {
    isMessage,
    isPurchase,
    isOwnSale,
    isSale: !isOwnSale && (isPurchase || seller.test(text) || (paid.test(text) && !otherPromise.test(text))),
    isLinked: linked.test(text),
    isChat: chatted.test(text),
    isOfCompany: company.test(text),
    isCall: called.test(text),
    isNewNumber: newNumber.test(text),
    namesSeller: seller.test(text),
    namesRelative: anyRelative.test(text),
    namesBill: bill.test(text),
    namesAmount: amount.test(text),
  }
}
