// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findPilot } from '#modules/pilots'

/** Whether this pilot is about devices, and has begun. */
export async function offersEvaluation(ctx: Context, pilotId: string): Promise<boolean> {
  const pilot = await findPilot(ctx, pilotId)
  return pilot?.exchange === 'device-pool' && pilot.standing !== 'prepared' && pilot.standing !== 'cancelled'
}
