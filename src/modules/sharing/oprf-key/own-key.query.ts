// SPDX-License-Identifier: EUPL-1.2
import { epochOf, isOpen, type Namespace } from '@dijkwacht/check-client'
import { fromHex, generateKeyPair, type Group, type KeyPair, toHex } from '@dijkwacht/check-client/voprf'
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Database } from '#foundation/db'
import { insertKey, selectKey } from './oprf-key.store.ts'

const sealedFor = 'sharing.oprf-key'

/** Opened once: opening it for every question would cost more than answering. A closed epoch is asked nowhere, so what is kept is not used. */
const opened = new WeakMap<Database, Map<string, KeyPair>>()

/** Our share of the key of an open epoch, made when it is asked for the first time. Throws when the epoch is closed. */
export async function ownKey(ctx: Context, group: Group, namespace: Namespace, epoch: number): Promise<KeyPair> {
  if (!isOpen(epochOf(namespace, epoch), ctx.now())) throw new Error('the keys of this epoch are closed')
  const keys = opened.get(ctx.db) ?? new Map<string, KeyPair>()
  opened.set(ctx.db, keys)
  const name = `${namespace} ${epoch}`
  const known = keys.get(name)
  if (known) return known
  const pair = await transaction(asSystem(ctx, 'sharing.own-key'), async (tx) => {
    const fresh = generateKeyPair(group)
    const found = await selectKey(tx, namespace, epoch)
    if (!found) {
      const sealedSecret = ctx.secrets.seal(sealedFor, toHex(fresh.secret))
      await insertKey(tx, { namespace, epoch, sealedSecret, publicKey: fresh.public, at: ctx.now() })
    }
    const kept = found ?? (await selectKey(tx, namespace, epoch))
    if (!kept?.sealedSecret) throw new Error('the keys of this epoch were destroyed')
    return { secret: fromHex(ctx.secrets.open(sealedFor, kept.sealedSecret)), public: Uint8Array.from(kept.publicKey) }
  })
  keys.set(name, pair)
  return pair
}

/** Forgets what was opened of an epoch. */
export function forgetKey(ctx: Context, namespace: Namespace, epoch: number): void {
  opened.get(ctx.db)?.delete(`${namespace} ${epoch}`)
}
