// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'
import type { ListingStatus } from '../listing/listing.ts'

export interface ListingFilter {
  /** 'waiting': what a person must decide. */
  status: ListingStatus | 'waiting'
  kind?: IdentifierKind
  /** From 1. */
  page: number
}

export const listingsPerPage = 50
