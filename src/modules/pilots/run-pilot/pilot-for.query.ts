// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { ExchangeId } from '#modules/agreements'
import { selectPilotsFor } from '../pilot/pilot.store.ts'
import { type FoundPilot, pilotAmong } from '../pilot/pilot-of-exchange.ts'

/**
 * The running pilot that makes this exchange possible for this organisation at a moment, or what is missing. In the transaction of what is
 * exchanged, so that it holds for exactly that: ask again for what comes later. Who only prepares one is told so, therefore it looks as
 * the program itself.
 */
export async function pilotFor(
  ctx: Context,
  tx: Tx,
  { exchange, organisationId, at }: { exchange: ExchangeId; organisationId: string; at: Date },
): Promise<FoundPilot> {
  return pilotAmong(await seeingAll(ctx, tx, () => selectPilotsFor(tx, exchange)), organisationId, at)
}
