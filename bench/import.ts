// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '#foundation/config'
import { startWork } from '#foundation/jobs'
import { submitReports, type SubmitReport } from '#modules/reports'
import { demoIban, demoPhone } from '#values'
import { boot, listeners, load, systemContext } from '../src/app/boot.ts'
import type { Figures } from './parts.ts'

const reportCount = Number(process.env.BENCH_REPORTS ?? 100_000)
const chunk = 1_000

/** 100,000 reports with three identifiers each through the command that form, API and file use, until every sighting is recorded. */
export async function measureImport(): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dijkwacht-bench-'))
  chmodSync(dataDir, 0o755)
  const program = await boot(
    readSettings({ ...process.env, DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'warn' }),
    'server',
  )
  try {
    await load(program)
    const ctx = systemContext(program, 'bench')
    await startWork(program.boss, ctx, listeners, [])
    const pool = program.database.pool
    const count = async (table: string) => Number((await pool.query(`select count(*) as n from ${table}`)).rows[0].n)

    // The demo is there already; it is not counted.
    const earlier = await count('identifiers.sighting')
    const began = performance.now()
    for (let from = 0; from < reportCount; from += chunk) {
      const reports = Array.from({ length: Math.min(chunk, reportCount - from) }, (_, place) => reportOf(from + place))
      await submitReports(ctx, reports, { controllerOrganisationId: 'deltabank-demo', origin: 'api' })
      if (from % 20_000 === 0) process.stderr.write(`\r${from} reports`)
    }
    const submitted = performance.now()
    while ((await count('identifiers.sighting')) < earlier + reportCount * 3)
      await new Promise((done) => setTimeout(done, 100))
    const recorded = performance.now()
    process.stderr.write('\r')

    const raw = await rawInsert(pool, reportCount)
    const seconds = (recorded - began) / 1000
    const rate = (reportCount * 3) / seconds
    return {
      'reports accepted per second (stored, audited, announced)': (reportCount / ((submitted - began) / 1000)).toFixed(
        0,
      ),
      'identifiers per second (validated, de-duplicated, audited, recorded)': rate.toFixed(0),
      'seconds in all': seconds.toFixed(1),
      'rows in the audit record': String(await count('foundation.audit')),
      'distinct identifiers': String(await count('identifiers.identifier')),
      'raw: sighting-shaped rows inserted per second, no rules': raw.toFixed(0),
      'ratio to raw': (rate / raw).toFixed(3),
    }
  } finally {
    await program.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function reportOf(number: number): SubmitReport {
  return {
    partnerReference: `bench-${number}`,
    fraudForm: 'FF-110',
    narrative: `Klant kocht artikel ${number} en betaalde vooraf. Er kwam niets en de verkoper antwoordt niet meer.`,
    lossInCents: 1_000 + (number % 90_000),
    identifiers: [
      { kind: 'iban', value: demoIban(number % 30_000), role: 'paid-to' },
      { kind: 'phone', value: demoPhone(number % 1_000), role: 'contact' },
      { kind: 'web-address', value: `https://winkel-${number % 20_000}.example/product/${number}`, role: 'site' },
    ],
  }
}

/** The same volume of small rows, as fast as this PostgreSQL takes them in the same chunks. */
async function rawInsert(pool: import('pg').Pool, reports: number): Promise<number> {
  await pool.query(
    'create table public.raw_rows (id bigint generated always as identity primary key, a uuid, b text, c timestamptz)',
  )
  await pool.query('create index on public.raw_rows (b)')
  const began = performance.now()
  for (let from = 0; from < reports; from += chunk)
    await pool.query(
      "insert into public.raw_rows (a, b, c) select gen_random_uuid(), 'value-' || ($1::int + n), now() from generate_series(1, $2::int) n",
      [from, chunk * 3],
    )
  return (reports * 3) / ((performance.now() - began) / 1000)
}
