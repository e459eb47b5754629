// SPDX-License-Identifier: EUPL-1.2
import { formatCryptoAddress } from './crypto-address.ts'
import { formatIban } from './iban.ts'
import type { PlainIdentifier } from './identifier.ts'
import { formatMerchant } from './merchant.ts'
import { formatPhone } from './print-phone.ts'
import { formatWebAddress } from './print-web-address.ts'
import { formatUserName } from './print-user-name.ts'

/**
 * The identifier as people print it: account number in groups of four, Dutch phone number as dialled here and others with
 * country code, web address in its own letters where that is safe. For screens whose reader may see it in full.
 */
export function formatIdentifier({ kind, canonical }: PlainIdentifier): string {
  switch (kind) {
    case 'iban':
      return formatIban(canonical)
    case 'phone':
      return formatPhone(canonical)
    case 'web-address':
      return formatWebAddress(canonical)
    case 'crypto-address':
      return formatCryptoAddress(canonical)
    case 'user-name':
      return formatUserName(canonical)
    case 'merchant':
      return formatMerchant(canonical)
    case 'email':
    case 'company-number':
    case 'page-fingerprint':
      return canonical
  }
}
