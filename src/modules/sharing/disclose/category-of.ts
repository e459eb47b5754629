// SPDX-License-Identifier: EUPL-1.2
import type { DataCategory } from '#modules/agreements'
import type { IdentifierKind } from '#values'

/** What each kind is called in an agreement and in the rules. */
export const categoryOf: Record<IdentifierKind, DataCategory> = {
  iban: 'account-number',
  phone: 'phone-number',
  email: 'email-address',
  'web-address': 'web-address',
  'crypto-address': 'account-number',
  // Where the money went, as an account is.
  merchant: 'account-number',
  'page-fingerprint': 'web-address',
  'user-name': 'user-name',
  'company-number': 'company-number',
}
