// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction, isBy } from '#foundation/access'
import { keeperOf, keeperTransaction } from '../intervention/who.query.ts'
import type { RollOut } from './roll-out.ts'
import { selectAgreed, selectWaiting, type StoredRollOut } from './roll-out.store.ts'

/** What was decided about doing it more widely, the last first, for everybody: no names. */
export async function readRollOuts(ctx: Context, code: string): Promise<RollOut[]> {
  const system = asSystem(ctx, 'interventions.read-roll-outs')
  const agreed = await transaction(system, (tx) => selectAgreed(tx, code))
  return agreed.map(shown)
}

/** The one that waits, for whoever keeps the register. */
export async function readWaitingRollOut(ctx: Context, code: string) {
  keeperOf(ctx)
  const waiting = await keeperTransaction(ctx, (tx) => selectWaiting(tx, code))
  return waiting && { ...shown(waiting), id: waiting.id, isOwn: isBy(ctx.actor, waiting.proposedBy) }
}

function shown({ decision, body, reasons, evidence, missing, decidedAt, proposedAt }: StoredRollOut): RollOut {
  return { decision, body, reasons, evidence, missing, decidedAt: (decidedAt ?? proposedAt).toISOString() }
}
