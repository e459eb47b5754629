// SPDX-License-Identifier: EUPL-1.2
import type { FoundRole } from '../in-text/found-identifier.ts'
import { takenForMe } from './contrast-words.ts'
import type { Mention } from './mention.ts'
import { organisation, relative } from './people-words.ts'
import { type Part, partWords } from './part-words.ts'
import type { Story } from './story.ts'
import { lastHit, number, justBefore, wordsOf } from './words.ts'

/** A name on a platform is that of a seller where something was for sale, or was paid for without any other promise. */
export function nameRole({ lead }: Mention, { isSale }: Story): FoundRole {
  return isSale || boughtFrom.test(lead) ? 'seller' : 'contact'
}

const boughtFrom =
  /(?<![\p{L}])(?:gekocht|kocht|besteld|bought|ordered)(?: [\p{L}]+){0,2} (?:van|bij|from)[^\p{L}\p{N}]{0,4}$/u

const everyPart: Readonly<Record<Part, RegExp>> = {
  caller: new RegExp(partWords.caller, 'gu'),
  contact: new RegExp(partWords.contact, 'gu'),
  sender: new RegExp(partWords.sender, 'gu'),
  seller: new RegExp(partWords.seller, 'gu'),
  display: new RegExp(partWords.display, 'gu'),
}

/** Whose word stands nearest before the identifier; of two that end at one place the longer, as "sms-bericht" is no "bericht". */
function nearestOf(words: string, parts: readonly Part[]): Part | null {
  let best: { part: Part; start: number; end: number } | null = null
  for (const part of parts) {
    const hit = lastHit(everyPart[part], words)
    if (hit && (!best || hit.end > best.end || (hit.end === best.end && hit.start < best.start)))
      best = { part, ...hit }
  }
  return best?.part ?? null
}

/** The victim wrote there: "gemaild naar". */
const wroteTo = justBefore(
  String.raw`(?:ge)?(?:mail|mailen|mailt|mailde|mailden|maild|e-?mailed|stuur\p{L}*|gestuurd|wrote|reageer\p{L}*|contact\p{L}*) (?:naar|aan|to)`,
)

/** Where one was to answer or go on writing: whoever reads there is the other side. */
const toldToWrite =
  /(?<![\p{L}])(?:antwoord(?:en|de|den)?|reply(?:ing)?|reager\p{L}*|schreef|schreven|schrijven|write|writing|verder|berichten|gaat)(?: [\p{L}]+){0,3} (?:naar|op|to|via|at)[^\p{L}\p{N}]{0,4}$|(?<![\p{L}])antwoordadres(?: (?:is|was))?[^\p{L}\p{N}:]{0,3}$/u

