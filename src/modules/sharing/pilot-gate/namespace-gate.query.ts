// SPDX-License-Identifier: EUPL-1.2
import type { Namespace } from '@dijkwacht/check-client'
import { type Context, organisationOf } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { everydayKinds } from '#values'
import { categoryOf } from '../disclose/category-of.ts'
import { exchangeGate } from './exchange-gate.query.ts'
import type { Gate } from './gate.ts'
import { refuseClosed } from './refuse-closed.query.ts'

/** In these nobody asks but the program itself, for whoever has somebody on the phone. */
type OwnNamespace = 'person' | 'call'

export function isOwnNamespace(namespace: Namespace): namespace is OwnNamespace {
  return namespace === 'person' || namespace === 'call'
}

/** Of every kind that a set can hold, once. */
const categories = new Set(everydayKinds.map((kind) => categoryOf[kind]))

/**
 * Under which exchange a partner asks in a namespace. One kind of warnings that it may have is enough: its set holds no other. What anybody may ask is
 * decided by the rule about the public check.
 */
export async function namespaceGate(
  ctx: Context,
  tx: Tx,
  namespace: Exclude<Namespace, 'citizen' | OwnNamespace>,
  organisationId: string,
): Promise<Gate> {
  const asked = { organisationId, side: 'receives' as const, at: ctx.now() }
  if (namespace === 'device') return exchangeGate(ctx, tx, { ...asked, exchange: 'device-pool' })
  let closed: Gate | null = null
  for (const category of categories) {
    const gate = await exchangeGate(ctx, tx, { ...asked, exchange: 'tag-set', categories: [category, 'warning'] })
    if (gate.isOpen) return gate
    closed ??= gate
  }
  return closed as Gate
}

/** Refuses who has no running pilot and no agreement that the rules allow, and says what is missing. */
export async function refuseUnlessOpen(ctx: Context, tx: Tx, namespace: Namespace): Promise<void> {
  if (namespace === 'citizen') return
  if (isOwnNamespace(namespace)) throw refuseClosed({ pilot: 'no-pilot', ground: 'no-agreement' }, ctx.language)
  const gate = await namespaceGate(ctx, tx, namespace, organisationOf(ctx.actor) ?? '')
  if (!gate.isOpen) throw refuseClosed(gate.missing, ctx.language)
}
