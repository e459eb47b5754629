// SPDX-License-Identifier: EUPL-1.2
import type { ProtectedCategory } from '../protected-list/protection.ts'

/** What the public may know about a listing. */
export interface PublicListing {
  authorityName: string
  legalBasis: string
  reason: string
  decidedAt: Date
  expiresAt: Date
}

export type LookUp =
  | { outcome: 'listed'; listing: PublicListing }
  | { outcome: 'protected'; category: ProtectedCategory; isOftenImitated: boolean }
  | { outcome: 'unlisted' }
