// SPDX-License-Identifier: EUPL-1.2
import type { WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIdentifier } from '#values'
import { listToLookAt, readToLookAt } from './list-listings.query.ts'
import { listingRowText, urgentTray } from './list-listings.text.ts'

/** Warnings in force that rest on less than before: somebody looks within the hour. */
export const urgentRows: WorkRows = {
  name: 'identifiers.look',
  kind: listingRowText,
  waiting: listToLookAt,
  show: async (ctx, keys) =>
    (await readToLookAt(ctx, keys)).map((listing) => ({
      key: listing.id,
      subject: formatIdentifier(listing),
      why: translate(urgentTray, ctx.language)('explanation'),
      href: addressIn(ctx.language, `/werkbank/vermeldingen/${listing.id}`),
    })),
}
