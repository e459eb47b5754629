// SPDX-License-Identifier: EUPL-1.2

/** A part of an identifier, as somebody types it: the last figures of an account or number, or letters of a site or name. */
export type Part = { ending: string } | { letters: string }

/** Figures or letters below which a part says too little. */
export const leastTyped = 4

/** '4521', '…45 21', 'xxxx4521'; 'kluis', 'nepwinkel.ex'. Null of anything else, and of several words. */
export function partTyped(text: string): Part | null {
  const plain = text.trim()
  if (/^[*x•.…\s-]*\d[\d\s-]*$/i.test(plain)) {
    const ending = plain.replace(/\D/g, '')
    return ending.length >= leastTyped && ending.length <= 18 ? { ending } : null
  }
  const letters = plain.toLowerCase()
  return letters.length >= leastTyped && /^[\p{L}\d._-]+$/u.test(letters) && /\p{L}/u.test(letters) ? { letters } : null
}
