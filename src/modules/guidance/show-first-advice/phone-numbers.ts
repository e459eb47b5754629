// SPDX-License-Identifier: EUPL-1.2
import { capitalised } from '#foundation/text'

/**
 * Numbers that the advice names and that the register of reporting points answers for: whose each is, and where one finds it when nobody looked at it for
 * six months. Texts hold the number as it was when they were written; `onlyShown` says what may be read now.
 */
export const registered = {
  '0900-8844': { point: 'politie', site: 'politie.nl' },
  '088-786 73 72': { point: 'fraudehelpdesk', site: 'fraudehelpdesk.nl' },
  '088-900 10 00': { point: 'cmi', site: 'rvig.nl' },
  '0900-0101': { point: 'slachtofferhulp', site: 'slachtofferhulp.nl' },
} as const

/** The sentence with the numbers that the register gives now (by id of the point); without one it says where to find it. */
export function onlyShown(sentence: string, numbers: ReadonlyMap<string, string>, language: 'nl' | 'en'): string {
  let said = sentence
  for (const [number, { point, site }] of Object.entries(registered)) {
    const place = language === 'nl' ? `het nummer op ${site}` : `the number on ${site}`
    const isFirst = said.startsWith(number)
    const now = numbers.get(point) ?? (isFirst ? capitalised(place) : place)
    said = said.replaceAll(number, now)
  }
  return said
}

/** Every text of a value with only the numbers that may be read now, the rest as it is. */
export function withNumbers<Value>(value: Value, numbers: ReadonlyMap<string, string>, language: 'nl' | 'en'): Value {
  if (typeof value === 'string') return onlyShown(value, numbers, language) as Value
  if (Array.isArray(value)) return value.map((one) => withNumbers(one, numbers, language)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withNumbers(one, numbers, language)]),
  ) as Value
}
