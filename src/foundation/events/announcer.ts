// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'

/** Says in a transaction what happened; listeners hear it when the transaction commits, at least once, in no promised order. */
export interface Announcer {
  publish(tx: Tx, event: string, payload: object, traceparent: string | null): Promise<void>
}

/**
 * Into the queue of every listener by one statement, where pg-boss's own `publish` takes one for each and a second connection to find them. Its
 * tables may be written to with SQL; what a job takes from its queue is what its own insert takes.
 */
const announced = (event: string, data: string) => sql`
  with made as (
    insert into jobs.job (name, data, start_after, created_on, keep_until, expire_seconds, deletion_seconds, retry_limit, retry_delay,
      retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds)
    select q.name, ${data}::jsonb, jobs.job_now(), jobs.job_now(), jobs.job_now() + q.retention_seconds * interval '1s', q.expire_seconds,
      q.deletion_seconds, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.policy, q.dead_letter, q.heartbeat_seconds
    from jobs.subscription s join jobs.queue q using (name) where s.event = ${event}
    returning name)
  select pg_notify('pgboss_' || left(encode(sha224('jobs'::bytea), 'hex'), 24), name) from made`

export function openAnnouncer(): Announcer {
  return {
    async publish(tx, event, payload, traceparent) {
      await announced(event, JSON.stringify({ payload, traceparent })).execute(tx)
    },
  }
}
