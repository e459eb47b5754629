// SPDX-License-Identifier: EUPL-1.2
import type { Identifier } from '../identifier.ts'
import { organisation, relative, someonesOwn } from './people-words.ts'
import { wordsOf } from './words.ts'

/** Where another thought begins. */
const boundary =
  /[,;:]\s|(?<![\p{L}])(?:maar|en|want|terwijl|dus|omdat|toen|nadat|but|and|because|while|then|so)(?![\p{L}])/gu

/** The words before an identifier that belong to the same thought. */
export function clauseOf(lead: string): string {
  let begin = 0
  for (const hit of lead.matchAll(boundary))
    if (hit.index + hit[0].length < lead.length - 2) begin = hit.index + hit[0].length
  return lead.slice(begin)
}

const ofKnown = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${someonesOwn}) (?:[\p{L}-]+ )?(?:${relative}|${organisation}|begeleider|huisbaas|vereniging|collega)|(?:echte?|officiële|officiele|real|official)(?: [\p{L}-]+)?)(?![\p{L}])`,
  'u',
)
/** "op de site van de politie": not "de site van de winkel". */
const siteOfKnown = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:echte|officiële|officiele|eigen|real|official) (?:\p{L}+ )?(?:web)?site|(?:web)?site van (?:de|het|mijn|onze) (?:echte )?(?:${organisation}))(?![\p{L}])`,
  'u',
)
/** Somebody of the other side, what came from them, or what was done to the teller. */
const ofOthers = wordsOf(
  String.raw`zogenaamde?|zgn|zogezegd|nep\p{L}*|valse?|alsof|deed|deden|gaf|gaven|uitgaf|namens|nieuwe?|andere?|onbekende?|kreeg|kregen|ontving|ontvingen|fake|supposedly|new|received|got|pretend\p{L}*`,
  String.raw`terug ?bel\p{L}*|ge?bel[dt]|bel(?:t|de|den|len)|telefoontje|oproep\p{L}*|app\p{L}*|geappt|whats ?app\p{L}*|sms\p{L}*|schreef|schrijft|mailde|mailden|gemaild|mail(?:tje)?|bericht\p{L}*|stuurde|stuurt|gestuurd|vroeg|dacht|called|text\p{L}*|wrote|sent|message\p{L}*|emailed`,
  String.raw`over(?:ge)?(?:maakt|boekt|maken)|betaal\p{L}*|gestort|geld|oplicht\p{L}*|scam\p{L}*|koper|verkoper|scherm|beeld|factuur|brief`,
)
const before = wordsOf(
  String.raw`normaal|normaliter|altijd|voorheen|vroeger|eerder|eerdere|vorige|oude|al jaren|jarenlang|usual|usually|always|previous|old|before`,
)
const changed = wordsOf(
  String.raw`nieuwe?|anders?|ander|andere|gewijzigd\p{L}*|nep\p{L}*|valse?|new|changed|other|mijn|m'n|mn|my`,
)

/**
 * Whether the thought in which an identifier stands speaks only of somebody whom the victim knows: nothing of the other side, nothing that came from
 * them, no money.
 */
export function isOnlyOfKnown(lead: string, kind: Identifier['kind']): boolean {
  const clause = clauseOf(lead)
  if (kind === 'iban') return before.test(clause) && !changed.test(clause)
  if (kind === 'web-address') return siteOfKnown.test(clause) && !ofOthers.test(clause)
  if (kind !== 'phone' && kind !== 'email' && kind !== 'user-name') return false
  return ofKnown.test(clause) && !ofOthers.test(clause)
}
