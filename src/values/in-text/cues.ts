// SPDX-License-Identifier: EUPL-1.2
import type { FoundRole } from './found-identifier.ts'

/** How far back a word can still say something about an identifier, in characters. */
const reach = 56

/** A full stop after "tel" or "nr" ends no sentence. */
const endOfSentence = /^[\s\S]*(?<!\b(?:tel|nr|no|rek|mob|reknr|telnr|rekeningnr|rek\.nr|tel\.nr))[.!?]\s+/i

/** The end of what stands before `at`, in small letters, back to the end of the previous sentence or identifier. */
export function wordsBefore(text: string, at: number, from = 0): string {
  const before = text.slice(Math.max(from, at - reach), at)
  return before
    .replace(endOfSentence, '')
    .replace(/[\s\u200b]+/g, ' ')
    .toLowerCase()
}

/** What people put between the telling words and the identifier itself. */
const filling = String.raw`(?:\W{0,3}(?:de|het|dit|deze|een|op|rekening|rekeningnummer|rekeningnr|bankrekening|bankrekeningnummer|iban|nummer|telefoonnummer|tel|nr|adres|wallet|walletadres|account|van|zijn|haar|hun|number|the|this|his|her|their|mobiele|mobiel|is|was|naar)){0,5}\W{0,4}$`
const before = (words: string) => new RegExp(`(?:^|[^\\p{L}])(?:${words})${filling}`, 'u')

const own = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:mijn|m'n|mn|onze|my|our)(?: eigen| own| prive| zakelijke)?(?: (?:bank)?(?:rekening(?:nummer|nr)?|iban|account(?: number)?|telefoonnummer|tel(?:efoon)?|nummer|mobiel(?:e nummer)?|06(?:-nummer)?|e-?mail(?:adres)?|mailadres|phone(?: number)?|number|website|site|webwinkel|bedrijf))(?: (?:is|was|nr|nummer|iban|number|bij [\p{L}]+))?\W{0,4}$`,
  'u',
)
const paidTo = before(
  String.raw`overgemaakt(?: geld)?(?: naar| aan| op)|overmaken (?:naar|aan|op)|maakte[\p{L}\d ,.€-]{0,30} over (?:naar|aan|op)|gestort (?:op|naar)|storten (?:op|naar)|betaald (?:aan|op|naar)|betalen (?:aan|op|naar)|geboekt naar|overgeboekt (?:naar|op)|gestuurd naar rekening|(?:transferred|paid|sent|wired)(?: (?:money|it))? to`,
)
const display = before(
  String.raw`(?:belde|belden|gebeld)(?: (?:mij|me|ons|worden|werd|werden))?(?: (?:met|door|vanaf|van|vanuit))|display(?: stond| toonde| gaf)?|in (?:mijn|het|beeld) scherm(?: stond)?|op (?:mijn|het) (?:scherm|display|toestel)(?: stond| verscheen| zag ik)?|nummerweergave|afzender(?: stond| was| is)?|(?:called|calling|phoned)(?: (?:me|us))? (?:from|with|by)|caller id|sender(?: was| is)?`,
)
const contact = before(
  String.raw`(?:appte|appten|geappt|whatsappte|mailde|mailden|gemaild|sms'?te|sms'?ten|ge-?sms't|contact)(?: (?:mij|me|ons))?(?: (?:met|via|vanaf|van|naar|door|op))|terugbellen (?:op|naar)|teruggebeld (?:op|naar)|bel(?:len)? (?:naar|met)|whatsapp(?:pen)? (?:naar|met|via)|(?:texted|e-?mailed|messaged)(?: (?:me|us))? (?:from|via)|call back (?:on|at)`,
)

/** The role that the words right before an identifier tell. */
export function roleFrom(words: string, kind: string): FoundRole {
  if (own.test(words)) return 'own'
  if ((kind === 'iban' || kind === 'crypto-address' || kind === 'merchant') && paidTo.test(words)) return 'paid-to'
  if ((kind === 'phone' || kind === 'email') && display.test(words)) return 'display'
  if ((kind === 'phone' || kind === 'email' || kind === 'user-name') && contact.test(words)) return 'contact'
  return 'mentioned'
}

const thing =
  'order|bestel|bestellings?|factuur|klant|dossier|zaak|polis|artikel|advertentie|referentie|transactie|betaal|ticket|serie|product|reserverings?|boekings?|pakket|zend|zendings?|track(?:ing)?|volg|lidmaatschaps?|contract|aangifte|proces-?verbaal|meldings?|case|invoice|parcel|reference|customer|booking|serial|student|personeels?|kassabon|bon|pas|kaart|leden|relatie|deelnemers?|burgerservice|btw|vat'
const bare =
  'order|bestelling|fact|factuur|debiteur|crediteur|klant|referentie|kenmerk|betalingskenmerk|track\\s?(?:&|and|en|\\+)\\s?trace|t&t|barcode|bsn|sofi(?:nummer)?|ean|imei|isbn|sku|kvk|k\\.v\\.k\\.?|btw|vat|postcode|code|pin|otp|tan|pv|invoice|reference|tracking'
const joined = String.raw`\s*(?:is|was|met|no|nr|id|code)?\.?\s*[:#=]?\s*$`
const otherNumber = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${thing})[\s-]?(?:nummer|nr|no|number|code|id|kenmerk)\.?${joined}|(?:^|[^\p{L}])(?:${bare})(?:[\s-]?(?:nummer|nr|code|number))?\.?${joined}|#\s*$`,
  'u',
)

/** Whether the words right before a row of digits say that it is the number of an order, a parcel, a person … */
export function isOtherNumber(words: string): boolean {
  return otherNumber.test(words)
}

/** Whether the words before say that somebody calls, so that three digits are a number to call. */
export function isCallWord(words: string): boolean {
  return /(?:^|[^\p{L}])(?:bel|bell?en|belt|belde|gebeld|spoed\p{L}*|nood\p{L}*|alarm\p{L}*|dial|call(?:ed|ing)?|ring|phone|emergency|meldkamer|nummer)(?:[^\p{L}][^.\d]{0,24})?$/u.test(
    words,
  )
}
