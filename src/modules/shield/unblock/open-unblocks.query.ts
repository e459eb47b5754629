// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { readList } from '../change/change.store.ts'
import { judgeOf } from '../decide-name/judge-of.query.ts'
import { listersOf, selectOpen, type UnblockRequest } from './unblock.store.ts'

/** So many on one page; what was decided makes room. */
const most = 50

/** `isOwnListing`: whoever reads it is one of the two who put it on the list, and does not decide. */
export type OpenUnblock = UnblockRequest & { isOwnListing: boolean }

/** Requests that wait for a decision; that somebody read them is written down. */
export async function openUnblocks(ctx: Context): Promise<OpenUnblock[]> {
  judgeOf(ctx)
  return transaction(ctx, async (tx) => {
    const list = await readList(tx)
    if (list.authorityId === null || list.authorityId !== organisationOf(ctx.actor)) return []
    const open = await selectOpen(tx, most)
    if (open.length > 0)
      await recordAudit(ctx, tx, {
        action: 'shield.unblocks-seen',
        subjectKind: 'organisation',
        subjectId: list.authorityId,
        subjects: open.map(({ nameId }) => nameId),
        purpose: 'over een verzoek om deblokkade beslissen',
      })
    const shown: OpenUnblock[] = []
    for (const request of open) {
      const listers = await listersOf(tx, request.nameId)
      shown.push({ ...request, isOwnListing: listers.some((id) => isBy(ctx.actor, id)) })
    }
    return shown
  })
}
