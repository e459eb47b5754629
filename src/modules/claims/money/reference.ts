// SPDX-License-Identifier: EUPL-1.2

/**
 * What somebody writes with a payment: a creditor reference of ISO 11649 ('RF', two check digits, ten digits), so that a bank sees a slip of the pen before the
 * money goes. `number`: whole, up to ten digits.
 */
export function referenceOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9_999_999_999) throw new RangeError('ten digits at most')
  const digits = String(number).padStart(10, '0')
  return `RF${String(98 - remainderOf97(`${digits}RF00`)).padStart(2, '0')}${digits}`
}

/** The reference in what somebody wrote with a payment, if there is exactly one that is right; null otherwise: nothing is guessed. */
export function referenceIn(text: string): string | null {
  const plain = text.normalize('NFKC').toUpperCase().slice(0, 500)
  const found = [...plain.matchAll(/R\s?F\s?(?:\d[\s.-]?){12}(?!\d)/g)]
    .map(([match]) => match.replace(/[^A-Z0-9]/g, ''))
    .filter((one) => remainderOf97(`${one.slice(4)}${one.slice(0, 4)}`) === 1)
  const distinct = [...new Set(found)]
  return distinct.length === 1 ? (distinct[0] ?? null) : null
}

/** `RF18 2026 0000 01`, in groups of four. */
export function formatReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Modulo 97, letters as 10 to 35. */
function remainderOf97(text: string): number {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
