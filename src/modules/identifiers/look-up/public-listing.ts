// SPDX-License-Identifier: EUPL-1.2
import type { Withheld } from '#values'
import type { ProtectedCategory } from '../protected-list/protection.ts'

/** What the public may know about a listing. */
export interface PublicListing {
  id: string
  /** The authority that decided. */
  organisationId: string
  authorityName: string
  legalBasis: string
  reason: string
  decidedAt: Date
  expiresAt: Date
}

/** What stands in a listing is told by a disclosure only. */
export type LookUp =
  | { outcome: 'listed'; listing: Withheld<PublicListing> }
  | { outcome: 'protected'; category: ProtectedCategory; isOftenImitated: boolean }
  | { outcome: 'unlisted' }
