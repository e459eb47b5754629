// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Listener } from '#foundation/events'
import { type Heard, hearBatch, mostAtOnce } from '#foundation/jobs'
import type { PgBoss } from 'pg-boss'

/**
 * Lets listeners hear what waits in their queues, in this process and one after the other, until nothing waits. What fails is heard again
 * at once, as often as in the product; then this throws what the listener threw.
 */
export async function drain(boss: PgBoss, ctx: Context, listeners: readonly Listener[]): Promise<void> {
  const byQueue = new Map(listeners.map((listener) => [listener.job, listener]))
  for (;;) {
    const waiting = await ctx.db.pool.query<{ name: string }>(
      `select name from jobs.job where state in ('created', 'retry') and name = any($1) group by name order by min(created_on), name`,
      [[...byQueue.keys()]],
    )
    if (waiting.rows.length === 0) return
    for (const { name } of waiting.rows) {
      const listener = byQueue.get(name)
      if (listener) await hearWaiting(boss, ctx, listener)
    }
  }
}

async function hearWaiting(boss: PgBoss, ctx: Context, listener: Listener): Promise<void> {
  for (;;) {
    const options = { batchSize: mostAtOnce, ignoreStartAfter: true, includeMetadata: true } as const
    const fetched = await boss.fetch<Heard>(listener.job, options)
    const batch = fetched.toSorted((a, b) => a.createdOn.getTime() - b.createdOn.getTime())
    if (batch.length === 0) return
    const failure = await hearBatch(ctx, listener, batch).then(
      () => null,
      (error: Error) => error,
    )
    if (!failure) await boss.complete(listener.job, batch)
    else {
      await boss.fail(listener.job, batch, { message: failure.message })
      if (batch.some(({ retryCount, retryLimit }) => retryCount >= retryLimit))
        throw new Error(`${listener.job} failed to the end on ${batch.map(({ id }) => id).join(', ')}`, {
          cause: failure,
        })
    }
    if (batch.length < mostAtOnce && !failure) return
  }
}
