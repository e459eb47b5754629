// SPDX-License-Identifier: EUPL-1.2

/** Patterns of words, in small letters, that no letter or digit adjoins: `'ge)?beld'` does not match in "mislukt". All are tried on at most `window` characters. */
export function wordsOf(...alternatives: string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'u')
}

/** The same, and then nothing but filling before the identifier. */
export function justBefore(...alternatives: string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})${filling}$`, 'u')
}

/** Where the last match of a pattern that is global stands, or null. */
export function lastHit(pattern: RegExp, text: string): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null
  for (const hit of text.matchAll(pattern)) last = { start: hit.index, end: hit.index + hit[0].length }
  return last
}

/** Names for what an identifier is, with what stands beside them: "het nummer", "rekening nr.". */
export const account = String.raw`(?:bank|spaar|betaal|kluis)?(?:rekening|reknr|rek)(?:nummer|nr)?|iban|bank ?account|account(?: number)?|wallet(?:adres)?|bank number|conta|cuenta|konto`
export const number = String.raw`(?:telefoon|tel|gsm|mobiele?|vaste|bank|privé|prive|werk|thuis)?[ -]?(?:nummers?|nr)|telefoon|tel|mobiel(?:tje)?|gsm|mob|06|(?:phone|mobile|cell)(?: number)?|number|número|numero`
export const address = String.raw`(?:e-?)?mail(?:adres|address)?|adres|address|(?:web)?site|website|webwinkel|webshop|domein|pagina|shop`
export const registration = String.raw`k\.?v\.?k\.?(?:[ -]?(?:nummer|nr))?|bedrijf|company|btw|handelsregister`
export const anything = `${account}|${number}|${address}|${registration}|profiel|gebruikersnaam|username`

/** Between the telling words and the identifier itself: articles, what it is, forms of to be, marks. At most six words. */
const filling = String.raw`(?:\W{0,3}(?:de|het|dit|deze|een|die|op|is|was|bij|van|zijn|haar|hun|naar|ook|gewoon|nog|dus|nu|the|this|his|her|their|at|é|${anything})\.?(?![\p{L}\p{N}])){0,6}[^\p{L}\p{N}]{0,6}`
