// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectPilots } from '../pilot/pilot.store.ts'

const most = 1000

/** Pilots whose evaluation is written, for everybody. */
export async function evaluatedPilots(ctx: Context): Promise<{ id: string; name: string }[]> {
  const pilots = await transaction(ctx, (tx) => selectPilots(tx, { isStarted: true, limit: most, offset: 0 }))
  return pilots.filter(({ status }) => status === 'evaluated').map(({ id, name }) => ({ id, name }))
}
