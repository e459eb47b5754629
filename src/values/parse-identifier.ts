// SPDX-License-Identifier: EUPL-1.2
import { parseCompanyNumber } from './company-number.ts'
import { parseCryptoAddress } from './crypto-address.ts'
import { parseEmailAddress } from './email-address.ts'
import { parseIban } from './iban.ts'
import type { EverydayIdentifier, EverydayKind, Identifier, IdentifierKind } from './identifier.ts'
import { parseMerchant } from './merchant.ts'
import { parsePageFingerprint } from './page-fingerprint.ts'
import type { Parsed } from './parsed.ts'
import { parsePhone } from './phone.ts'
import { parseUserName } from './user-name.ts'
import { parseWebAddress } from './web-address.ts'

/** `platform`: where a user name is from, or the provider of a merchant (key or name). `demoBankAllowed`: true only outside production. */
export type IdentifierOptions = { platform?: string; demoBankAllowed?: boolean }

/** Understands a text of which the kind is known. Never throws; a problem says what is wrong and what to do. */
export function parseIdentifier(
  kind: EverydayKind,
  text: string,
  options?: IdentifierOptions,
): Parsed<EverydayIdentifier>
export function parseIdentifier(kind: IdentifierKind, text: string, options?: IdentifierOptions): Parsed<Identifier>
export function parseIdentifier(
  kind: IdentifierKind,
  text: string,
  options: IdentifierOptions = {},
): Parsed<Identifier> {
  switch (kind) {
    case 'iban':
      return parseIban(text, options)
    case 'phone':
      return parsePhone(text)
    case 'email':
      return parseEmailAddress(text)
    case 'web-address':
      return parseWebAddress(text)
    case 'crypto-address':
      return parseCryptoAddress(text)
    case 'user-name':
      return parseUserName(text, options)
    case 'company-number':
      return parseCompanyNumber(text)
    case 'merchant':
      return parseMerchant(text, options)
    case 'page-fingerprint':
      return parsePageFingerprint(text)
  }
}
