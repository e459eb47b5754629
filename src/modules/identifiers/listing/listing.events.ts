// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** These listings are answered from now on. */
export const ListingActivated = defineEvent<{ listingIds: string[] }>('identifiers.listing-activated')

/** These listings are no longer answered: suspended, withdrawn, expired, or protected since. Every copy must go. */
export const ListingEnded = defineEvent<{ listingIds: string[] }>('identifiers.listing-ended')
