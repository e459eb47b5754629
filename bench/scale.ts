// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#foundation/db'
import { type Running, startProgram } from '../tests/running.ts'
import { startDebianPostgres } from './debian-postgres.ts'
import { inventedReport } from './invented-reports.ts'
import { measureOpening } from './opening.ts'
import type { Figures } from './parts.ts'
import { watchProcesses } from './processor-time.ts'

const root = resolve(import.meta.dirname, '..')
const chunk = 1_000

/** Many reports on Debian's PostgreSQL. */
export const measureScale = (reports: number) => measure(reports, 'debian')

/** The same on the embedded database. */
export const measureScaleEmbedded = (reports: number) => measure(reports, 'embedded')

/**
 * Reports of a partner over the API until every one is checked, stored, audited, classified, recorded and linked, by the processes
 * that an operator runs: server, worker, PostgreSQL. Halfway both programs are killed and started again. Then the big pages.
 */
async function measure(total: number, kind: 'debian' | 'embedded'): Promise<Figures> {
  const postgres = kind === 'debian' ? startDebianPostgres() : null
  if (kind === 'debian' && !postgres) return { 'not run': 'Debian’s PostgreSQL is absent: apt-get install postgresql' }
  const environment = { WORKER: 'apart', DEMO: '1', ...(postgres && { DATABASE_URL: postgres.databaseUrl }) }
  const running = await startProgram(environment)
  const worker = startWorker(running, environment)
  const client = new pg.Client(
    postgres ? { connectionString: postgres.databaseUrl } : (await startEmbedded(running.dataDir)).owner,
  )
  await client.connect()
  const number = async (query: string) => Number((await client.query(query)).rows[0].n)
  try {
    const earlier = {
      sightings: await number('select count(*) as n from identifiers.sighting'),
      reports: await number('select count(*) as n from reports.report'),
    }
    const watch = watchProcesses(tmpdir())
    const began = performance.now()
    await feed(running, 0, total / 2, total)
    const workedBefore = watch.milliseconds()
    await running.kill()
    await worker.kill()
    await running.restart()
    const started = watch.milliseconds()
    worker.restart()
    // The partner does not know what arrived of its last file and sends it again.
    await feed(running, Math.max(0, total / 2 - 2 * chunk), total, total)
    const accepted = performance.now()
    await linked(number)
    const done = performance.now()
    // Starting again is no work for a report.
    const worked = workedBefore + watch.stop() - started
    const seconds = (done - began) / 1_000

    const reports = (await number('select count(*) as n from reports.report')) - earlier.reports
    const sightings = (await number('select count(*) as n from identifiers.sighting')) - earlier.sightings
    const rows = await number(
      `select (select count(*) from identifiers.sighting) + (select count(*) from cases.report) as n`,
    )
    const hubs = await number('select count(*) as n from cases.hub')
    const size = await number(`select pg_total_relation_size('identifiers.sighting')
      + (select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace s on s.oid = c.relnamespace
         where s.nspname = 'cases' and c.relkind = 'r') as n`)
    const raw = await rawInsert(client, Math.min(total, 100_000))
    const opening = await measureOpening(running)
    const rebuild = await timeRebuild(running, environment)
    return {
      'reports, of which lost or doubled by two kill -9': `${reports}, ${reports - total}`,
      'report–identifier links': String(sightings),
      'reports accepted per second, kill and restart included': (total / ((accepted - began) / 1_000)).toFixed(0),
      'identifiers per second until linked (checked, de-duplicated, audited, recorded, classified, linked)': (
        sightings / seconds
      ).toFixed(0),
      'raw: sighting-shaped rows inserted per second, no rules': raw.toFixed(0),
      'ratio to raw': (sightings / seconds / raw).toFixed(3),
      'processor ms per report (server, worker, commands, PostgreSQL; not who sends)': (worked / total).toFixed(2),
      'seconds in all': seconds.toFixed(0),
      'rows per report–identifier link (sightings and one row a report)': (
        rows /
        (earlier.sightings + sightings)
      ).toFixed(2),
      'rows per link with every hub, text and decision': ((rows + hubs) / (earlier.sightings + sightings)).toFixed(2),
      'bytes per link, indexes included': (size / (earlier.sightings + sightings)).toFixed(0),
      ...opening,
      ...rebuild,
      database: postgres ? `PostgreSQL ${postgres.version} of Debian` : 'embedded PostgreSQL',
    }
  } finally {
    await client.end()
    await worker.kill()
    await running.clean()
    postgres?.stop()
  }
}

