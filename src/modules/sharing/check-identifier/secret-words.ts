// SPDX-License-Identifier: EUPL-1.2

/** What nobody may have. */
const secret =
  /^(?:pin|pincodes?|codes?|pas|pasje|bankpas|pinpas|creditcard(?:nr|nummers?|gegevens)?|kaartnummer|cvc|seed|seedphrase|wachtwoord(?:en)?|inlog|(?:inlog|beveiligings|sms|verificatie|tan|bank)?(?:gegevens|codes?)|passwords?|passcodes?|login|details|card)$/
/** It went by what somebody did, also with the last letter wrong or left out. */
const told =
  /^(?:(?:door|af|mee|in|over)?gegeven?|gaf|gaven|verteld|vertelt|vertelde|ge(?:zeg|noem|deel)[dt]?|noemde|deelde|(?:in|aan)?ge(?:vul|toets|voer|typ|tik)[dt]?|las|(?:voor|op)gelezen?|opgenoem[dt]?|laten|gave|given|told|shared|entered|typed|filled|read)$/
/** It may have come from somebody else too. */
const sent = /^(?:gestuurd|doorgestuurd|opgestuurd|geappt|gemaild|stuurde|sent)$/
/** A person who has it now. */
const person =
  /^(?:man|vrouw|meneer|mevrouw|dame|heer|lady|woman|guy|beller|caller|oplichters?|iemand|someone|somebody|hem|haar|hen|them|him)$/
const teller = /^(?:ik|i|wij|we|heb|hebben)$/
const own = /^(?:mij|mijn|mn|m['’]n|me|my|ons|onze|our|haar|zijn|his|her|moeder|vader|oma|opa|man|vrouw|zoon|dochter)$/
const reader = /^(?:u|uw|je|jij|jouw|jullie|you|your)$/
const denied =
  /^(?:niet|niks|niets|nooit|geen|zonder|not|never|didn['’]t|haven['’]t|moet|moeten|moest|mag|kan|wil|zal|zou|als|must|should|if)$/
/** Whoever may have it. */
const trusted = /^(?:gemeente|huisarts|dokter|werkgever|school|verzekering|notaris|council|doctor|employer)$/

/** Of a sentence in words: a code, card or details went to somebody, or stand with somebody. `words`: in lower case. */
export function toldSecret(words: readonly string[]): boolean {
  const has = (wanted: RegExp) => words.some((word) => wanted.test(word))
  if (!has(secret) || has(reader) || has(trusted)) return false
  // "Gezegd dat": it was something else that was said.
  const isTelling = (word: string, at: number) =>
    (told.test(word) || (sent.test(word) && has(teller))) && !/^(?:dat|that)$/.test(words[at + 1] ?? '')
  const place = words.findIndex(isTelling)
  if (place < 0) return has(own) && has(person) && has(/^(?:bij|with)$/)
  // "Laten zien" shows it; "laten" alone does not.
  if (words[place] === 'laten' && words[place + 1] !== 'zien') return false
  if (words.slice(0, place).some((word) => denied.test(word)) && !has(/^(?:al|already)$/)) return false
  const isTold = has(teller) || has(own) || secret.test(words[0] ?? '')
  // "De bank heeft mij een code gegeven": it came to them.
  const isReceived =
    has(/^(?:mij|me)$/) && !has(teller) && !has(/^(?:mijn|mn|my)$/) && has(/^(?:bank|heeft|has|politie)$/)
  return isTold && !isReceived
}
