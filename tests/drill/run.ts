// SPDX-License-Identifier: EUPL-1.2
// npm run drill [-- REPORTS]: a running installation whose database is killed and gone, restored to a second before, and what came of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { install } from '../production/installation.ts'
import { haveDone } from '../running-database.ts'
import { missingPrograms, startArchivedPostgres } from './archived-postgres.ts'
import { fill } from './fill.ts'
import { judge } from './judge.ts'
import { prepare, readyToErase, startLoad } from './load.ts'

const reports = Number(process.argv[2] ?? 0)
const missing = missingPrograms()
if (missing.length > 0) {
  console.error(`not run: ${missing.join(', ')} is not there. As root: apt-get install postgresql-17 pgbackrest`)
  process.exit(2)
}
const took: [what: string, seconds: number][] = []
async function timed<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  const began = performance.now()
  const result = await work()
  const seconds = (performance.now() - began) / 1_000
  took.push([what, seconds])
  console.log(`${seconds.toFixed(1).padStart(7)} s · ${what}`)
  return result
}

const logs = mkdtempSync(join(tmpdir(), 'dijkwacht-drill-logs-'))
const [erasures, witness] = [join(logs, 'erasures'), join(logs, 'seals')]
const postgres = await timed('PostgreSQL with an archive', startArchivedPostgres)
let wrong: string[] = ['it did not come to the end']
let here: Awaited<ReturnType<typeof install>> | undefined
try {
  const pool = new pg.Pool({ connectionString: postgres.ownerUrl, max: 2 })
  pool.on('error', () => {})
  const database = {
    url: postgres.programUrl,
    owner: postgres.ownerUrl,
    version: 'PostgreSQL 17 of Debian',
    pool,
    stop: async () => {
      await pool.end()
      postgres.stop()
    },
  }
  const installation = await timed('an installation in production, without a demo', () =>
    install(database, { ERASURE_LOG_FILE: erasures, AUDIT_WITNESS_FILE: witness }),
  )
  here = installation
  const book = await timed('partners, an agreement, names on the shield', () => prepare(installation))
  if (reports > 0) await timed(`${reports} reports beside`, () => fill(postgres, reports))
  await timed('a base backup', () => postgres.backUp())
  const serving = { pid: 0, connection: { host: postgres.folder, user: 'postgres', database: 'dijkwacht' } }
  const done = (job: string) => haveDone(serving, job, 60_000)
  const load = startLoad(installation, book)
  await pause(15_000)
  const people = await readyToErase(installation, book)
  await done('foundation.verify-audit')
  await pause(3_000)

  // Here time goes back to.
  const target = new Date()
  await people.press()
  await done('foundation.seal-audit')
  await done('foundation.verify-audit')
  await pause(Math.max(0, target.getTime() + 1_000 - Date.now()))
  const killedAt = new Date()
  await timed('killed with kill -9, and the data are gone', () => postgres.destroy())
  await load.stop()
  await installation.halt()
  console.log(
    `restored to ${((killedAt.getTime() - target.getTime()) / 1_000).toFixed(1)} s before the kill; what was erased went in between`,
  )

  const saved = await timed('a copy of everything that was saved, up to the kill', () =>
    postgres.everythingSaved<{ id: string }>('select id from reports.report'),
  )
  await timed('the database restored on an empty folder', () => postgres.restoreTo(target))
  wrong = await judge({ installation, postgres, book, target, erasures, witness, saved, timed })
} finally {
  if (wrong.length > 0 && here) console.log(here.output().slice(-6_000))
  await here?.stop()
  if (!here) postgres.stop()
  rmSync(logs, { recursive: true, force: true })
}
const from = took.findIndex(([what]) => what.startsWith('the database restored'))
const down = took.slice(from).reduce((sum, [, seconds]) => sum + seconds, 0)
console.log(
  `\nfrom an empty folder until everything was as it should be: ${down.toFixed(1)} s with ${reports} reports beside`,
)
for (const line of wrong) console.log(`  WRONG: ${line}`)
console.log(wrong.length === 0 ? 'Nothing came back, nothing is missing.' : `${wrong.length} things are wrong.`)
process.exit(wrong.length === 0 ? 0 : 1)
