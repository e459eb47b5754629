// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { asSystem, anyone, type Actor, type Context, type Permission } from '#foundation/access'
import { readSettings, type Settings } from '#foundation/config'
import { openDatabase, programLogin } from '#foundation/db'
import { openAnnouncer } from '#foundation/events'
import { openJobs, prepareQueues, startWork } from '#foundation/jobs'
import { type Logger, openLog } from '#foundation/log'
import { registerActivities } from '#foundation/processing'
import { openSecrets } from '#foundation/secrets'
import { personalDataOf, registeredActivities } from '../src/app/accountability.ts'
import { newId } from '../src/app/new-id.ts'
import { modules } from '../src/app/modules.ts'
import { foundationJobs } from '../src/app/upkeep.ts'
import { askApproval } from '../src/modules/partners/keep-entry/ask-approval.command.ts'
import { approveChange } from '../src/modules/partners/keep-entry/judge-change.command.ts'
import { listKept } from '../src/modules/partners/keep-entry/kept-entries.query.ts'
import { drain } from './drain.ts'
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
  /** Two people approve the numbers that ship with the program, as on the desk: nobody is shown one before. */
  approveNumbers(): Promise<void>
  /** Sets the clock that ctx.now() reads. */
  setNow(at: Date): void
  /** Every announcement so far, and every one that follows from it, is heard. Rejects with what a listener threw to the end. */
  settle(): Promise<void>
  boss: PgBoss
  /** From which the program gets the connections of its transactions; `ctx.db.pool` is the owner's. */
  programPool: pg.Pool
  /** From now on announcements are heard by themselves, as in the program. */
  startWork(): Promise<void>
  /** What is to be done before the database goes. */
  beforeClose(run: () => Promise<unknown>): void
  /** Removes database and files too, unless they are to be copied. A file need not call it: what is open at its end is closed (closing.ts). */
  close(options?: { keep?: boolean }): Promise<void>
}

interface Options {
  demo?: boolean
  settings?: Record<string, string>
  log?: Logger
}

/** A fresh database with reference data of every module (and the demo, already heard, when asked): a copy of one that was filled once. */
export async function testContext(options: Options = {}): Promise<TestContext> {
  const { name, dataDir } = await copyOf(options.demo ? 'demo' : 'reference')
  return openContext(name, { ...options, settings: { DATA_DIR: dataDir, ...options.settings } })
}

/** One for all, so that a copy can be opened. */
const secret = Buffer.alloc(32, 'dijkwacht').toString('base64')

const databases = { empty: 'dijkwacht_template', reference: 'dijkwacht_reference', demo: 'dijkwacht_demo' }

/**
 * Reference data and demo are loaded once, by the first file that asks for them while the others wait; each gets a copy of that database and of
 * the files beside it, whose place is the comment on the database.
 */
async function copyOf(kind: 'reference' | 'demo'): Promise<{ name: string; dataDir: string }> {
  const admin = new pg.Client({ ...inject('database'), database: 'postgres' })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [databases[kind]])
    const find = `select shobj_description(oid, 'pg_database') as place from pg_database where datname = '${databases[kind]}'`
    let [found] = (await admin.query<{ place: string }>(find)).rows
    if (!found) {
      const { name, place } = kind === 'demo' ? await filledWithDemo() : await filledWithReference(admin)
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
      await admin.query(`alter database ${name} rename to ${databases[kind]}`)
      await admin.query(`comment on database ${databases[kind]} is '${place}'`)
      found = { place }
    }
    const [name, dataDir] = [newName(), await newFolder()]
    await copyTemplate(admin, name, databases[kind])
    await cp(found.place, dataDir, { recursive: true, preserveTimestamps: true })
    return { name, dataDir }
  } finally {
    await admin.end()
  }
}

const newName = () => `test_${randomUUID().replaceAll('-', '')}`
const newFolder = () => mkdtemp(join(inject('files'), 'dijkwacht-test-'))

async function filledWithDemo() {
  const { name, dataDir } = await copyOf('reference')
  const program = await openContext(name, { demo: true, settings: { DATA_DIR: dataDir } })
  for (const module of modules) await module.loadDemo?.(program.ctx)
  await program.settle()
  await program.close({ keep: true })
  return { name, place: dataDir }
}

