// SPDX-License-Identifier: EUPL-1.2
import type { ListingStatus } from './listing.ts'

/** The sign beside the word of a status: only what is in force has a colour. */
export const listingLooks: Record<ListingStatus, 'stop' | 'warn' | 'neutral'> = {
  proposed: 'neutral',
  active: 'stop',
  suspended: 'warn',
  declined: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
}
