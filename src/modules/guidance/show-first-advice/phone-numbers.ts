// SPDX-License-Identifier: EUPL-1.2

/**
 * Numbers that the advice names and that the register of reporting points answers for: whose each is, and where one finds it when nobody looked at it for
 * six months. Texts hold the number as it was when they were written; `onlyShown` says what may be read now.
 */
export const registered = {
  '0900-8844': { point: 'politie', site: 'politie.nl' },
  '088-786 73 72': { point: 'fraudehelpdesk', site: 'fraudehelpdesk.nl' },
  '088-900 10 00': { point: 'cmi', site: 'rvig.nl' },
} as const

/** A phone number in a sentence. Emergency and suicide prevention are the same for ever, and never wait for somebody to look. */
const known = /(\b112\b|\b113\b(?!\.nl)|0800-0113|(?<![\d+])(?:\+\d{2}[ -]?|0)\d{2,3}[ -]?\d(?:[ -]?\d){3,8}(?!\d))/

/** The sentence with the numbers that the register gives now (by id of the point); without one it says where to find it. */
export function onlyShown(sentence: string, numbers: ReadonlyMap<string, string>, language: 'nl' | 'en'): string {
  let said = sentence
  for (const [number, { point, site }] of Object.entries(registered)) {
    const place = language === 'nl' ? `het nummer op ${site}` : `the number on ${site}`
    const isFirst = said.startsWith(number)
    const now = numbers.get(point) ?? (isFirst ? place.charAt(0).toUpperCase() + place.slice(1) : place)
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

export type TextPart = { text: string; href: string | null }

/** A sentence in parts, so that a number can be called with one tap. */
export function partsOf(sentence: string): TextPart[] {
  return sentence
    .split(known)
    .filter((text) => text !== '')
    .map((text) => (known.exec(text)?.[0] === text ? callable(text) : { text, href: null }))
}

/** A number stays on one line. */
export function callable(number: string): { text: string; href: string } {
  const text = number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
  return { text, href: `tel:${number.replace(/[^\d+]/g, '')}` }
}
