// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { clockOf, workingDaysIn } from '../complaint/clock.ts'
import { ComplaintSilent } from '../complaint/complaint.events.ts'
import { type ComplaintStatus, complaintStatuses } from '../complaint/complaint.ts'
import { insertSilence, selectPerhapsLate } from './silence.store.ts'

const [day, piece] = [86_400_000, 500]

/** Tells both sides of every complaint of which a clock passed, once. For the program; bears repetition. Gives how many there were. */
export async function tellOfSilence(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'complaints.tell-of-silence')
  let told = 0
  for (const status of complaintStatuses)
    for (let found = piece; found === piece; ) {
      found = await tellSome(system, status)
      told += found
    }
  return told
}

async function tellSome(ctx: Context, status: ComplaintStatus): Promise<number> {
  const days = workingDaysIn(status)
  if (days === null) return 0
  const now = ctx.now()
  return transaction(ctx, async (tx) => {
    let told = 0
    const before = new Date(now.getTime() - days * day)
    for (const { id, statusAt, changes } of await selectPerhapsLate(tx, status, { before, most: piece })) {
      // Working days are more than days: some are not late yet.
      const clock = clockOf(status, statusAt, now)
      if (!clock?.isLate) continue
      const { party, due } = clock
      if (!(await insertSilence(tx, id, { since: statusAt, party, due, at: now }))) continue
      await recordAudit(ctx, tx, {
        action: 'complaints.complaint-silent',
        subjectKind: 'complaint',
        subjectId: id,
        detail: { status, party, due },
      })
      await announce(ctx, tx, ComplaintSilent, { complaintId: id, status, party, due, change: changes })
      told++
    }
    return told
  })
}
