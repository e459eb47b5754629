// SPDX-License-Identifier: EUPL-1.2
import type { Namespace } from '@dijkwacht/check-client'
import { sql, type Tx } from '#foundation/db'

export interface KeyRow {
  namespace: Namespace
  epoch: number
  /** Null when it was destroyed. */
  sealedSecret: Buffer | null
  publicKey: Buffer
  evaluatorKey: Buffer | null
}

const columns = sql`namespace, epoch, sealed_secret as "sealedSecret", public_key as "publicKey", evaluator_key as "evaluatorKey"`

export async function selectKey(tx: Tx, namespace: Namespace, epoch: number): Promise<KeyRow | null> {
  const found = await sql<KeyRow>`select ${columns} from sharing.oprf_key
    where namespace = ${namespace} and epoch = ${epoch}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectKeys(tx: Tx): Promise<KeyRow[]> {
  const found = await sql<KeyRow>`select ${columns} from sharing.oprf_key where destroyed_at is null
    order by namespace, epoch`.execute(tx)
  return found.rows
}

/** Leaves the one that another program made at the same moment. */
export async function insertKey(
  tx: Tx,
  key: { namespace: Namespace; epoch: number; sealedSecret: Buffer; publicKey: Uint8Array; at: Date },
): Promise<void> {
  await sql`insert into sharing.oprf_key (namespace, epoch, sealed_secret, public_key, made_at)
    values (${key.namespace}, ${key.epoch}, ${key.sealedSecret}, ${Buffer.from(key.publicKey)}, ${key.at})
    on conflict do nothing`.execute(tx)
}

/** Said once and never otherwise: another key of the second holder would make all tags of the epoch worthless. False: it says another. */
export async function keepEvaluatorKey(
  tx: Tx,
  { namespace, epoch }: { namespace: Namespace; epoch: number },
  key: Buffer,
): Promise<boolean> {
  const kept = await sql<{ same: boolean }>`update sharing.oprf_key set evaluator_key = coalesce(evaluator_key, ${key})
    where namespace = ${namespace} and epoch = ${epoch} returning evaluator_key = ${key} as same`.execute(tx)
  return kept.rows[0]?.same ?? false
}

/** Destroys our share, and with it what every tag of the epoch says. */
export async function destroyKey(
  tx: Tx,
  { namespace, epoch }: Pick<KeyRow, 'namespace' | 'epoch'>,
  at: Date,
): Promise<void> {
  await sql`update sharing.oprf_key set sealed_secret = null, destroyed_at = ${at}
    where namespace = ${namespace} and epoch = ${epoch}`.execute(tx)
  await sql`delete from sharing.tag where namespace = ${namespace} and epoch = ${epoch}`.execute(tx)
  await sql`delete from sharing.tag_set where namespace = ${namespace} and epoch = ${epoch}`.execute(tx)
}
