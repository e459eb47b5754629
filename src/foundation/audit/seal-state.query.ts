// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '../access/context.ts'
import { sql } from '../db/index.ts'

/** How far the audit record is sealed, for whoever watches over it. The digest is to be kept elsewhere: `npm run audit:verify -- --since`. */
export interface SealState {
  /** Null: nothing was sealed yet. */
  newest: { number: number; signedAt: Date; hash: string } | null
  /** Numbers of lines after the last that was sealed. */
  waiting: number
}

export function sealState(ctx: Context): Promise<SealState> {
  return transaction(asSystem(ctx, 'foundation.seal-state'), async (tx) => {
    const found = await sql<{ number: number; signedAt: Date; hash: Buffer; lastId: number }>`select number,
      signed_at as "signedAt", hash, last_id as "lastId" from foundation.audit_seal order by number desc limit 1`.execute(
      tx,
    )
    const [seal] = found.rows
    const waiting = await sql<{ n: number }>`select count(*)::int as n from foundation.audit
      where id > ${seal?.lastId ?? 0}`.execute(tx)
    return {
      newest: seal ? { number: seal.number, signedAt: seal.signedAt, hash: seal.hash.toString('hex') } : null,
      waiting: waiting.rows[0]?.n ?? 0,
    }
  })
}
