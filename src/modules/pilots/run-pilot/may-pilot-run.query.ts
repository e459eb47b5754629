// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { dutchDay, isRowId } from '#values'
import { type PilotStatus, standingAt } from '../pilot/pilot.ts'
import { selectPilot } from '../pilot/pilot.store.ts'

export interface MayRun {
  isRunning: boolean
  /** Where it stands at that moment; 'unknown' when there is no such pilot. */
  why: PilotStatus | 'unknown'
}

/** Whether a pilot runs at a moment. Asked of its conditions and of the clock, never only of what was written down. */
export async function mayPilotRun(ctx: Context, pilotId: string, at: Date): Promise<MayRun> {
  if (!isRowId(pilotId)) return { isRunning: false, why: 'unknown' }
  // No personal data are read, and every module that exchanges asks it, for whomever.
  const pilot = await transaction(asSystem(ctx, 'pilots.may-pilot-run'), (tx) => selectPilot(tx, pilotId))
  if (!pilot) return { isRunning: false, why: 'unknown' }
  const why = standingAt(pilot, at, dutchDay(at))
  return { isRunning: why === 'running', why }
}
