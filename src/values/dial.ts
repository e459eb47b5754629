// SPDX-License-Identifier: EUPL-1.2

/**
 * The address with which a telephone dials this number, as it was written or in E.164. What only works inside the Netherlands (0800, 090x, 14 0xx)
 * is dialled without a country code: with one the call does not go through.
 */
export function telAddress(number: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  return `tel:${digits.replace(/^\+310?(?=800|90\d)/, '0').replace(/^\+31(?=140)/, '')}`
}

export type TextPart = { text: string; href: string | null }

/** A number that stays on one line, and can be called with one tap. */
export function callable(number: string): { text: string; href: string } {
  return { text: number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'), href: telAddress(number) }
}

/** Who helps with images, and has no number that is open to everybody: its site is the way in. */
const helpSite = 'Helpwanted.nl'

/** A phone number in a sentence, or that site. */
const known =
  /(Helpwanted\.nl|\b112\b|\b113\b(?!\.nl)|0800-0113|(?<![\d+])(?:\+\d{2}[ -]?|0)\d{2,3}[ -]?\d(?:[ -]?\d){3,8}(?!\d))/

/** A sentence in parts, so that a number can be called with one tap, and who helps with images be reached. */
export function numbersIn(sentence: string): TextPart[] {
  return sentence
    .split(known)
    .filter((text) => text !== '')
    .map((text) => {
      if (known.exec(text)?.[0] !== text) return { text, href: null }
      return text === helpSite ? { text, href: `https://www.${text.toLowerCase()}` } : callable(text)
    })
}
