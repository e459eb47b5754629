// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import type { WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIdentifier, isRowId } from '#values'
import { noticesTray, rowText } from './inform-holder.text.ts'
import { readNotices } from './list-notices.query.ts'
import { countOpen, selectDueNotices } from './notice.store.ts'

const ownOf = ({ actor }: Context) => organisationOf(actor) ?? ''

/** Holders that the own organisation still has to tell of a warning, by the day on which that is due. */
export const noticeRows: WorkRows = {
  name: 'redress.notice',
  kind: rowText,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) =>
      (await selectDueNotices(tx, ownOf(ctx), limit)).map(({ listingId, due, listedAt }) => ({
        key: listingId,
        due,
        since: listedAt,
      })),
    ),
  show: async (ctx, keys) =>
    (await readNotices(ctx, keys.filter(isRowId))).map((notice) => ({
      key: notice.listingId,
      subject: formatIdentifier(notice),
      why: translate(noticesTray, ctx.language)('explanation'),
      href: addressIn(ctx.language, `/werkbank/informeren#${notice.listingId}`),
    })),
}

export function countNotices(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countOpen(tx, ownOf(ctx)))
}
