// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { ExchangeId } from '#modules/agreements'
import { dutchDay, isRowId } from '#values'
import { groupTransaction } from '../bottleneck/group.query.ts'
import { type PilotStatus, standingAt } from '../pilot/pilot.ts'
import { selectPilot } from '../pilot/pilot.store.ts'

export interface NamedPilot {
  id: string
  name: string
  exchange: ExchangeId | null
  standing: PilotStatus
}

/** One pilot by id, for the working group, as a page downstream names it; null when there is none. */
export async function findPilot(ctx: Context, id: string): Promise<NamedPilot | null> {
  const pilot = isRowId(id) ? await groupTransaction(ctx, (tx) => selectPilot(tx, id)) : null
  const now = ctx.now()
  return pilot && { id, name: pilot.name, exchange: pilot.exchange, standing: standingAt(pilot, now, dutchDay(now)) }
}
