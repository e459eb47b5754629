// SPDX-License-Identifier: EUPL-1.2
import type { Namespace } from '@dijkwacht/check-client'
import { type Context, organisationOf } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { exchangeGate } from './exchange-gate.query.ts'
import type { Gate } from './gate.ts'
import { refuseClosed } from './refuse-closed.query.ts'

/** Under which exchange a partner asks in a namespace. What anybody may ask is decided by the rule about the public check. */
export function namespaceGate(
  ctx: Context,
  tx: Tx,
  namespace: Exclude<Namespace, 'citizen'>,
  organisationId: string,
): Promise<Gate> {
  const exchange = namespace === 'device' ? 'device-pool' : 'tag-set'
  return exchangeGate(ctx, tx, { exchange, organisationId, side: 'receives', at: ctx.now() })
}

/** Refuses who has no running pilot and no agreement that the rules allow, and says what is missing. */
export async function refuseUnlessOpen(ctx: Context, tx: Tx, namespace: Namespace): Promise<void> {
  if (namespace === 'citizen') return
  const gate = await namespaceGate(ctx, tx, namespace, organisationOf(ctx.actor) ?? '')
  if (!gate.isOpen) throw refuseClosed(gate.missing, ctx.language)
}
