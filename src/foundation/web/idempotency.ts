// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { subjectOf } from '../access/actor.ts'
import { type Context, transaction } from '../access/context.ts'
import { sql } from '../db/index.ts'
import { Refusal } from './refusal.ts'
import { webMessages } from './web.text.ts'

interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const keyPattern = /^[\w-]{8,128}$/

/**
 * Runs a change and keeps its answer in the same transaction, so that a retry after a lost answer gives that answer again.
 * A second request with the key waits for the first. Refusals are not kept: they changed nothing.
 */
export async function once(
  ctx: Context,
  key: string,
  request: unknown,
  run: (ctx: Context) => Promise<Answer>,
): Promise<Answer> {
  if (!keyPattern.test(key)) throw new Refusal(webMessages.idempotencyKey)
  const hash = createHash('sha256').update(JSON.stringify(request)).digest()
  const { kind, id } = subjectOf(ctx.actor)
  const caller = `${kind}:${id ?? ''}`
  return transaction(ctx, async (tx) => {
    const reserved = await sql`insert into foundation.idempotency (caller, key, request_hash)
      values (${caller}, ${key}, ${hash}) on conflict do nothing`.execute(tx)
    if (reserved.numAffectedRows === 0n) {
      const found = await sql<{ request_hash: Buffer; answer: Answer }>`select request_hash, answer
        from foundation.idempotency where caller = ${caller} and key = ${key}`.execute(tx)
      const earlier = found.rows[0]
      if (!earlier?.request_hash.equals(hash)) throw new Refusal(webMessages.idempotencyMismatch, { status: 409 })
      return earlier.answer
    }
    const answer = await run({ ...ctx, tx })
    await sql`update foundation.idempotency set status = ${answer.status}, answer = ${JSON.stringify(answer)}::jsonb
      where caller = ${caller} and key = ${key}`.execute(tx)
    return answer
  })
}
