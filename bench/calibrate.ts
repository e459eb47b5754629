// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync, sign } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#foundation/db'
import { startDebianPostgres } from './debian-postgres.ts'
import type { Calibration } from './history.ts'
import { inventedReport } from './invented-reports.ts'

const rounds = 5

export interface Calibrator {
  measure(): Promise<Calibration>
  stop(): Promise<void>
}

/**
 * Measures what this machine can do by itself, within some seconds: one core (in its processor time) and a PostgreSQL of the kind that the
 * part uses (by the clock), which waits idle in between. The median of five rounds each.
 */
export async function startCalibrator(kind: 'embedded' | 'debian'): Promise<Calibrator> {
  const debian = kind === 'debian' ? startDebianPostgres() : null
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-calibrate-'))
  chmodSync(folder, 0o755)
  const embedded = debian ? null : await startEmbedded(folder)
  const client = new pg.Client(debian ? { connectionString: debian.databaseUrl } : embedded?.owner)
  await client.connect()
  await client.query('create table public.filled (id bigint generated always as identity primary key, b text, c uuid)')
  await client.query('create index on public.filled (b)')
  return {
    async measure() {
      await client.query('truncate public.filled')
      return {
        crypto: await medianOf(signatures),
        json: await medianOf(megabytesOfJson),
        commit: await medianOf(() => commits(client)),
        insert: await medianOf(() => rows(client)),
      }
    },
    async stop() {
      await client.end()
      await embedded?.stop()
      debian?.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function medianOf(round: () => number | Promise<number>): Promise<number> {
  const all: number[] = []
  for (let n = 0; n < rounds; n += 1) all.push(await round())
  return Number(all.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]?.toPrecision(4))
}

const { privateKey } = generateKeyPairSync('ed25519')
const message = Buffer.alloc(256, 'x')

/** Ed25519 signatures a second of processor time. */
function signatures(): number {
  return perSecond(2_000, () => sign(null, message, privateKey))
}

const batch = Array.from({ length: 100 }, (_, n) => inventedReport(n, 1_000))
const text = JSON.stringify(batch)

/** Megabytes of reports read and written as JSON, a second of processor time. */
function megabytesOfJson(): number {
  return (perSecond(150, () => JSON.stringify(JSON.parse(text))) * text.length) / 1e6
}

function perSecond(times: number, work: () => unknown): number {
  const before = process.cpuUsage()
  for (let n = 0; n < times; n += 1) work()
  const { user, system } = process.cpuUsage(before)
  return times / ((user + system) / 1e6)
}

/** Commits of one row, each flushed to the disk, a second. */
async function commits(client: pg.Client): Promise<number> {
  const began = performance.now()
  let done = 0
  for (; performance.now() - began < 250; done += 1)
    await client.query("insert into public.filled (b, c) values ('one', gen_random_uuid())")
  return done / ((performance.now() - began) / 1_000)
}

/** Rows a second, a thousand in a statement. */
async function rows(client: pg.Client): Promise<number> {
  const began = performance.now()
  for (let n = 0; n < 10; n += 1)
    await client.query(
      "insert into public.filled (b, c) select 'value-' || ($1::int + n), gen_random_uuid() from generate_series(1, 1000) n",
      [n * 1_000],
    )
  return 10_000 / ((performance.now() - began) / 1_000)
}
