// SPDX-License-Identifier: EUPL-1.2
import { countryOfHost, parseEmailAddress, parseWebAddress, type Found } from '#values'

/** Words of Dutch that its neighbours do not share. */
const dutch = new Set('een geen het niet van voor naar onze deze wij uw bij wordt kunt'.split(' '))
const enoughDutch = 3
/** Characters that are looked at to tell the language. */
const longestLook = 20_000

/**
 * The country in which whoever wrote a text says to be: where its numbers without a country code are dialled. It is the one country whose
 * ending the sites and mail addresses have that the words name. A link to a page does not count, for that is where the text leads and not who
 * it says to be from. 'NL' when the words are Dutch, and when they name no country or several.
 */
export function countryOfWords(text: string, found: readonly Found[]): string {
  const words = new Set(
    text
      .slice(0, longestLook)
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
  if ([...dutch].filter((word) => words.has(word)).length >= enoughDutch) return 'NL'
  const [country, ...others] = new Set(found.flatMap((one) => countryNamedBy(one) ?? []))
  return country !== undefined && others.length === 0 ? country : 'NL'
}

function countryNamedBy({ kind, text }: Found): string | null {
  if (kind === 'email') {
    const email = parseEmailAddress(text)
    return email.ok ? countryOfHost(email.value.detail.domain) : null
  }
  const site = kind === 'web-address' ? parseWebAddress(text) : null
  return site?.ok && site.value.detail.path === '' ? countryOfHost(site.value.detail.host) : null
}
