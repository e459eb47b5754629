// SPDX-License-Identifier: EUPL-1.2

/** A part of an identifier, as somebody types it: the last figures of an account or number, or letters of a site or name. */
export type Part = { ending: string } | { letters: string }

/** Figures or letters below which a part says too little. */
export const leastTyped = 4
/** Figures that may stand anywhere in a number: of fewer every other number has them. The zero before a Dutch number does not count. */
export const leastInside = 6

const said = /^(?:eindigt|eindigend|eindigde|ending|ends)\s+(?:op|in|with)\s+/i
/** With what may stand before the last figures: stars, or the bank's letters. */
const figures = /^(?:[*x•.…\s-]*|[a-z]{4}\s*)(\d[\d\s-]*)$/i

/** '4521', '…45 21', 'xxxx4521', 'eindigt op 4521', 'DYKW 0002 3010 01'; 'kluis', 'nepwinkel.ex'. Null of anything else, and of several words. */
export function partTyped(text: string): Part | null {
  const plain = text.trim().replace(said, '')
  const end = figures.exec(plain)?.[1]
  if (end !== undefined) {
    const ending = end.replace(/\D/g, '')
    return ending.length >= leastTyped && ending.length <= 18 ? { ending } : null
  }
  const letters = plain.toLowerCase()
  return letters.length >= leastTyped && /^[\p{L}\d._-]+$/u.test(letters) && /\p{L}/u.test(letters) ? { letters } : null
}
