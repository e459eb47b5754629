// SPDX-License-Identifier: EUPL-1.2
import { epochOf, isOpen } from '@dijkwacht/check-client'
import { asSystem, type Context, transaction } from '#foundation/access'
import { verificationKeys } from '#foundation/secrets'
import { bucketsOf } from '../citizen-register/buckets.query.ts'
import { publicJwk, setKey } from '../tag-set/sign-text.query.ts'
import { selectKeys } from './oprf-key.store.ts'

/** Epochs of which both key holders have said their public key. */
export async function listKeys(ctx: Context) {
  const rows = await transaction(asSystem(ctx, 'sharing.list-keys'), (tx) => selectKeys(tx))
  const keys = rows.flatMap(({ namespace, epoch, publicKey, evaluatorKey }) => {
    const period = epochOf(namespace, epoch)
    if (!evaluatorKey || !isOpen(period, ctx.now())) return []
    return {
      namespace,
      epoch,
      begins: period.begins.toISOString(),
      ends: period.ends.toISOString(),
      publicKey: publicKey.toString('hex'),
      evaluatorKey: evaluatorKey.toString('hex'),
    }
  })
  return {
    suite: 'ristretto255-SHA512' as const,
    evaluator: ctx.settings.evaluatorUrl ?? null,
    setKey: publicJwk(setKey(ctx.secrets)),
    setKeys: (await verificationKeys(ctx, 'sharing.tag-sets')).map(publicJwk),
    keys: await Promise.all(
      keys.map(async (key) => ({
        ...key,
        bucketBits: key.namespace === 'citizen' ? ((await bucketsOf(ctx, key.epoch))?.bits ?? null) : null,
      })),
    ),
  }
}
