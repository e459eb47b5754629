// SPDX-License-Identifier: EUPL-1.2
import { isSupportedCountry } from 'libphonenumber-js/max'

/** Endings of countries under which the whole world takes a name, so that they name no country (general knowledge, 2026-11). */
const ofEverybody = new Set(
  'ac ai am bz cc cd cf co fm ga gd gg gl gq im io la ly me ml ms nu pw sc sh st su tk tl to tv vc ws'.split(' '),
)

/** The country (ISO 3166, two letters) whose ending a host has; null when the ending names no country that has telephone numbers. */
export function countryOfHost(host: string): string | null {
  const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase()
  if (ofEverybody.has(ending)) return null
  const country = ending === 'uk' ? 'GB' : ending.toUpperCase()
  return isSupportedCountry(country) ? country : null
}
