// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import type { Decided } from '#modules/shield'
import { judgeMessagesWith } from '../message/judgement.store.ts'

/** Ends the messages of which the last name or page was decided about, in the transaction that decides. Whoever calls has looked who may. */
export async function judgeMessages(ctx: Context, tx: Tx, decided: Decided): Promise<void> {
  const judged = await judgeMessagesWith(tx, decided, ctx.now())
  await recordAudit(
    ctx,
    tx,
    judged.map((subjectId) => ({ action: 'shield.message-judged', subjectKind: 'message', subjectId })),
  )
}
