// SPDX-License-Identifier: EUPL-1.2
import { brandOfDomain, brands, everydayWords, lentDomains } from './brands.ts'
import { foldedLabel, withoutDigits } from './folded-label.ts'

const ofLabel = new Map(brands.flatMap(({ key, labels }) => labels.map((label) => [label, key] as const)))
/** These hold their name under the ending of nearly every country. */
const worldwide = /^(?:google|amazon)\.(?:com?\.)?[a-z]{2}$/
/** Words in which the name of a brand stands by chance, or that are one letter from one: 'mijning'. */
const byChance = /politiek|revoluti|amazon(?:e|ia)|mining|ics-cert/g
/** Names so short and usual that they say something only beside another word. */
const notAlone = new Set(['ics'])
const longEnoughWithin = 6
/** So long that no other word ends in it by chance: 'sterlingbank' ends in 'ingbank', and 'hicloud' in 'icloud'. */
const longEnoughAnywhere = 8
const longEnoughForMistake = 7
/** What scammers put before a name without a hyphen. */
const prefixes =
  /^(?:mijn|my|de|uw|uit|app|bij|web|via|log|login|inlog|inloggen|secure|veilig|online|klant|help|service|mobiel|e|m)$/
/** Banks with a name of three letters: one letter wrong is another bank. */
const shortBank = /^[a-z]{2,3}bank$/
const longLabels = [...ofLabel].filter(([label]) => label.length >= longEnoughWithin)

/**
 * The brand that a host pretends to be of, by a word in it, also with a digit for a letter, an accent, another script, or one letter wrong; null
 * when it does not, or when the domain is of the brand.
 */
export function lookalikeOf(host: string, registrableDomain: string | null, suffix: string | null): string | null {
  if (registrableDomain === null || brandOfDomain.has(registrableDomain)) return null
  // A host that is an ending itself is of whoever lends names under it.
  if (lentDomains.has(registrableDomain) || host === suffix || worldwide.test(registrableDomain)) return null
  const own = suffix !== null && host.endsWith(`.${suffix}`) ? host.slice(0, -suffix.length - 1) : host
  for (const label of own.split('.')) {
    const folded = foldedLabel(label)
    for (const spelling of new Set([folded, withoutDigits(folded)])) {
      const brand = brandIn(spelling)
      if (brand !== null) return brand
    }
  }
  return null
}

function brandIn(label: string): string | null {
  const rest = label.replace(byChance, '')
  const words = rest.split(/[-_]/)
  for (const word of [...words, words.join('')]) {
    const exact = ofLabel.get(word)
    if (exact !== undefined && !everydayWords.has(word) && !(words.length === 1 && notAlone.has(word))) return exact
  }
  for (const [long, key] of longLabels) {
    if (everydayWords.has(long)) continue
    if (words.some((word) => standsIn(word, long)) || (long.length >= longEnoughAnywhere && rest.includes(long)))
      return key
    if (long.length < longEnoughForMistake || shortBank.test(long)) continue
    if (words.some((word) => isOneOff(word, long))) return key
  }
  return null
}

/** At its beginning, or after what scammers put before it. */
function standsIn(word: string, long: string): boolean {
  const at = word.indexOf(long)
  return at === 0 || (at > 0 && prefixes.test(word.slice(0, at)))
}

/** One letter too many, too few, another, or two exchanged. */
function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
