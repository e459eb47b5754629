// SPDX-License-Identifier: EUPL-1.2
import { readCryptoAddress } from './kind/crypto-address.ts'
import { readEmail } from './kind/email.ts'
import { foldedText, visibleText } from './kind/folded-text.ts'
import { readIban } from './kind/iban.ts'
import { readPhone } from './kind/phone.ts'
import { readWebAddress } from './kind/web-address.ts'

/** What this library understands; names as in the API. */
export const kinds = ['iban', 'phone', 'email', 'web-address', 'crypto-address'] as const
/** One of `kinds`. */
export type Kind = (typeof kinds)[number]

const readers: Record<Kind, (text: string) => string[]> = {
  iban: readIban,
  phone: readPhone,
  email: readEmail,
  'web-address': readWebAddress,
  'crypto-address': readCryptoAddress,
}

/** No identifier is longer, in UTF-16 units. */
const longest = 2_048

/**
 * Under which canonical forms a warning could stand that covers what is written here, the closest first; none when it cannot be checked. A web
 * address has several: the page, the host and the hosts above it. A form too many costs a question and never a wrong answer; one too few is a
 * miss, so what the platform itself makes of the text is always among them (vectors/canonical.json, and a test with random input). Never throws.
 */
export function expressionsOf(kind: Kind, written: string): string[] {
  if (written.length > longest) return []
  return readers[kind](kind === 'web-address' ? visibleText(written) : foldedText(written))
}
