// SPDX-License-Identifier: EUPL-1.2
import type { Mention } from './mention.ts'
import { amount, type Story } from './story.ts'
import { justBefore, wordsOf } from './words.ts'

/** Words with which money goes somewhere, or was asked to. */
const money = wordsOf(
  String.raw`(?:over|af|in|terug|bij|aan)?ge(?:maakt|boekt|schreven|stort|stuurd|zet|pind)|over(?:ge|te ?)?maken|overmaken|overmaakte|maakte?|boekte?|stort(?:te|en|ing|ingen)?|gestort`,
  String.raw`(?:aan|bij|af|voor)?betaal(?:d|de|den|t|verzoek|link)?|betaling(?:en)?|huur|borg|t\.?n\.?v\.?|begunstigde|betalen|aanbetaling|voldoen|voldaan|overschrijving|overboek(?:ing|en)|overboeking|transactie|zetten|gezet|storting|rekening(?:nummer|nr)?|bankrekening|iban|wallet|geld|bedrag|euro|eur|btc|eth|usdt|bitcoin|kluisrekening|rekeninghouder|begunstigde|deposit|forwarded`,
  String.raw`pa(?:id|y|ying|yment|yments)|sent|send|transfer\p{L}*|wired?|money|fee|balance|account|bank|paguei|pagar|pagué|zapłacił\p{L}*|przela\p{L}*|ödedim|gönder\p{L}*|bezahlt|überwiesen|payé|versé|virement`,
)
const toward = justBefore(
  'naar',
  'aan',
  'op',
  'to',
  'into',
  'on',
  'onto',
  'para',
  'auf',
  'til',
  'à',
  'sur',
  'bij',
  'via',
)

/** Whether an account or wallet is one that money went to, or was asked to: no other is told of without saying whose it is. */
export function isPaidTo({ lead, tail, sentence }: Mention, { namesAmount }: Story): boolean {
  return (
    toward.test(lead) ||
    money.test(sentence) ||
    money.test(tail) ||
    amount.test(tail) ||
    amount.test(sentence) ||
    namesAmount
  )
}

/** Pages that ask for a payment; the address is that of the request. */
const paymentPages =
  /^(?:tikkie\.me|betaalverzoek\.[a-z]+\.nl|bunq\.me|ing\.nl\/(?:payreq|particulier\/betaalverzoek)|betaalverzoek\.|abnamro\.nl\/.*betaalverzoek|paypal\.(?:me|com\/(?:paypalme|invoice|pools))|revolut\.me|wise\.com\/pay|payconiq\.com)(?:\/|$)/

export function isPaymentPage(canonical: string): boolean {
  return paymentPages.test(canonical)
}

/** "een betaalverzoek: …": whatever host it has. */
export const paymentRequest = justBefore(
  String.raw`(?:betaal(?:verzoek|link|linkje|de|d)|betalen|tikkie|tikkies|payment (?:link|request)|pay(?:ing)?|paid)(?: (?:met|via|was|is|op|with|through|on|link))?`,
)

/** Names to pay by: "revtag @naam". */
export const payeeName = justBefore('revtag', 'paypal', 'cash ?app', 'cashtag', 'venmo', 'bunq')