async function filledWithReference(admin: pg.Client) {
  const [name, place] = [newName(), await newFolder()]
  await copyTemplate(admin, name, databases.empty)
  const { ctx, boss, close } = await openContext(name, { settings: { DATA_DIR: place } })
  const listeners = modules.flatMap((module) => module.listeners ?? [])
  await prepareQueues(boss, listeners, foundationJobs(modules))
  await registerActivities(ctx, registeredActivities(modules))
  for (const module of modules) await module.load?.(ctx)
  await close({ keep: true })
  return { name, place }
}

async function openContext(name: string, options: Options): Promise<TestContext> {
  const connection = { ...inject('database'), database: name }
  const asProgram = { ...connection, user: programLogin }
  const [database, program] = [openDatabase(connection, 8), openDatabase(asProgram, 8)]
  // Every transaction and the queues are those of the program, which owns nothing; what a test asks outside one looks behind every policy.
  Object.assign(database.kysely, { transaction: () => (program.kysely as Kysely<unknown>).transaction() })
  const quiet = () => openLog('trace', { write: keepLogged })
  const log = options.log ?? (process.env.TEST_LOG ? openLog(process.env.TEST_LOG) : quiet())
  const settings: Settings = readSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '100000',
    // Most tests are about linking as such; which organisations may be linked has tests of its own.
    LINK_TOGETHER: '1',
    DEMO: options.demo ? '1' : '0',
    ...options.settings,
  })
  const boss = await openJobs(asProgram, log, false)
  const listeners = modules.flatMap((module) => module.listeners ?? [])

  let now: Date | null = null
  const visitor: Context = {
    actor: anyone,
    language: 'nl',
    traceparent: null,
    now: () => now ?? new Date(),
    newId,
    db: database,
    announcer: openAnnouncer(),
    secrets: openSecrets(secret),
    settings,
    log,
    personalData: personalDataOf(modules),
  }
  const ctx = asSystem(visitor, 'test')
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
  const first: (() => Promise<unknown>)[] = []
  const close: TestContext['close'] = async ({ keep = false } = {}) => {
    if (!open.delete(close)) return
    for (const run of first) await run()
    await boss.stop({ graceful: false })
    await Promise.all([database.close(), program.close()])
    if (keep) return
    await dropDatabase(name)
    await rm(settings.dataDir, { recursive: true, force: true })
  }
  open.add(close)
  return {
    ctx,
    visitor,
    as: (organisationId, ...permissions) => named('person', organisationId, permissions),
    machine: (organisationId, ...permissions) => named('machine', organisationId, permissions),
    async approveNumbers() {
      // By the clock of the test: reference data were loaded on the day of today, when a number may be too old to be asked.
      await askApproval(ctx)
      for (const organisationId of ['politie-proef', 'ministerie-proef']) {
        const editor = named('person', organisationId, ['partners:keep-entry', 'partners:edit-register'])
        for (const { id, asked } of (await listKept(editor)).open) if (asked) await approveChange(editor, id)
      }
    },
    setNow: (at) => {
      now = at
    },
    settle: () => drain(boss, visitor, listeners),
    boss,
    programPool: program.pool,
    startWork: () => startWork(boss, visitor, listeners, []),
    beforeClose: (run) => first.push(run),
    close,
  }
}

/** A backup of this moment, put back: another database with all that is in this one, opened with these settings. */
export async function restoredCopy(test: TestContext, settings: Record<string, string> = {}): Promise<TestContext> {
  const admin = new pg.Client({ ...inject('database'), database: 'postgres' })
  await admin.connect()
  const name = newName()
  const from = test.ctx.db.connection.database ?? ''
  try {
    await admin.query(`alter database ${from} with allow_connections false`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [from])
    await copyTemplate(admin, name, from)
    await admin.query(`alter database ${name} with allow_connections true`)
  } finally {
    await admin.query(`alter database ${from} with allow_connections true`)
    await admin.end()
  }
  return openContext(name, { settings: { DATA_DIR: test.ctx.settings.dataDir, ...settings } })
}

/** Whatever a test file left open is closed when it ends, also when it failed (closing.ts). */
const open = new Set<TestContext['close']>()

export async function closeEverything(): Promise<void> {
  for (const close of open) await close()
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

async function dropDatabase(name: string): Promise<void> {
  const admin = new pg.Client({ ...inject('database'), database: 'postgres' })
  await admin.connect()
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
}
