// SPDX-License-Identifier: EUPL-1.2
import { holding } from '#foundation/search'

interface Named {
  text: string
  room: string
  synonyms: string
  isDeed: boolean
}

const most = 5

/** Places and deeds that are called so, or are known by these words; those that begin with it first. Five of each at most. */
export function matchPlaces<One extends Named>(typed: string, places: readonly One[]): { pages: One[]; deeds: One[] } {
  const text = typed.replace(/^>/, '').trim()
  const holds = holding(text)
  const rank = (place: One) => {
    if (place.text.toLowerCase().startsWith(text.toLowerCase())) return 0
    return holds(place.text) ? 1 : 2
  }
  const isOnlySign = typed.trim() === '>'
  const found = places
    .filter((place) => isOnlySign || holds(place.text, place.room, place.synonyms))
    .map((place, at) => ({ place, order: rank(place) * 1_000 + at }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ place }) => place)
  return {
    pages: typed.startsWith('>') ? [] : found.filter(({ isDeed }) => !isDeed).slice(0, most),
    deeds: found.filter(({ isDeed }) => isDeed).slice(0, isOnlySign ? 20 : most),
  }
}
