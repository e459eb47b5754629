// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { dutchDay } from '#values'
import type { Notice } from './notice.ts'
import { countLate, selectNotices } from './notice.store.ts'

const mostNotices = 100

/** Holders that the own organisation must still tell, what is due first. The look is written down. */
export function listNotices(ctx: Context): Promise<Notice[]> {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const notices = await selectNotices(tx, own, mostNotices)
    await recordAudit(ctx, tx, {
      action: 'redress.notices-listed',
      subjectKind: 'organisation',
      subjectId: own,
      subjects: notices.map(({ listingId }) => listingId),
      purpose: 'inform who was listed',
    })
    return notices
  })
}

export function countLateNotices(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countLate(tx, organisationOf(ctx.actor) ?? '', dutchDay(ctx.now())))
}
