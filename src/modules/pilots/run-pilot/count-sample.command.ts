// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { dutchDay, isRowId } from '#values'
import { addSample, addUpTo } from '../pilot/participant.store.ts'
import { standingAt } from '../pilot/pilot.ts'
import { selectPilot } from '../pilot/pilot.store.ts'
import { pilotMessages, pilotText } from '../pilot/pilot.text.ts'

/**
 * Counts n cases of a pilot in the transaction that shares them, before they are shared. Refuses (409), and counts nothing, when the pilot
 * does not run at this moment or has no room for all n: a caller that lets the refusal through shares nothing. Only a participant counts.
 * The case that fills the sample stops the pilot. Returns how many are counted now.
 */
export async function countSample(ctx: Context, tx: Tx, pilotId: string, n: number): Promise<number> {
  const now = ctx.now()
  const counted = isRowId(pilotId) && Number.isInteger(n) && n > 0 ? await addSample(tx, pilotId, n, now) : null
  if (!counted) {
    const pilot = isRowId(pilotId) ? await selectPilot(tx, pilotId) : null
    if (!pilot) throw new Refusal(pilotMessages.pilotNotFound, { status: 404 })
    const standing = standingAt(pilot, now, dutchDay(now))
    const t = translate(pilotText, ctx.language)
    const values = { why: t(standing === 'running' ? 'no-room' : standing).toLowerCase() }
    throw new Refusal(pilotMessages.notRunning, { status: 409, values })
  }
  await recordCounted(ctx, tx, pilotId, { ...counted, n })
  return counted.sampleCount
}

/**
 * Counts as many of n cases as there is room for, in the transaction that shares them. Returns how many: none when the pilot does not run
 * at this moment. Who gets fewer than asked shares no more than that.
 */
export async function countUpTo(ctx: Context, tx: Tx, pilotId: string, n: number): Promise<number> {
  const counted = n > 0 ? await addUpTo(tx, pilotId, n, ctx.now()) : null
  if (!counted) return 0
  await recordCounted(ctx, tx, pilotId, { ...counted, n: counted.counted })
  return counted.counted
}

async function recordCounted(
  ctx: Context,
  tx: Tx,
  pilotId: string,
  { n, sampleCount, isFull }: { n: number; sampleCount: number; isFull: boolean },
): Promise<void> {
  const subject = { subjectKind: 'pilot', subjectId: pilotId }
  await recordAudit(ctx, tx, { action: 'pilots.sample-counted', ...subject, detail: { n, sampleCount } })
  if (isFull) await recordAudit(ctx, tx, { action: 'pilots.pilot-full', ...subject })
}
