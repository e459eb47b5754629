// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { Resolver as Asker } from 'node:dns/promises'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#foundation/access'
import { readSettings } from '#foundation/config'
import { startWork } from '#foundation/jobs'
import { freePort } from '#foundation/web'
import { boot, load, type Program, systemContext } from '../src/app/boot.ts'
import { publishZone } from '../src/modules/shield/publish-zone/publish-zone.command.ts'
import { listAtOnce } from '../tests/shield/list-names.ts'
import { hasKnot, startZoneServer, warningAddress, zone, type ZoneServer } from '../tests/shield/name-server.ts'
import {
  hasResolver,
  type Resolver,
  startBind,
  startKresd,
  startPdns,
  type StartResolver,
  startUnbound,
  startWorld,
} from '../tests/shield/resolvers.ts'
import { startDebianPostgres } from './debian-postgres.ts'
import type { Figures } from './parts.ts'

const chunk = 1_000
const dnsperf = '/usr/bin/dnsperf'
const queriesPerSecond = 200

const starts: Record<string, StartResolver> = {
  'BIND 9': startBind,
  'PowerDNS Recursor': startPdns,
  Unbound: startUnbound,
  'Knot Resolver': startKresd,
}

/** The list on a name server, and 10,000 changes on their way to four resolvers that answer questions meanwhile. */
export async function measureShield(total: number): Promise<Figures> {
  const postgres = startDebianPostgres()
  if (!postgres) return { 'not run': 'Debian’s PostgreSQL is absent: apt-get install postgresql' }
  if (!hasKnot || !['named', 'pdns_recursor', 'unbound', 'kresd'].every(hasResolver) || !existsSync(dnsperf)) {
    postgres.stop()
    return {
      'not run': 'apt-get install knot knot-dnsutils bind9 pdns-recursor unbound knot-resolver lua-cqueues dnsperf',
    }
  }
  const server = await startZoneServer()
  const dataDir = mkdtempSync(join(tmpdir(), 'dijkwacht-bench-'))
  const own = { NODE_ENV: 'development', DEMO: '1', DATABASE_URL: postgres.databaseUrl, DATA_DIR: dataDir }
  const program = await boot(readSettings({ ...own, LOG_LEVEL: 'error', ...server.settings }), 'command')
  const world = await startWorld()
  const running: Resolver[] = []
  try {
    await load(program)
    const ctx = systemContext(program, 'bench')
    const ports = await Promise.all(Object.keys(starts).map(() => freePort()))
    await server.notify(...ports)
    await fill(program, total)
    const figures: Figures = { 'names on the list': String(total), 'load of the machine at the start': loadOf() }
    figures['the whole list to an empty server, seconds'] = seconds(await timed(() => publishZone(ctx)))
    figures['the whole list compared, nothing different, seconds'] = seconds(
      await timed(() => publishZone(ctx, { compare: true })),
    )
    await startWork(program.boss, ctx, program.listeners, [])
    Object.assign(figures, await oneByOne(ctx, server))
    for (const [place, [name, start]] of Object.entries(starts).entries()) {
      const began = performance.now()
      const resolver = await start(server, world, ports[place])
      running.push(resolver)
      await follows(resolver, 'eerste-0.example')
      figures[`${name}: from start until the list works, seconds`] = seconds(performance.now() - began)
    }
    Object.assign(figures, await manyAtOnce(ctx, server, running, total))
    figures['load of the machine at the end'] = loadOf()
    return figures
  } finally {
    for (const resolver of running) await resolver.clean()
    await world.clean()
    await program.close()
    await server.clean()
    postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1)
const loadOf = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Names that were decided about long ago. */
async function fill(program: Program, total: number): Promise<void> {
  const { pool } = program.database
  for (let from = 0; from < total; from += 50_000)
    await pool.query(
      `insert into shield.name (id, name, level, is_shared, status, first_received_at, last_received_at, understood_at, status_at,
        decided_at, expires_at)
      select gen_random_uuid(), 'bank-' || n || '-inloggen.example', 'domain', false, 'listed', now(), now(), now(), now(), now(),
        now() + interval '20 days' from generate_series($1::int, $2::int) n`,
      [from, Math.min(from + 50_000, total) - 1],
    )
  await pool.query('update shield.list set serial = serial + 1')
}

/** One decision at a time, from its commit until the server serves it. */
async function oneByOne(ctx: Context, server: ZoneServer): Promise<Figures> {
  const waits: number[] = []
  for (let n = 0; n < 20; n += 1) {
    const name = `eerste-${n}.example`
    await listAtOnce(ctx, [name])
    const began = performance.now()
    await isServed(server, name)
    waits.push(performance.now() - began)
  }
  waits.sort((a, b) => a - b)
  return {
    'one decision until it is served, median seconds': ((waits[10] ?? 0) / 1_000).toFixed(2),
    'one decision until it is served, longest of 20, seconds': ((waits.at(-1) ?? 0) / 1_000).toFixed(2),
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Asks without starting a program for each question, which would itself take a processor. */
function askerOf(port: number): Asker {
  const asker = new Asker({ timeout: 120_000, tries: 1 })
  asker.setServers([`127.0.0.1:${port}`])
  return asker
}

async function isServed(server: ZoneServer, name: string): Promise<void> {
  const asker = askerOf(server.port)
  while ((await asker.resolveCname(`${name}.${zone}`).catch(() => [])).length === 0) await pause(10)
}

/** Until a name, or everything under it, leads to the warning page. Always another name under it, so that no cache answers. */
async function follows(resolver: Resolver, name: string): Promise<void> {
  const asker = askerOf(resolver.port)
  for (let n = 0; n < 12_000; n += 1) {
    const addresses = await asker
      .resolve4(`p${n}-${Math.random().toString(36).slice(2)}.${name}`)
      .catch((): string[] => [])
    if (addresses.includes(warningAddress)) return
    await pause(50)
  }
  throw new Error(`${resolver.name} did not follow`)
}

async function manyAtOnce(
  ctx: Context,
  server: ZoneServer,
  running: readonly Resolver[],
  total: number,
): Promise<Figures> {
  const changes = Math.min(10_000, total)
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-queries-'))
  const questions = join(folder, 'questions')
  const lines = Array.from({ length: 20_000 }, (_, n) =>
    n % 4 === 0 ? `www.bank-${(n * 37) % total}-inloggen.example A` : `winkel-${n}.example A`,
  )
  writeFileSync(questions, `${lines.join('\n')}\n`)
  const loads = running.map((resolver) => queryLoad(resolver.port, questions))
  await pause(3_000)
  const start = ctx.now()
  const began = performance.now()
  const since = () => seconds(performance.now() - began)
  const waits: Promise<number>[] = []
  for (let from = 0; from < changes; from += chunk) {
    const names = Array.from({ length: chunk }, (_, n) => `nieuw-${from + n}.example`)
    await listAtOnce(ctx, names)
    // The last of a step that is sent.
    waits.push(timed(() => isServed(server, names.toSorted().at(-1) as string)))
  }
  const last = `nieuw-${changes - 1}.example`
  const figures: Figures = { [`${changes} changes decided, seconds`]: since() }
  const served = async () => {
    const each = await Promise.all(waits)
    figures['until the server serves all of them, seconds from the first decision'] = since()
    figures['each step from its decision until all of it is served, seconds'] = each.map(seconds).join(' ')
    const { rows } = await ctx.db.pool.query('select count(*) from shield.publication where sent_at >= $1', [start])
    figures['updates sent for them'] = String(rows[0]?.count)
  }
  const reached = async (resolver: Resolver, place: number) => {
    await follows(resolver, last)
    figures[`${Object.keys(starts)[place]}: follows all, seconds from the first decision`] = since()
  }
  await Promise.all([served(), ...running.map(reached)])
  await pause(3_000)
  for (const [place, name] of Object.keys(starts).entries())
    figures[`${name}: longest that a query waited, lost, a second`] = await (loads[place] as Load).stop()
  rmSync(folder, { recursive: true, force: true })
  return figures
}

interface Load {
  stop(): Promise<string>
}

/** Asks for as long as it runs; a query that waits is waited for, so that a stall shows as one. */
function queryLoad(port: number, questions: string): Load {
  const words = [
    '-s',
    '127.0.0.1',
    '-p',
    `${port}`,
    '-d',
    questions,
    '-Q',
    `${queriesPerSecond}`,
    '-l',
    '3600',
    '-t',
    '120',
  ]
  const child = spawn(dnsperf, [...words, '-q', '10000', '-c', '4'], { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.on('data', (part) => (said += part))
  return {
    stop: () =>
      new Promise((done) => {
        child.once('close', () => {
          const longest = /max ([\d.]+)\)/.exec(said)?.[1] ?? '?'
          const lost = /Queries lost:\s+(\d+)/.exec(said)?.[1] ?? '?'
          const rate = /Queries per second:\s+(\d+)/.exec(said)?.[1] ?? '?'
          done(`${Number(longest).toFixed(2)} s, ${lost} lost, ${rate}/s`)
        })
        child.kill('SIGINT')
      }),
  }
}
