// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#foundation/access'
import { readSettings } from '#foundation/config'
import { disclose } from '#modules/sharing'
import { demoIban, Withheld } from '#values'
import { boot, load, type Program, systemContext } from '../src/app/boot.ts'
import { newId } from '../src/app/new-id.ts'
import { startDebianPostgres } from './debian-postgres.ts'
import type { Figures } from './parts.ts'
import { watchProcesses } from './processor-time.ts'

/** Disclosures with their decision, line in the record and message, on Debian's PostgreSQL; beside it as many raw rows. */
export async function measureDisclosures(total: number): Promise<Figures> {
  const postgres = startDebianPostgres()
  if (!postgres) return { 'not run': 'Debian’s PostgreSQL is absent: apt-get install postgresql' }
  const dataDir = mkdtempSync(join(tmpdir(), 'dijkwacht-bench-'))
  const settings = readSettings({
    NODE_ENV: 'development',
    DEMO: '1',
    DATABASE_URL: postgres.databaseUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  })
  const program = await boot(settings, 'command')
  try {
    await load(program)
    const ctx = systemContext(program, 'bench')
    const before = await bytes(program)
    const watch = watchProcesses(tmpdir())
    const own = process.cpuUsage()
    const batched = await timed(total, 100, ctx)
    const { user, system } = process.cpuUsage(own)
    const worked = watch.stop() + (user + system) / 1_000
    const after = await bytes(program)
    const single = await timed(Math.min(total, 3_000), 1, ctx)
    const raw = await rawRows(program, total)
    const stored = await program.database.pool.query('select count(*)::int as n from sharing.disclosure')
    return {
      'disclosures stored': String(stored.rows[0].n),
      'per second in batches of 100 (rules, agreement, record, audit, message)': batched.toFixed(0),
      'processor ms per disclosure, in batches of 100 (program, PostgreSQL)': (worked / total).toFixed(2),
      'per second one at a time': single.toFixed(0),
      'bytes per disclosure, audit and indexes included': ((after - before) / total).toFixed(0),
      'raw: rows like them inserted per second, in batches of 100': raw.toFixed(0),
      'ratio to raw': (batched / raw).toFixed(3),
      database: `PostgreSQL ${postgres.version} of Debian`,
    }
  } finally {
    await program.close()
    postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Three lanes into one inbox, which takes one at a time. */
const receivers = ['politie-demo', 'politie-demo', 'politie-demo'] as const

async function timed(count: number, size: number, ctx: Context): Promise<number> {
  let next = 0
  const began = performance.now()
  const lane = async (receiverId: string) => {
    while (next < count) {
      const from = next
      next += size
      const { kept } = await disclose(ctx, {
        exchange: 'report-to-other-analyst',
        senderId: 'deltabank-demo',
        receiverId,
        purpose: 'investigate',
        items: Array.from({ length: Math.min(size, count - from) }, (_, place) => item(from + place)),
      })
      if (kept.length > 0) throw new Error(`kept: ${kept[0]?.why}`)
    }
  }
  await Promise.all(receivers.map(lane))
  return count / ((performance.now() - began) / 1_000)
}

function item(n: number) {
  const at = new Date()
  return {
    kind: 'report' as const,
    id: newId(),
    categories: ['account-number'] as const,
    evidence: 'verified-report' as const,
    receivedAt: at,
    understoodAt: at,
    payload: new Withheld({
      fraudForm: 'FF-112',
      lossInCents: 12_500,
      identifiers: [{ kind: 'iban', value: demoIban(n % 900_000), role: 'paid-to' }],
    }),
  }
}

async function bytes(program: Program): Promise<number> {
  const found = await program.database.pool.query(`select pg_total_relation_size('sharing.disclosure')
    + pg_total_relation_size('sharing.message') + pg_total_relation_size('foundation.audit') as n`)
  return Number(found.rows[0].n)
}

async function rawRows(program: Program, count: number): Promise<number> {
  const { pool } = program.database
  await pool.query('create table public.raw_rows (id uuid primary key, a text, b text, c timestamptz, d jsonb)')
  const began = performance.now()
  for (let from = 0; from < count; from += 100)
    await pool.query(
      `insert into public.raw_rows select gen_random_uuid(), 'x', 'y', now(), '{"a": 1}' from generate_series(1, 100)`,
    )
  return count / ((performance.now() - began) / 1_000)
}
