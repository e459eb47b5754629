// SPDX-License-Identifier: EUPL-1.2
import type { WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { dutchHour } from '#values'
import { claimPath } from '../claim/addresses.ts'
import { clockOf } from '../claim/claim.ts'
import { statusText } from '../claim/claim.text.ts'
import { formatReference } from '../money/reference.ts'
import { claimRowText } from './list.text.ts'
import { claimsWaiting } from './read-claim.query.ts'

/** Claims in which somebody of the own organisation is to move, by the day on which that is due. */
export const claimRows: WorkRows = {
  name: 'claims.waiting',
  kind: claimRowText,
  waiting: async (ctx, limit) =>
    (await claimsWaiting(ctx)).slice(0, limit).map(({ id, status, statusOn }) => ({
      key: id,
      due: clockOf(status, statusOn)?.due ?? null,
      since: dutchHour(statusOn, 0),
    })),
  show: async (ctx, keys) => {
    const s = translate(statusText, ctx.language)
    return (await claimsWaiting(ctx))
      .filter(({ id }) => keys.includes(id))
      .map(({ id, reference, status }) => ({
        key: id,
        subject: formatReference(reference),
        why: s(status),
        href: addressIn(ctx.language, claimPath(id)),
      }))
  },
}
