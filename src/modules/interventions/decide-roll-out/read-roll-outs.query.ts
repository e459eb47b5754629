// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { keeperOf, keeperTransaction } from '../intervention/who.query.ts'
import { rollOutDeeds } from './roll-out-deeds.ts'
import type { RollOut } from './roll-out.ts'
import { selectApproved, selectWaiting, type StoredRollOut } from './roll-out.store.ts'

/** What was decided about doing it more widely, the last first, for everybody: no names. */
export async function readRollOuts(ctx: Context, code: string): Promise<RollOut[]> {
  const system = asSystem(ctx, 'interventions.read-roll-outs')
  const approved = await transaction(system, (tx) => selectApproved(tx, code))
  return approved.map(shown)
}

/** The one that waits, for whoever keeps the register. */
export async function readWaitingRollOut(ctx: Context, code: string) {
  keeperOf(ctx)
  const waiting = await keeperTransaction(ctx, (tx) => selectWaiting(tx, code))
  if (!waiting) return null
  const deeds = deedsNow(rollOutDeeds, waiting, ctx.actor)
  return { ...shown(waiting), id: waiting.id, deeds, waits: waitsForAnother(rollOutDeeds, waiting, ctx.actor) }
}

function shown({ decision, body, reasons, evidence, missing, decidedAt, proposedAt }: StoredRollOut): RollOut {
  return { decision, body, reasons, evidence, missing, decidedAt: (decidedAt ?? proposedAt).toISOString() }
}
