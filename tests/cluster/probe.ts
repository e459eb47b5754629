// SPDX-License-Identifier: EUPL-1.2
// Writes one row after the other where the primary should be, each on a connection of its own, and remembers what was acknowledged when.
import pg from 'pg'
import { pause } from './cluster.ts'

export interface Probe {
  /** Milliseconds of the clock at which a row was acknowledged. */
  acknowledged: { id: number; at: number }[]
  /** The longest time without a write in this time, in milliseconds. */
  longestGap(from: number, to: number): number
  stop(): Promise<void>
}

const patience = 2_000

export async function startProbe(url: string): Promise<Probe> {
  const client = () =>
    new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience })
  const first = client()
  await first.connect()
  await first.query(
    'create table if not exists written (id integer primary key, at timestamptz not null default now())',
  )
  await first.end()
  const acknowledged: Probe['acknowledged'] = []
  let isOver = false
  const running = (async () => {
    for (let id = 1; !isOver; id += 1) {
      const one = client()
      one.on('error', () => {}) // Its query is refused as well.
      try {
        await one.connect()
        await one.query('insert into written (id) values ($1)', [id])
        acknowledged.push({ id, at: Date.now() })
      } catch {
        // It may be there and may not: nobody was told that it is.
      }
      // Where nobody answers, not even the end is.
      await Promise.race([one.end().catch(() => {}), pause(200)])
      await pause(50)
    }
  })()
  return {
    acknowledged,
    longestGap(from, to) {
      const within = acknowledged.map(({ at }) => at).filter((at) => at >= from && at <= to)
      const moments = [from, ...within, to]
      return Math.max(...moments.slice(1).map((at, n) => at - (moments[n] ?? at)))
    },
    async stop() {
      isOver = true
      await running
    },
  }
}
