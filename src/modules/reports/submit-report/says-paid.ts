// SPDX-License-Identifier: EUPL-1.2

const split = {
  sentences: /(?<!\d)[.!?]+|[.!?]+(?!\d)|[\n;]+/,
  clauses: /,(?!\d)|\b(?:maar|omdat|want|waarna|terwijl|but|because)\b/,
  words: /[\p{L}’']+|\d[\d.,]*/gu,
}

const participle =
  /^(?:(?:terug|aan|bij|vooruit|voor|af|uit)?betaald|(?:over|door)ge(?:m+aa?[kg][dt]?|boek[dt]|schreven|maakt)|overgm[ae]+k[dt]|over(?:ma?akt|gemaa?kt)|gestor[dt]|ingelegd|geswish[dt]|getikkie?[dt]|gepin[dt]|voorgeschoten|afgerekend|pa(?:id|yed|yd)|transfer+ed|wired)$/
/** Of money only. */
const given =
  /^(?:geleend|uitgeleend|gestuurd|stuurde|stuurden|opgestuurd|gegeven|ingezet|geïnvesteerd|lent|sent|sended|loaned|invested|gave)$/
/** "They paid me". */
const receiver = /^(?:mij|me|us)$/
const preterite = /^(?:betaalde|betaalden|stort(?:te|ten)|pin(?:de|den))$/
/** "Maakte … over": one verb in two words. */
const halves = /^(?:maakte|maakten|boekte|boekten|schreef|schreven)$/
/** A present, or a participle with the wrong last letter: the auxiliary or the time tells which. */
const either = /^(?:betaalt|betaal|betald|betaalld|gestord|storte)$/
/** What somebody wanted done; "hebben" of money. */
const asked = /^(?:overma?ken|overboeken|betalen|storten|voorschieten|hebben)$/
const deposit = /^(?:aan|voor|vooruit)?betaling(?:en)?$/
const auxiliary = /^(?:heb|heeft|hebben|hebt|had|hadden|i['’]ve|have|has)$/
const pastTime =
  /^(?:gister(?:en)?(?:avond|ochtend|middag)?|eergister(?:en)?|vanmorgen|vanochtend|zojuist|daarnet|afgelopen|vorige?|geleden|net|al|yesterday|just|already)$/
const money =
  /^(?:\d[\d.,]*|€|geld|euro|euros|eur|eurotjes|bedrag|spaargeld|money|cash|pounds?|duizend|honderd|bitcoins?|btc|eth|usdt|crypto)$/
const denied = /^(?:niet|niks|niets|nooit|geen|zonder|not|never|nothing|didn['’]t|haven['’]t|hasn['’]t)$/
const notYet =
  /^(?:moet|moeten|moest|mot|mos|moes|dient|dienen|wil|wilt|willen|zal|zou|zullen|kan|kunnen|mag|zodra|indien|if|once|will|would|must|should|to|te|be|being|get|gets|getting|is|are|was|were|word|wordt|worden|werd|zijn)$/
const after =
  /^(?:worden|worre|wordt|zijn|is|krijgen|krijg|krijgt|gekregen|werk|baan|verlof|parkeren|account|abonnement|versie|daily|weekly|job|work|vacation)$/
const english = /^(?:pa(?:id|yed|yd)|transfer+ed|wired|lent|sent|loaned|gave)$/
/** "Betaald moet worden": nobody paid yet. */
const modal = /^(?:moet|moeten|moest|moesten|mot|mos|moes|dient|dienen|diende|zal|zou|kan|kon|mag)$/
const passive = /^(?:worden|worre|word|wordt|zijn|hebben)$/
const article = /^(?:de|het|een|the|a|te|zo|nog)$/
const reader = /^(?:u|uw|je|jij|jullie|you|your|you['’]ve|koper|klant|buyer|customer)$/

/** Who sells tells what the buyer said or showed. */
const seller = /^(?:verkocht|verkopen|verkoop|koper|koopster|sold|selling|buyer)$/
const third = /^(?:hij|ie|zij|ze|he|she|they)$/
const self = /^(?:ik|wij|we|i)$/

/** "Als bedrijf" says who pays, and no condition. */
const inRole =
  /^(?:klein|kleine|bedrijf|onderneming|ondernemers?|vereniging|stichting|winkelier|zzp['’]?er|particulier|student)$/

/** To whom, or for what. */
const leadsOn = /^(?:aan|voor|via|met)$/

/** How far back a word still belongs to the verb. */
const reach = 5

function isPayment(words: readonly string[], place: number, wholeSentence: readonly string[]): boolean {
  const word = words[place] ?? ''
  const isLearnt = word === 'pay' && /^(?:have|i['’]ve|has)$/.test(words[place - 1] ?? '')
  // Of a text of numbers only no word is looked at any further.
  if (!isLearnt && ![participle, preterite, given, halves, either].some((verb) => verb.test(word))) return false
  const before = words.slice(Math.max(0, place - reach), place)
  const next = words.slice(place + 1)
  // "180 euro betaalt aan een verkoper" leaves out who did, as people do who tell what they did.
  const isTold =
    place > 0 && words.slice(0, place).every((one) => money.test(one)) && leadsOn.test(words[place + 1] ?? '')
  const isPast = isTold || words.some((one) => auxiliary.test(one) || pastTime.test(one))
  const hasMoney = wholeSentence.some((one) => money.test(one))
  const is =
    participle.test(word) ||
    isLearnt ||
    (preterite.test(word) && !article.test(before.at(-1) ?? '')) ||
    (given.test(word) &&
      hasMoney &&
      !words.includes('mij') &&
      wholeSentence.some((one) => /^(?:aan|to|naar|in)$/.test(one) || one === 'ik' || one === 'i')) ||
    (halves.test(word) && next.includes('over')) ||
    (either.test(word) &&
      isPast &&
      !(word === 'betaal' && next.length > 0) &&
      !isOf(before, /^(?:hij|ze|zij|die|wie|men)$/))
  if (!is) return false
  // "Niets" after a preterite denies it; after a participle it is what did not come.
  const denials = preterite.test(word) || halves.test(word) ? [...before, ...next.slice(0, 3)] : before
  if (isOf(denials, denied)) return false
  if (english.test(word) && receiver.test(next[0] ?? '')) return false
  if (isOf(before.slice(-3), notYet) || after.test(next[0] ?? '') || next[0] === 'te') return false
  if (modal.test(next[0] ?? '') && passive.test(next[1] ?? '')) return false
  // "Wat als ik al betaald heb" tells it; "als ik betaald heb, stuurt hij het" does not.
  const isCondition = (one: string, at: number) =>
    /^(?:als|wanneer|when)$/.test(one) && !inRole.test(words[at + 1] ?? '')
  if (words.slice(0, place).some(isCondition) && !words.includes('al')) return false
  const closest = before.findLast((one) => third.test(one) || self.test(one)) ?? ''
  if (isOf(wholeSentence, seller) && third.test(closest)) return false
  if (isOf(words.slice(0, place), reader) && !isOf(before, self)) return false
  return !/\b(?:op|naar|to|into) (?:mijn|mn|m'n|me|onze|my|our) (?:bank)?(?:rekening|account)\b/.test(words.join(' '))
}

/** "Overmaken … heb ik gedaan", "aanbetaling gedaan": what was asked, or is named, is done. */
function isDone(words: readonly string[]): boolean {
  const place = words.indexOf('gedaan')
  const since = words.slice(0, Math.max(0, place)).findLastIndex((one) => asked.test(one) || deposit.test(one))
  if (since < 0 || !words.some((one) => money.test(one)) || isOf(words.slice(0, place), reader)) return false
  const between = words.slice(since + 1, place)
  const isSaid = deposit.test(words[since] ?? '') || isOf(between.slice(-3), auxiliary)
  return isSaid && !isOf(between, denied) && !isOf(between, notYet) && !after.test(words[place + 1] ?? '')
}

const isOf = (words: readonly string[], wanted: RegExp) => words.some((word) => wanted.test(word))

const wordsIn = (text: string) => text.match(split.words) ?? []

/** Somebody tells that money went already, however it is spelt: no demand, plan, condition, denial, or money that came in. */
export function tellsPayment(text: string): boolean {
  return text
    .toLowerCase()
    .replace(/\S+/g, (word) => (/[.@:/]\p{L}/u.test(word) ? ' ' : word))
    .replace(/\b(over|af|voor|door) (ge\p{L}+)/gu, '$1$2')
    .split(split.sentences)
    .some((sentence) => {
      const all = wordsIn(sentence)
      if (isDone(all)) return true
      return sentence.split(split.clauses).some((clause) => {
        const words = wordsIn(clause)
        return words.some((_, place) => isPayment(words, place, all))
      })
    })
}

const inCall = /\b(?:gebeld|belde|belt|lijn|pas(?:je)?|bankpas|pinpas|pincode|codes?|anydesk|teamviewer|called|card)\b/i

/** Somebody tells that they paid for something themselves: no call in which a card or code went. */
export function saysPaid(text: string): boolean {
  return tellsPayment(text) && !inCall.test(text)
}
