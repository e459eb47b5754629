// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises'

/** 25006: it answers and takes nothing, because it is not, or not any more, the primary. */
const awayCodes = new Set(
  'ECONNREFUSED ECONNRESET ENOENT EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH 57P01 57P02 57P03 08006 08001 25006'.split(
    ' ',
  ),
)

/** The database is starting, stopping or gone: a matter of seconds, and no answer may be made up meanwhile. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (
    awayCodes.has(code ?? '') ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect|the database system is|not currently accepting/.test(
      message ?? '',
    ) ||
    // PgBouncer says with one code (08P01) all that goes wrong.
    /query_wait_timeout|server login has been failing|server conn crashed|shutting down/.test(message ?? '')
  )
}

/** Longer than another primary takes; where nobody waits for the answer. */
const patience = 120_000

/**
 * Does it again while the database is away: for what a job began and must end. A connection that broke while a change was being committed does not
 * say whether it was, so what is done may be done twice without a difference.
 */
export async function whenBack<Result>(run: () => Promise<Result>): Promise<Result> {
  for (const until = Date.now() + patience; ; await setTimeout(500))
    try {
      return await run()
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() > until) throw error
    }
}
