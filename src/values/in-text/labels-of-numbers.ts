// SPDX-License-Identifier: EUPL-1.2

/** How far back a word can still say something about a row of digits, in characters. */
const reach = 56

/** A full stop after "tel" or "nr" ends no sentence. */
const endOfSentence = /^[\s\S]*(?<!\b(?:tel|nr|no|rek|mob|reknr|telnr|rekeningnr|rek\.nr|tel\.nr))[.!?]\s+/i

/** The end of what stands before `at`, in small letters, back to the end of the previous sentence. */
export function wordsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at)
  return before
    .replace(endOfSentence, '')
    .replace(/[\s\u200b]+/g, ' ')
    .toLowerCase()
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
