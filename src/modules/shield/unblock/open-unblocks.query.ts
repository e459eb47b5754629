// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { readList } from '../change/change.store.ts'
import { judgeOf } from '../decide-name/judge-of.query.ts'
import { selectOpen, type UnblockRequest } from './unblock.store.ts'

/** So many on one page; what was decided makes room. */
const most = 50

/** Requests that wait for a decision; that somebody read them is written down. */
export async function openUnblocks(ctx: Context): Promise<UnblockRequest[]> {
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
    return open
  })
}
