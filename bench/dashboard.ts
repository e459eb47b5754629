// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#foundation/access'
import { readSettings } from '#foundation/config'
import { openDatabase } from '#foundation/db'
import { channels, damage, formsBySource, mapOf, recountTally, trend, whatRises } from '#modules/statistics'
import { findLive } from '../src/modules/dashboard/show-live/live-tiles.query.ts'
import { findTile } from '../src/modules/dashboard/show-tile/find-tile.query.ts'
import { countClocks } from '../src/modules/dashboard/time-protection/protection-clocks.query.ts'
import { boot, load, systemContext } from '../src/app/boot.ts'
import { ownerOf } from '../src/app/owner.ts'
import { copyCounted } from '../src/modules/statistics/count-reports/invented-counted.fixture.ts'
import { fillRegister } from './invented-clocks.ts'
import { startDebianPostgres } from './debian-postgres.ts'
import type { Figures } from './parts.ts'

const last = '2026-11-22'
const days = 3 * 364

/** Every view of the dashboard on many reports in Debian's PostgreSQL. */
export const measureDashboard = (reports: number) => measure(reports, 'debian')

/** The same on the embedded database. */
export const measureDashboardEmbedded = (reports: number) => measure(reports, 'embedded')

/** Rows of invented reports over three years and twenty organisations, by COPY; one recount; then each view, live, one after the other. */
async function measure(reports: number, kind: 'debian' | 'embedded'): Promise<Figures> {
  const postgres = kind === 'debian' ? startDebianPostgres() : null
  if (kind === 'debian' && !postgres) return { 'not run': 'Debian’s PostgreSQL is absent: apt-get install postgresql' }
  const dataDir = mkdtempSync(join(tmpdir(), 'dijkwacht-dashboard-'))
  chmodSync(dataDir, 0o755)
  const settings = readSettings({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    ...(postgres && { DATABASE_URL: postgres.databaseUrl }),
  })
  const program = await boot(settings, 'server')
  const owner = openDatabase(ownerOf(settings, program.embedded), 2)
  try {
    await load(program)
    const ctx = systemContext(program, 'bench')
    const client = await owner.pool.connect()
    const began = performance.now()
    await copyCounted(client, { reports, last, days })
    const copied = performance.now()
    const { cells } = await recountTally(ctx)
    const recounted = performance.now()
    const identifiers = Math.round(reports / 10)
    await fillRegister(client, { identifiers, last, days }).finally(() => client.release())
    await owner.pool.query('vacuum analyze statistics.tally')
    const size = await owner.pool.query(
      "select pg_size_pretty(pg_total_relation_size('statistics.tally')) as tally, pg_size_pretty(pg_total_relation_size('statistics.counted_report')) as counted",
    )
    const figures: Figures = {
      'reports, cells': `${reports}, ${cells}`,
      'loaded by COPY, recounted: seconds': `${seconds(began, copied)}, ${seconds(copied, recounted)}`,
      'identifiers in the register, for the clocks': `${identifiers}`,
      'size of rows, of cells': `${size.rows[0].counted}, ${size.rows[0].tally}`,
      database: postgres ? `PostgreSQL ${postgres.version} of Debian` : 'embedded PostgreSQL',
    }
    const times = Math.max(5, Math.min(60, Math.round(reports / 10_000)))
    for (const whose of ['all', 'own'] as const)
      for (const [name, view] of Object.entries(viewsOf(adviser(ctx), whose)))
        figures[`${name}, ${whose}: p50 / p95 ms`] = await timed(view, times)
    return figures
  } finally {
    await owner.close()
    await program.close()
    await program.embedded?.stop()
    postgres?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Somebody of the largest organisation who may see figures. */
function adviser(ctx: Context): Context {
  const permissions = new Set(['statistics:read'] as const)
  const organisation = { organisationId: 'org-0', organisationName: 'org-0' }
  return { ...ctx, actor: { kind: 'person', id: 'bench', name: 'Bench', permissions, ...organisation } }
}

function viewsOf(ctx: Context, whose: 'all' | 'own'): Record<string, () => Promise<unknown>> {
  const scope = { whose, purpose: 'policy' } as const
  const year = { from: '2025-12-01', to: '2026-11-30' }
  const quarter = { from: '2026-07-01', to: '2026-09-30' }
  const asked = {
    for: whose === 'all' ? 'beleid' : 'eigen-werk',
    form: undefined,
    quarter: '2026-Q3',
    level: 'municipality',
  } as const
  return {
    'what rises this week': () => whatRises(ctx, scope, last),
    ...(whose === 'all' && {
      'forms by source, a year': () => formsBySource(ctx, { ...scope, whose: 'all' }, year),
    }),
    'trend, three years': () => trend(ctx, scope, { from: '2023-11-27', to: last }),
    'map, a quarter, one form': () => mapOf(ctx, scope, quarter, 'FF-400'),
    'map, a quarter': () => mapOf(ctx, scope, quarter),
    'channels, a year': () => channels(ctx, scope, year),
    'damage by form, a year': () => damage(ctx, scope, year),
    'the whole page of partners': () => findLive(ctx, asked),
    ...(whose === 'all' && {
      'map of the newest release': () => findTile(ctx, 'kaart', new URLSearchParams()),
      'map of the newest release, by municipality': () =>
        findTile(ctx, 'kaart', new URLSearchParams('niveau=gemeente')),
      'from report to protection, counted anew': () => countClocks(ctx),
    }),
  }
}

async function timed(view: () => Promise<unknown>, times: number): Promise<string> {
  const waited: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const began = performance.now()
    await view()
    waited.push(performance.now() - began)
  }
  waited.sort((a, b) => a - b)
  const at = (part: number) => (waited[Math.min(times - 1, Math.floor(times * part))] ?? 0).toFixed(1)
  return `${at(0.5)} / ${at(0.95)}`
}

function seconds(from: number, to: number): string {
  return ((to - from) / 1_000).toFixed(1)
}
