// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import type { Notice } from './notice.ts'
import { selectNotices, selectNoticesById } from './notice.store.ts'

const mostNotices = 100

/** Holders that the own organisation must still tell, what is due first. The look is written down. */
export function listNotices(ctx: Context): Promise<Notice[]> {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const notices = await selectNotices(tx, own, mostNotices)
    await noteListed(ctx, tx, notices)
    return notices
  })
}

/** Those of the own organisation among these listings; the look is written down. */
export function readNotices(ctx: Context, listingIds: readonly string[]): Promise<Notice[]> {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const notices = await selectNoticesById(tx, own, listingIds)
    await noteListed(ctx, tx, notices)
    return notices
  })
}

function noteListed(ctx: Context, tx: Tx, notices: readonly Notice[]): Promise<void> {
  return recordAudit(ctx, tx, {
    action: 'redress.notices-listed',
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    subjects: notices.map(({ listingId }) => listingId),
    purpose: 'inlichten over wie is gewaarschuwd',
  })
}
