// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { isRowId } from '#values'
import { type Signal, selectSignal } from '../signal/signal.store.ts'
import { signalTransaction } from '../signal/who.query.ts'

/** The signal as systems of this organisation may have it; null when it is not for them. Asked in their name, so that row-level security decides. */
export async function signalForMachine(ctx: Context, organisationId: string, id: string): Promise<Signal | null> {
  if (!isRowId(id)) return null
  const { tx: _, ...rest } = ctx
  const permissions = new Set(['signals:read'] as const)
  const own: Context = {
    ...rest,
    actor: { kind: 'machine', id: 'webhook', organisationId, organisationName: '', permissions },
  }
  const signal = await signalTransaction(own, (tx) => selectSignal(tx, id))
  return signal?.confirmedAt ? signal : null
}
