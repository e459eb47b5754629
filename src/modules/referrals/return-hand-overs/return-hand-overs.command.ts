// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announceEach } from '#foundation/events'
import { tellPerson } from '../hand-over/tell-person.command.ts'
import { HandOversEnded } from '../referral/referral.events.ts'
import { statusAfter } from '../referral/referral.ts'
import { selectHandOver, selectOverdue, updateHandOver } from '../referral/referral.store.ts'

const atOnce = 100

/** Whoever was not answered, or not spoken with, in time comes back to who handed over: nobody waits for nobody. */
export async function returnHandOvers(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'referrals.return-hand-overs')
  for (;;) {
    const found = await transaction(system, (tx) => selectOverdue(tx, ctx.now(), atOnce))
    for (const id of found) await returnOne(system, id)
    if (found.length < atOnce) return
  }
}

async function returnOne(system: Context, id: string): Promise<void> {
  await transaction(system, async (tx) => {
    // Under lock it is read again: an answer may have come meanwhile.
    const known = await selectHandOver(tx, id, true)
    const next = known && known.dueAt <= system.now() ? statusAfter(known.status, 'return') : null
    if (!known || !next) return
    const because = known.status === 'accepted' ? 'not-spoken' : 'unanswered'
    await updateHandOver(tx, id, { status: next, returned_because: because, ended_at: system.now() })
    await announceEach(system, tx, HandOversEnded, 'handOverIds', [id])
    await recordAudit(system, tx, {
      action: 'referrals.hand-over-returned',
      subjectKind: 'hand-over',
      subjectId: id,
      purpose: 'help-victim',
      detail: { because },
    })
    await tellPerson(system, tx, known, 'return')
  })
}
