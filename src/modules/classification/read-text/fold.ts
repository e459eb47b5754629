// SPDX-License-Identifier: EUPL-1.2
import { brandsByKind } from './brands.data.ts'

/** One word of a text: what the model sees, and what stood there. */
export interface Word {
  /** Lower case without accents; amounts, links, numbers and brand names as what they are: '<amount>', '<bank>'. */
  folded: string
  /** As written; of numbers and addresses only what they are, so that an explanation repeats nobody's number. */
  shown: string
  /** Set on the last word of a sentence. */
  endsSentence?: true
}

/** Longer texts are read up to here: the beginning tells what it is about, and the time stays bounded. */
export const longestRead = 6_000

/** A piece between spaces is looked at up to here, so that no pattern can be made to run long. */
const longestPiece = 120

const brands = new Map(
  Object.entries(brandsByKind).flatMap(([kind, names]) => names.split(' ').map((name) => [name, `<${kind}>`] as const)),
)

const word = /\p{L}+(?:['’]\p{L}+)?/gu
const closing = ')"\'’”'
const special = /[\d@./€£$]/
const mail = /[\p{L}\d]@[\p{L}\d]/u
const address = /^[^\p{L}\d]*(?:https?:|www\.|[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,5}\.[a-z]{2,10}(?:\/|[^\p{L}\d]*$))/iu
const currency = /[€£$]/
const moneyWord = /^(?:euro'?s?|eur|pond|pounds?|dollars?|usd)(?!\p{L})/iu
const iban = /^\W*[a-z]{2}\d{2}[a-z\d]{0,30}\W*$/i
const ibanGroup = /^[a-z\d]{1,4}\W*$/i
const time = /^\W*\d{1,2}[:.]\d{2}(?:uur|[ap]m)?\W*$/i
const date = /^\W*\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\W*$/
const digits = /^\W*[\d() .+-]+\W*$/

/** The words of a text in order. Deterministic, in time linear in the length of the text. */
export function foldWords(text: string): Word[] {
  const words: Word[] = []
  const pieces = text.slice(0, longestRead).split(/\s+/)
  for (let at = 0; at < pieces.length; at++) {
    const piece = (pieces[at] ?? '').slice(0, longestPiece)
    if (!special.test(piece)) pushWords(words, piece)
    else if (mail.test(piece)) pushKind(words, 'mail')
    else if (address.test(piece)) pushKind(words, 'link')
    else if (/\d/.test(piece)) at = pushNumber(words, pieces, at, piece)
    else pushWords(words, piece)
    const last = words.at(-1)
    if (last && endsSentence(pieces[at] ?? '')) last.endsSentence = true
  }
  return words
}

/** Whether a sentence ends here, also when quotation marks follow. */
function endsSentence(piece: string): boolean {
  let at = piece.length - 1
  while (at > 0 && closing.includes(piece[at] ?? '')) at--
  const last = piece.charCodeAt(at)
  return last === 46 || last === 33 || last === 63 // . ! ?
}

/** Reads a number, with the pieces after it that belong to it. Returns the place of the last one read. */
function pushNumber(words: Word[], pieces: readonly string[], at: number, piece: string): number {
  const next = pieces[at + 1] ?? ''
  const isAfterSign = at > 0 && /^[€£$]$/.test(pieces[at - 1] ?? '')
  if (currency.test(piece) || isAfterSign || moneyWord.test(next) || /\d(?:euro?s?|eur|pond)\W*$/i.test(piece)) {
    pushKind(words, 'amount')
    return moneyWord.test(next) ? at + 1 : at
  }
  if (iban.test(piece)) {
    let last = at
    while (last < at + 8 && isIbanGroup(pieces[last + 1] ?? '', last === at)) last++
    pushKind(words, 'iban')
    return last
  }
  if (time.test(piece)) pushKind(words, 'time')
  else if (date.test(piece)) pushKind(words, 'date')
  else if (digits.test(piece)) {
    let last = at
    let count = digitsIn(piece)
    while (last < at + 6 && digits.test(pieces[last + 1] ?? '') && /\d/.test(pieces[last + 1] ?? ''))
      count += digitsIn(pieces[++last] ?? '')
    pushKind(words, count >= 8 ? 'phone' : 'number')
    return count >= 8 ? last : at
  } else {
    pushKind(words, 'number')
    pushWords(words, piece)
  }
  return at
}

/** '0417', and directly after 'NL91' the four letters of the bank. */
function isIbanGroup(piece: string, isFirst: boolean): boolean {
  return ibanGroup.test(piece) && (/\d/.test(piece) || (isFirst && /^[a-z]{4}$/i.test(piece)))
}

function digitsIn(piece: string): number {
  let count = 0
  for (const character of piece) if (character >= '0' && character <= '9') count++
  return count
}

function pushKind(words: Word[], kind: string): void {
  words.push({ folded: `<${kind}>`, shown: `<${kind}>` })
}

function pushWords(words: Word[], piece: string): void {
  for (const found of piece.match(word) ?? []) {
    const folded = plain(found)
    words.push({ folded: brands.get(folded) ?? folded, shown: found })
  }
}

/** Lower case, without accents and apostrophes. */
function plain(text: string): string {
  const lower = text.toLowerCase()
  for (let at = 0; at < lower.length; at++)
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFKD').replace(/[\p{M}'’]/gu, '')
  return lower.includes("'") ? lower.replace("'", '') : lower
}
