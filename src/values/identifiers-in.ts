// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from './identifier.ts'
import { parseIdentifier } from './parse-identifier.ts'
import { refanged } from './refang.ts'

const oneWord: readonly IdentifierKind[] = ['iban', 'email', 'web-address', 'phone', 'crypto-address']
/** Only these are written with spaces inside. */
const manyWords: readonly IdentifierKind[] = ['iban', 'phone']
/** Also with a mistake in it: whoever types one digit wrong still meant somebody's account. */
const dutchAccount = /^NL\d{2}[A-Z]{4}\d{10}$/i
const longestRun = 9
const fewestSigns = 6

/** Something in a text that our parsers understand as an identifier. */
export interface FoundIn {
  kind: IdentifierKind
  /** As it stands in the text. */
  text: string
}

/**
 * Accounts, phone numbers, mail, web and crypto addresses among the words of a text, in order. Meant to keep them out of a text that
 * others will read, so rather one too many than one too few; who wants to know what a report tells uses the module identifiers.
 */
export function identifiersIn(text: string): FoundIn[] {
  const words = text
    .replace(/\s*[[({](?:at|dot|punt)[\])}]\s*/gi, (sign) => (/at/i.test(sign) ? '@' : '.'))
    // A comma ends what went before: '2021, 12 000' is no phone number.
    .replace(/[,;()"“”‘’<>|]+/g, ' , ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const found: FoundIn[] = []
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(words, at)
    if (hit) found.push({ kind: hit.kind, text: hit.text })
    at += hit?.length ?? 1
  }
  return found
}

function longestAt(words: readonly string[], at: number): (FoundIn & { length: number }) | null {
  for (let length = Math.min(longestRun, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length)
    // A number that is written with spaces has a digit in every part but the first letters of an account.
    if (length > 1 && !run.every((word) => /\d|^[A-Za-z]{2,4}$/.test(word))) continue
    const text = run.join(' ').replace(/^['`*_[({]+|[.!?:'`*_\])}]+$/g, '')
    if (text.length < fewestSigns) continue
    const plain = refanged(text)
    const kind = (length === 1 ? oneWord : manyWords).find(
      (one) => parseIdentifier(one, plain, { demoBankAllowed: true }).ok,
    )
    if (kind) return { kind, text, length }
    if (dutchAccount.test(plain.replace(/[\s.-]/g, ''))) return { kind: 'iban', text, length }
  }
  return null
}