/** Sends reports `from` up to `to` in batches, two at a time, and sends again what got no answer. */
async function feed(running: Running, from: number, to: number, total: number): Promise<void> {
  let next = from
  let token = await running.token('deltabank-demo')
  let tokenAt = Date.now()
  const lane = async () => {
    while (next < to) {
      const first = next
      next += chunk
      const reports = Array.from({ length: Math.min(chunk, to - first) }, (_, place) =>
        inventedReport(first + place, total),
      )
      if (Date.now() - tokenAt > 240_000) {
        tokenAt = Date.now()
        token = await running.token('deltabank-demo')
      }
      const answer = await fetch(`${running.url}/v1/reports/batch`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ reports }),
      })
      const body = (await answer.json()) as { items?: { receipt?: object }[] }
      if (!answer.ok || body.items?.some((item) => !item.receipt))
        throw new Error(`a batch was refused: ${answer.status} ${JSON.stringify(body).slice(0, 400)}`)
      if (process.stderr.isTTY && first % 20_000 === 0) process.stderr.write(`\r${first} reports`)
    }
  }
  await Promise.all([lane(), lane()])
}

/** Until no listener has anything left, and every report that counts is linked. */
async function linked(number: (query: string) => Promise<number>): Promise<void> {
  const waiting =
    "select count(*) as n from jobs.job where state in ('created', 'retry', 'active') and name not like '\\_\\_%'"
  while ((await number(waiting)) > 0) await new Promise((done) => setTimeout(done, 500))
  const missing = await number(`select count(*) as n from reports.report r where verified_at is not null
    and status in ('received', 'confirmed') and not exists (select from cases.report c where c.report_id = r.id)`)
  if (missing > 0) throw new Error(`${missing} reports were never linked`)
}

/** The same volume of small rows, as fast as this PostgreSQL takes them in the same chunks. */
async function rawInsert(client: pg.Client, reports: number): Promise<number> {
  await client.query(
    'create table public.raw_rows (id bigint generated always as identity primary key, a uuid, b text, c timestamptz)',
  )
  await client.query('create index on public.raw_rows (b)')
  const began = performance.now()
  for (let from = 0; from < reports; from += chunk)
    await client.query(
      "insert into public.raw_rows (a, b, c) select gen_random_uuid(), 'value-' || ($1::int + n), now() from generate_series(1, $2::int) n",
      [from, chunk * 3],
    )
  return (reports * 3) / ((performance.now() - began) / 1000)
}

function environmentOf(running: Running, environment: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'development',
    DATA_DIR: running.dataDir,
    LOG_LEVEL: 'warn',
    BASE_URL: running.url,
    ...environment,
  }
}

/** Jobs and listeners in a process of their own, as an operator runs them. */
function startWorker(running: Running, environment: Record<string, string>) {
  let child: ChildProcess
  const restart = () => {
    child = spawn(process.execPath, ['src/app/worker.ts'], {
      cwd: root,
      env: environmentOf(running, environment),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  restart()
  return {
    restart,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

async function timeRebuild(running: Running, environment: Record<string, string>): Promise<Figures> {
  const began = performance.now()
  const said = execFileSync(process.execPath, ['src/app/cli.ts', 'rebuild'], {
    cwd: root,
    env: environmentOf(running, environment),
    encoding: 'utf8',
  })
  return {
    'full rebuild of all links, seconds': ((performance.now() - began) / 1_000).toFixed(1),
    'rebuild said': said.trim(),
  }
}