/** "Van: …" above a message. */
const heading = /(?:^|[^\p{L}])(?:van|from|afzender|reply-to|antwoordadres)\s?: ?["']?[^:]{0,40}$/u
const denied = /^[^\p{L}\p{N}]*(?:is|was|isn't) (?:not|nep|vals|niet|fake|onecht)/u

/** By mail, writing is sending: only these say that the victim and the other side wrote to each other. */
const inTouch = wordsOf(
  String.raw`contact\p{L}*|correspond\p{L}*|terugmail\p{L}*|teruggemaild|reager\p{L}*|gereageerd|chat\p{L}*|bereikbaar|reply|replied|reach\p{L}*`,
)
const correspondent = wordsOf('used|uses|using|gebruikte|gebruikt|gebruikten|via|bereikbaar')

/** People with whom one is in touch, however they write. */
const inTouchWith = wordsOf(
  'hr|manager|adviseur|adviser|advisor|makelaar|verhuurder|huisbaas|landlord|recruiter|koper|koopster|buyer|notaris',
  String.raw`(?:zijn|haar|his|her) (?:e-?mail|mail)(?:adres)? (?:is|was)`,
)

/** Whose a mail address is. With nothing said: it stood above a mail, which can be forged. */
export function mailRole({ lead, tail, sentence }: Mention, { isPurchase }: Story): FoundRole {
  if (denied.test(tail) || heading.test(lead)) return 'sender'
  const told =
    wroteTo.test(lead) || toldToWrite.test(lead)
      ? 'contact'
      : inTouchWith.test(lead)
        ? 'contact'
        : (nearestOf(lead, ['sender', 'seller', 'display']) ?? (inTouch.test(lead) ? 'contact' : null))
  if (told === 'contact' && isPurchase) return 'seller'
  return (
    told ??
    nearestOf(sentence, ['sender', 'seller']) ??
    (isPurchase ? 'seller' : correspondent.test(lead) ? 'contact' : 'sender')
  )
}

/** Words for whoever deceived. */
const otherSide = wordsOf(
  String.raw`oplicht(?:er|ers|ster)|scammers?|fraudste?u?r|fraudeurs?|dader|crimine(?:el|len)|boef|zogenaamde?|zgn|nep\p{L}*|valse?|deed(?:en)? zich voor|gaf zich uit|fake|impersonat\p{L}*|pretend\p{L}*|die (?:man|vrouw|jongen|kerel|gast|meneer|mevrouw)|heette|noemde zich`,
)
const blocked =
  /^[^\p{L}\p{N}]{0,3}(?:heb|had|have|is) ?(?:ik|i)? ?(?:meteen |direct |nu )?(?:geblokkeerd|blokkeren|blocked)|^ (?:moest )?(?:blokkeren|geblokkeerd)/u
/** "het nummer was", of nobody in particular. */
const bareNumber = justBefore(String.raw`(?:het|dit|the|met|from) (?:${number})`)

/** The victim called, nobody says at whose word: "ik belde". */
const victimCalled =
  /(?<![\p{L}])(?:ik|we|wij|i) (?:(?:heb|hebben|had|have) )?(?:[\p{L}]+ ){0,3}?(?:belde?n?|gebeld|called|rang|phoned)(?![\p{L}])[^.]{0,30}$/u
const atTheirWord =
  /(?<![\p{L}])(?:moest|moesten|terug\p{L}*|werd|ben|word|was|worden|back|dat nummer|had to)(?![\p{L}])/u

/** Whoever rings a buyer need not be the seller. */
const theyCalled =
  /(?<![\p{L}])(?:(?:werd|ben|word|was|got) [^.]{0,20}(?:gebeld|called)|(?:belde|belden|called) (?:mij|me|ons|us))(?![\p{L}])/u
/** The victim called, and the preposition says whom: "gebeld naar", "nog gebeld op". */
const calledTo =
  /(?<![\p{L}])(?:gebeld|belde|bellen|called|rang)(?: [\p{L}]+){0,2} (?:naar|op|to|on)[^\p{L}\p{N}]{0,4}$/u
const sellerHere = new RegExp(partWords.seller, 'u')
/** Somebody of whom the teller says neither that they are theirs nor that they are known. */
const somebody = wordsOf(
  'hij|zij|ze|he|she|they|man|vrouw|meneer|mevrouw|gast|kerel|gozer|jongen|iemand|someone|somebody|guy|nu|now',
)
const close = wordsOf(String.raw`mijn|m'n|mn|me|my|onze|ons|our|${relative}|${organisation}`)

/** "belde mij op … met …": the verb stands before the one that was called. */
const onlyFrom = /^ (?:met|vanaf|van|from|with) $/u

/** With nothing said beside it: how the other side came in the whole story. */
function byStory(lead: string, { isCall, isChat, isNewNumber, isPurchase }: Story): FoundRole {
  if (close.test(lead)) return 'mentioned'
  if (isChat && !isCall && (isNewNumber || somebody.test(lead))) return isPurchase ? 'seller' : 'contact'
  return isCall && !isChat && (somebody.test(lead) || isBeside(lead)) ? 'caller' : 'mentioned'
}

/** Nothing but a label or a thought that speaks of nobody: in a story of a call it is the caller's. */
function isBeside(lead: string): boolean {
  return lead.length < 60 && !/(?<![\p{L}])(?:ik|wij|we|i|toen|daarna|later|zelf)(?![\p{L}])/u.test(lead)
}

/** "belde een man vanaf". */
const calledFrom =
  /(?<![\p{L}])(?:belt|belde|belden|called|rang)(?: [\p{L}']+){1,4} (?:vanaf|vanuit|met|from)[^\p{L}\p{N}]{0,4}$/u
/** "iemand die mijn kast wilde kopen had nummer". */
const buyerHad =
  /(?<![\p{L}])(?:koper|koopster|buyer|(?:iemand|man|vrouw|jongen|somebody|someone) (?:die|who) [^.;]{0,40}(?:kopen|hebben|overnemen|huren|buy))(?![\p{L}])[^.;]{0,20}(?:had|heeft|gebruikte|met|has|used)[^.;\p{N}]{0,20}$/u
/** A number with no more than a label. */
const telephone = justBefore('tel', 'telefoon', 'telnr', 'nummer', 'nr', '06', 'phone')
const byPhone = ['caller', 'contact', 'sender', 'seller', 'display'] as const

/** "… dat ik … moest bellen": by a screen, a voice or a message. */
const toBeCalled = /^ (?:te |terug |terug te |moest |moeten |kon |kan |zou )*(?:terug)?(?:bellen|bel|call)(?![\p{L}])/u
const onPaper = new RegExp(String.raw`(?<![\p{L}])(?:brief|flyer|folder|letter|kaartje)(?![\p{L}])`, 'u')

/** Whose a telephone number is. With nothing said, nor about whom: nobody's. */
export function phoneRole({ lead, tail, sentence }: Mention, story: Story): FoundRole {
  const { isPurchase, isOwnSale, isOfCompany, namesSeller, isLinked, isChat } = story
  const told =
    (takenForMe.test(lead) ? 'contact' : null) ??
    (calledFrom.test(lead) ? 'caller' : null) ??
    (buyerHad.test(lead) || (toBeCalled.test(tail) && !onPaper.test(lead)) ? 'contact' : null) ??
    nearestOf(lead, byPhone) ??
    (onlyFrom.test(lead) ? nearestOf(sentence, ['caller', 'contact', 'sender']) : null) ??
    nearestOf(tail, ['caller', 'contact', 'display']) ??
    (isPurchase && !isOfCompany && telephone.test(lead) ? 'seller' : null) ??
    (otherSide.test(lead) || bareNumber.test(lead) || blocked.test(tail) ? 'caller' : byStory(lead, story))
  if (told === 'caller' && victimCalled.test(lead) && !atTheirWord.test(lead)) return 'mentioned'
  if (told === 'contact' && isLinked && !isChat) return 'sender'
  if (told === 'caller' && theyCalled.test(lead) && !sellerHere.test(lead)) return told
  if (told === 'caller' && isPurchase && calledTo.test(lead)) return 'seller'
  if (told === 'seller' && isOwnSale) return 'contact'
  return (told === 'caller' || told === 'contact') && isPurchase && namesSeller ? 'seller' : told
}
