// SPDX-License-Identifier: EUPL-1.2
// What a session gives, behind a pooler that gives each transaction another session.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testContext } from '../../../tests/context.ts'
import { hasPgBouncer, pgBouncerAbsent, startPgBouncer } from '../../../tests/pgbouncer.ts'
import { map } from '../../modules/map.ts'
import { openJobs } from '../jobs/index.ts'
import { openLog } from '../log/index.ts'
import { isDatabaseAway } from './away.ts'
import { type Database, inTransaction, openDatabase, sql } from './index.ts'
import { migrate } from './migrate.ts'

const program = await testContext()
if (!hasPgBouncer) console.log(`  · ${pgBouncerAbsent}`)

describe.runIf(hasPgBouncer)('behind PgBouncer in transaction mode', () => {
  const direct = program.ctx.db.connection
  let bouncer: Awaited<ReturnType<typeof startPgBouncer>>
  let through: Database
  beforeAll(async () => {
    bouncer = await startPgBouncer(direct)
    through = openDatabase({ connectionString: bouncer.url }, 8, direct)
  })
  afterAll(async () => {
    await through?.close()
    await bouncer?.clean()
  })

  const subject = { kind: 'person', id: 'one', organisationId: 'police' }
  const settings = ['app.subject', 'role', 'statement_timeout', 'jit', 'random_page_cost']
  const ask = sql<{ pid: number; said: string[] }>`select pg_backend_pid() as pid,
    array(select coalesce(current_setting(name, true), '') from unnest(${settings}::text[]) name) as said`

  test('each transaction has who it is for and its limits, and leaves nothing to the next', async () => {
    const asked = Array.from({ length: 40 }, (_, n) =>
      inTransaction(through, { ...subject, id: `person-${n}` }, async (tx) => {
        const { rows } = await ask.execute(tx)
        // In between, another transaction may get what this one gives up.
        await sql`select pg_sleep(0.001)`.execute(tx)
        const again = await ask.execute(tx)
        expect(again.rows).toEqual(rows)
        return rows[0]
      }),
    )
    const answers = await Promise.all(asked)
    expect(new Set(answers.map((answer) => answer?.pid)).size, 'they shared connections').toBeLessThan(3)
    for (const [n, answer] of answers.entries())
      expect(answer?.said).toEqual([`person-${n}`, 'dijkwacht_app', '30s', 'off', '1.1'])
    const { rows } = await ask.execute(through.kysely)
    expect(rows[0]?.said.toSpliced(3, 1)).toEqual(['', 'none', '0', '4'])
  })

  test('who announces is heard at once, by whoever listens past the pooler', async () => {
    const boss = await openJobs({ connectionString: bouncer.url }, openLog('silent'), false, { direct })
    try {
      await boss.createQueue('test.pooled', { notify: true })
      const heard = new Promise<object>((resolve) => {
        // Asked once an hour: only a notice brings it.
        void boss.work('test.pooled', { pollingIntervalSeconds: 3_600 }, async ([job]) => resolve(job?.data ?? {}))
      })
      await expect.poll(() => listeners(program.ctx.db), { timeout: 30_000 }).toBeGreaterThan(0)
      await boss.send('test.pooled', { said: 'now' })
      expect(await heard).toEqual({ said: 'now' })
    } finally {
      await boss.stop({ graceful: false })
    }
  })

  test('migrations go past it, and refuse to go through it', async () => {
    const files = [{ name: 'planted/0001-pooled.migration.sql', sql: 'create table public.pooled (id int)' }]
    expect(await migrate(through, map, undefined, { files })).toEqual(['planted/0001-pooled.migration.sql'])
    const forgotten = { ...through, connection: { connectionString: bouncer.url } }
    await expect(migrate(forgotten, map, undefined, { files })).rejects.toThrow('unsupported startup parameter')
  })

  test('a database that is away behind it is away, and no fault of ours', async () => {
    const admin = new pg.Client({ ...direct, database: 'postgres' })
    await admin.connect()
    const name = direct.database ?? ''
    const refused: unknown[] = []
    const askOnce = () => through.pool.query('select 1').catch((error: unknown) => refused.push(error))
    await admin.query(`alter database ${name} with allow_connections false`)
    try {
      // Waited for: a backend that only has its signal still answers.
      await admin.query(`select pg_terminate_backend(pid, 20000) from pg_stat_activity where datname = '${name}'`)
      for (let n = 0; n < 4; n++) await askOnce()
    } finally {
      await admin.query(`alter database ${name} with allow_connections true`)
      await admin.end()
    }
    expect(refused).toHaveLength(4)
    for (const error of refused) expect(isDatabaseAway(error), String(error)).toBe(true)
  })
})

const listeners = async ({ pool }: Database) =>
  (
    await pool.query(
      "select count(*)::int as n from pg_stat_activity where query like 'LISTEN%' and datname = current_database()",
    )
  ).rows[0].n
