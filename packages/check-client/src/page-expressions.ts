// SPDX-License-Identifier: EUPL-1.2
import { readCryptoAddress } from './kind/crypto-address.ts'
import { readEmail } from './kind/email.ts'
import { foldedText, visibleText } from './kind/folded-text.ts'
import { readIban } from './kind/iban.ts'
import { readMerchant } from './kind/merchant.ts'
import { readPhone } from './kind/phone.ts'
import { readWebAddress } from './kind/web-address.ts'

/** What the script of a citizen's page reads too; more does not fit in it. */
export const pageKinds = ['iban', 'phone', 'email', 'web-address', 'crypto-address', 'merchant'] as const
/** One of `pageKinds`. */
export type PageKind = (typeof pageKinds)[number]

const readers: Record<PageKind, (text: string) => string[]> = {
  iban: readIban,
  phone: readPhone,
  email: readEmail,
  'web-address': readWebAddress,
  'crypto-address': readCryptoAddress,
  merchant: readMerchant,
}

/** No identifier is longer, in UTF-16 units. */
export const longest = 2_048

/** As `expressionsOf`, for these kinds. */
export function pageExpressionsOf(kind: PageKind, written: string): string[] {
  if (written.length > longest) return []
  return readers[kind](kind === 'web-address' ? visibleText(written) : foldedText(written))
}
