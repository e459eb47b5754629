// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { PgBoss } from 'pg-boss'
import { asSystem, anyone, type Actor, type Context, type Permission } from '#foundation/access'
import { readSettings, type Settings } from '#foundation/config'
import { openDatabase } from '#foundation/db'
import { announcerOf } from '#foundation/events'
import { settleQueues, openJobs, prepareQueues, startWork } from '#foundation/jobs'
import { type Logger, openLog } from '#foundation/log'
import { registerActivities } from '#foundation/processing'
import { openSecrets } from '#foundation/secrets'
import { personalDataOf, registeredActivities } from '../src/app/accountability.ts'
import { newId } from '../src/app/boot.ts'
import { modules } from '../src/app/modules.ts'
import { foundationJobs } from '../src/app/upkeep.ts'
import { keepLogged } from './logged.ts'
import pg from 'pg'

export interface TestContext {
  /** The program itself: may do everything. */
  ctx: Context
  /** A citizen without log-in. */
  visitor: Context
  /** Somebody of an organisation with these permissions. */
  as(organisationId: string, ...permissions: Permission[]): Context
  /** A machine client of an organisation. */
  machine(organisationId: string, ...permissions: Permission[]): Context
  /** Sets the clock that ctx.now() reads. */
  setNow(at: Date): void
  /** Runs listeners; resolves when every announcement so far was heard. */
  settle(): Promise<void>
  boss: PgBoss
  /** Also removes the files, unless they are to be copied. */
  close(options?: { keepFiles?: boolean }): Promise<void>
}

interface Options {
  demo?: boolean
  settings?: Record<string, string>
  log?: Logger
}

/** A fresh database copied from a migrated template, with reference data of every module (and the demo when asked). */
export async function testContext(options: Options = {}): Promise<TestContext> {
  // What settings change, the demo may have been made by.
  if (!options.demo || options.settings) return freshContext(`test_${randomUUID().replaceAll('-', '')}`, options)
  const { name, dataDir } = await copyOfDemo()
  return freshContext(name, { ...options, demo: false, settings: { DEMO: '1', DATA_DIR: dataDir } }, demoTemplate)
}

/** One for all, so that a copy of the demo can be opened. */
const secret = Buffer.alloc(32, 'dijkwacht').toString('base64')

const demoTemplate = 'dijkwacht_demo'

/**
 * The demo is loaded once, by the first file that asks for it while the others wait; each of them gets a copy of its database and of the files
 * beside it, whose place is the comment on that database.
 */
async function copyOfDemo(): Promise<{ name: string; dataDir: string }> {
  const admin = new pg.Client({ ...inject('database'), database: 'postgres' })
  await admin.connect()
  try {
    await admin.query("select pg_advisory_lock(hashtext('the demo of the tests'))")
    const find = `select shobj_description(oid, 'pg_database') as place from pg_database where datname = '${demoTemplate}'`
    let [found] = (await admin.query<{ place: string }>(find)).rows
    if (!found) {
      const name = `test_${randomUUID().replaceAll('-', '')}`
      const loaded = await freshContext(name, { demo: true })
      found = { place: loaded.ctx.settings.dataDir }
      await loaded.close({ keepFiles: true })
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
      await admin.query(`alter database ${name} rename to ${demoTemplate}`)
      await admin.query(`comment on database ${demoTemplate} is '${found.place}'`)
    }
    const dataDir = await mkdtemp(join(tmpdir(), 'dijkwacht-test-'))
    await cp(found.place, dataDir, { recursive: true, preserveTimestamps: true })
    return { name: `test_${randomUUID().replaceAll('-', '')}`, dataDir }
  } finally {
    await admin.end()
  }
}

async function freshContext(name: string, options: Options, template = 'dijkwacht_template'): Promise<TestContext> {
  const server = inject('database')
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await copyTemplate(admin, name, template)
  await admin.end()

  const connection = { ...server, database: name }
  const database = openDatabase(connection, 8)
  const quiet = () => openLog('trace', { write: keepLogged })
  const log = options.log ?? (process.env.TEST_LOG ? openLog(process.env.TEST_LOG) : quiet())
  const settings: Settings = readSettings({
    NODE_ENV: 'test',
    DATA_DIR: await mkdtemp(join(tmpdir(), 'dijkwacht-test-')),
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '100000',
    // Most tests are about linking as such; which organisations may be linked has tests of its own.
    LINK_TOGETHER: '1',
    DEMO: options.demo ? '1' : '0',
    ...options.settings,
  })
  const boss = await openJobs(connection, log, false)
  const jobs = foundationJobs(modules)
  const listeners = modules.flatMap((module) => module.listeners ?? [])
  await prepareQueues(boss, listeners, jobs)
  await database.pool.query(settleQueues)

  let now: Date | null = null
  const visitor: Context = {
    actor: anyone,
    language: 'nl',
    traceparent: null,
    now: () => now ?? new Date(),
    newId,
    db: database,
    announcer: announcerOf(boss),
    secrets: openSecrets(secret),
    settings,
    log,
    personalData: personalDataOf(modules),
  }
  const ctx = asSystem(visitor, 'test')
  await registerActivities(ctx, registeredActivities(modules))
  for (const module of modules) await module.load?.(ctx)
  if (options.demo) for (const module of modules) await module.loadDemo?.(ctx)
  const named = (kind: 'person' | 'machine', organisationId: string, permissions: Permission[]): Context => {
    const actor: Actor = {
      kind,
      id: randomUUID(),
      name: 'Test Persoon',
      organisationId,
      organisationName: organisationId,
      permissions: new Set(permissions),
    }
    return { ...visitor, actor }
  }
  let isWorking = false
  return {
    ctx,
    visitor,
    as: (organisationId, ...permissions) => named('person', organisationId, permissions),
    machine: (organisationId, ...permissions) => named('machine', organisationId, permissions),
    setNow: (at) => {
      now = at
    },
    async settle() {
      if (!isWorking) await startWork(boss, visitor, listeners, [])
      isWorking = true
      for (;;) {
        const waiting = await database.pool.query(
          "select count(*) as n from jobs.job where state in ('created', 'retry', 'active') and name not like '\\_\\_%' and name <> all($1)",
          [jobs.map((job) => job.name)],
        )
        if (waiting.rows[0].n === 0) return
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    boss,
    async close({ keepFiles = false } = {}) {
      await boss.stop({ graceful: false })
      await database.close()
      if (!keepFiles) await rm(settings.dataDir, { recursive: true, force: true })
    },
  }
}

/** A copy needs the template for itself; a connection that is just closing, or autovacuum, passes in a moment. */
async function copyTemplate(admin: pg.Client, name: string, template: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await admin.query(`create database ${name} template ${template} strategy file_copy`)
      return
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt >= 40) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
