// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
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
  close(): Promise<void>
}

/** A fresh database copied from a migrated template, with reference data of every module (and the demo when asked). */
export async function testContext(
  options: { demo?: boolean; settings?: Record<string, string>; log?: Logger } = {},
): Promise<TestContext> {
  const server = inject('database')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await copyTemplate(admin, name)
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
    secrets: openSecrets(randomBytes(32).toString('base64')),
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
    async close() {
      await boss.stop({ graceful: false })
      await database.close()
    },
  }
}

/** A copy needs the template for itself; a connection that is just closing, or autovacuum, passes in a moment. */
async function copyTemplate(admin: pg.Client, name: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await admin.query(`create database ${name} template dijkwacht_template strategy file_copy`)
      return
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt >= 40) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
