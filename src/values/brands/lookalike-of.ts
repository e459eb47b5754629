// SPDX-License-Identifier: EUPL-1.2
import { brandOfDomain, brands, everydayWords, lentDomains } from './brands.ts'
import { foldedLabel, withoutDigits } from './folded-label.ts'

const ofLabel = new Map(brands.flatMap(({ key, labels }) => labels.map((label) => [label, key] as const)))
/** These hold their name under the ending of nearly every country. */
const worldwide = /^(?:google|amazon)\.(?:com?\.)?[a-z]{2}$/
/** Words in which the name of a brand stands by chance, or that are one letter from one: 'mijning'. */
const byChance = /politiek|revoluti|amazon(?:e|ia)|mining/g
const longEnoughWithin = 6
const longEnoughForMistake = 7
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
  const words = label.split(/[-_]/)
  for (const word of [...words, words.join('')]) {
    const exact = ofLabel.get(word)
    if (exact !== undefined && !everydayWords.has(word)) return exact
  }
  const rest = label.replace(byChance, '')
  const others = rest.split(/[-_]/)
  for (const [long, key] of longLabels) {
    if (everydayWords.has(long)) continue
    if (rest.includes(long)) return key
    if (long.length >= longEnoughForMistake && others.some((word) => isOneOff(word, long))) return key
  }
  return null
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
