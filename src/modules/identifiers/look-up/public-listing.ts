// SPDX-License-Identifier: EUPL-1.2
import type { Withheld } from '#values'
import type { KnownOrganisation } from './reach.ts'
import type { ShieldedName } from '../shielded-name/shielded-name.ts'
import type { ProtectedCategory } from '../protected-list/entry-category.ts'

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
  /** Verified reports when it was decided; what came later is not told. */
  reports: number
}

/** What stands in a listing is told by a disclosure only. */
export type LookUp =
  | { outcome: 'listed'; listing: Withheld<PublicListing> }
  | { outcome: 'shielded'; on: ShieldedName }
  /** `organisation`: whose it is, when the list says so. */
  | {
      outcome: 'protected'
      category: ProtectedCategory
      isOftenImitated: boolean
      organisation: KnownOrganisation | null
    }
  /** `imitates`: whose name it bears without being theirs. */
  | { outcome: 'unlisted'; imitates: KnownOrganisation | null }
