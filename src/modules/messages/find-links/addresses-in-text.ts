// SPDX-License-Identifier: EUPL-1.2
import { limits } from '../understand-message/limits.ts'
import type { FoundIdentifier, LinkPlace } from '../understand-message/understood-message.ts'
import type { WrittenAddress } from './collect-links.ts'
import { countryOfWords } from './country-of-words.ts'
import { findIdentifiers, type Found } from '#values'

/** What the identifiers module reads at a time. */
const chunk = 90_000

/**
 * The addresses and other identifiers in running text; accounts of the demo bank too, which the door takes out. `at`: where each stands (UTF-16
 * units). Numbers without a country code are of the country that the words name.
 */
export function addressesInText(
  text: string,
  place: LinkPlace & FoundIdentifier['place'],
): { addresses: (WrittenAddress & { at: number })[]; identifiers: (FoundIdentifier & { at: number })[] } {
  const addresses: (WrittenAddress & { at: number })[] = []
  const identifiers: (FoundIdentifier & { at: number })[] = []
  const read = text.slice(0, limits.text)
  const asDutch = [...foundIn(read, 'NL')]
  const country = countryOfWords(
    read,
    asDutch.map(({ found }) => found),
  )
  for (const { found, at } of country === 'NL' ? asDutch : foundIn(read, country)) {
    // A profile or a WhatsApp link is a user name or a number to the product, and an address all the same.
    if (found.kind === 'web-address' || /^\S{0,12}(?:\/\/|www\.)/i.test(found.text))
      addresses.push({ written: found.isSpelledOut ? found.canonical : found.text, place, visible: '', at })
    // What people call their own is not of the other side.
    if (found.kind !== 'web-address' && found.role !== 'own')
      identifiers.push({ kind: found.kind, canonical: found.canonical, place, at })
  }
  return { addresses, identifiers }
}

function* foundIn(text: string, country: string): Generator<{ found: Found; at: number }> {
  for (let start = 0; start < text.length; ) {
    const blank = text.length - start > chunk ? text.lastIndexOf('\n', start + chunk) : text.length
    const end = blank > start ? blank : Math.min(text.length, start + chunk)
    for (const found of findIdentifiers(text.slice(start, end), {
      demoBankAllowed: true,
      country,
      isMessage: true,
    }))
      yield { found, at: start + found.start }
    start = end
  }
}
