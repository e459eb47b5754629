// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises'
import type { PgBoss } from 'pg-boss'
import { asSystem, anyone, type Context } from '#foundation/access'
import type { Settings } from '#foundation/config'
import {
  type Database,
  type EmbeddedServer,
  migrate,
  migrationState,
  type Connection,
  openDatabase,
  programName,
  sql,
  settleProgramRole,
  startEmbedded,
} from '#foundation/db'
import { type Listener, openAnnouncer } from '#foundation/events'
import { leaveQueues, migrateJobs, openJobs, prepareQueues, settleQueues } from '#foundation/jobs'
import { type Logger, openLog } from '#foundation/log'
import { registerActivities } from '#foundation/processing'
import { keepKeys, type KeyRing, type Secrets } from '#foundation/secrets'
import type { Module } from '#foundation/modules'
import { type BaseContext, Refusal } from '#foundation/web'
import { map, storedAs } from '../modules/map.ts'
import { personalDataOf, registeredActivities } from './accountability.ts'
import { ringOf } from './keys.ts'
import { refuseUnknownRoles } from './known-roles.ts'
import { modules } from './modules.ts'
import { newId } from './new-id.ts'
import { asOwner } from './owner.ts'
import { modulesOf } from './profile.ts'
import { foundationJobs } from './upkeep.ts'

export interface Program {
  base: BaseContext
  database: Database
  boss: PgBoss
  embedded: EmbeddedServer | null
  ring: KeyRing
  /** The modules that this installation uses, by its profile. */
  on: readonly Module[]
  jobs: ReturnType<typeof foundationJobs>
  listeners: readonly Listener[]
  /** Waits `patience` ms for work in hand. */
  close(patience?: number): Promise<void>
}

/**
 * Opens everything that stands under server, worker and command line: database (embedded or given), migrations, queues, keys.
 * `role`: 'server' supervises queues and may stop the embedded database when it leaves; 'command' leaves all as it was, the form of the database
 * too, which only 'server' and 'migrate' change.
 */
export async function boot(
  settings: Settings,
  role: 'server' | 'migrate' | 'command',
  say: (step: string) => void = () => {},
): Promise<Program> {
  refuseUnknownRoles(settings)
  const log: Logger = openLog(settings.logLevel)
  await mkdir(settings.dataDir, { recursive: true })
  const ring = await ringOf(settings)
  if (!settings.databaseUrl) say('database')
  const embedded = settings.databaseUrl ? null : await startEmbedded(settings.dataDir)
  const connection = embedded?.connection ?? { connectionString: settings.databaseUrl ?? '' }
  const direct = settings.databaseDirectUrl ? { connectionString: settings.databaseDirectUrl } : undefined
  const database = openDatabase(connection, settings.databasePool, direct)
  let secrets: Secrets
  try {
    await asOwner({ settings, role, embedded, database, log }, async (owner) => {
      await refuseWrongVersion(owner ?? database, owner !== null, log)
      say('migrations')
      if (!owner) return
      await migrate(owner, map, log)
      await migrateJobs(owner.connection, log)
      await owner.pool.query(settleQueues)
      await owner.pool.query(settleProgramRole)
      // Whoever may see whether this database is older than its keys: foundation/secrets/keep-keys.
      await keepKeys(owner, ring)
    })
    secrets = await keepKeys(database, ring)
  } catch (error) {
    await database.close()
    if (embedded?.isStartedHere) await embedded.stop()
    throw isRefusedByPooler(error) ? new Refusal(pooledWhere(direct !== undefined)) : error
  }
  const { on, off } = modulesOf(settings.profile)
  settings.unused = new Set(off.flatMap(({ permissions }) => Object.keys(permissions ?? {})))
  const boss = await openJobs(connection, log, role === 'server', { direct })
  const base: BaseContext = {
    now: () => new Date(),
    newId,
    db: database,
    announcer: openAnnouncer(),
    secrets,
    settings,
    log,
    personalData: personalDataOf(modules),
  }
  const jobs = foundationJobs(on)
  const listeners = on.flatMap((module) => module.listeners ?? [])
  await prepareQueues(boss, listeners, jobs)
  if (role === 'server') await leaveQueues(boss, off)
  return {
    base,
    database,
    boss,
    embedded,
    ring,
    on,
    jobs,
    listeners,
    async close(patience = 10_000) {
      await boss.stop({ graceful: true, timeout: patience })
      const isLast = embedded && (role === 'server' || embedded.isStartedHere) && (await isOnlyClient(embedded.owner))
      await database.close()
      if (isLast) await embedded.stop()
    },
  }
}

/** PgBouncer is told what a session begins with, and keeps no sessions. */
function isRefusedByPooler(error: unknown): boolean {
  return error instanceof Error && /unsupported startup parameter/.test(`${error.message} ${String(error.cause)}`)
}

const pooledWhere = (isDirectGiven: boolean) =>
  isDirectGiven
    ? 'DATABASE_DIRECT_URL leidt naar een pooler (PgBouncer). Laat haar naar PostgreSQL zelf leiden, bijvoorbeeld postgres://dijkwacht:…@127.0.0.1:5432/dijkwacht. Er is niets veranderd.'
    : 'DATABASE_URL leidt naar een pooler (PgBouncer). Zet ook DATABASE_DIRECT_URL, die naar PostgreSQL zelf leidt, bijvoorbeeld postgres://dijkwacht:…@127.0.0.1:5432/dijkwacht. Er is niets veranderd.'

/**
 * Old code works on a newer database that was only added to, and on no other; new code not on an older one unless it may change it. Both say
 * what to do.
 */
async function refuseWrongVersion(database: Database, mayMigrate: boolean, log: Logger): Promise<void> {
  const { pending, unknown, foreign } = await migrationState(database, map)
  const [first] = foreign
  if (first !== undefined)
    throw new Refusal(
      `Een nieuwere versie van Dijkwacht heeft deze database al bijgewerkt (${unknown.length} wijzigingen die deze versie niet kent; ${first} haalt iets weg wat zij nodig heeft). Start die nieuwere versie, of zet de back-up van vóór de upgrade terug. Er is niets veranderd.`,
    )
  if (unknown.length > 0)
    log.warn({ migrations: unknown }, 'a newer version has added to this database: this one works beside it')
  if (pending.length > 0 && !mayMigrate)
    throw new Refusal(
      `Deze versie van Dijkwacht is nieuwer dan de database (${pending.length} wijzigingen wachten). Draai eerst npm run migrate, of start de nieuwe server. Er is niets veranderd.`,
    )
}

/** Reference data always; fictitious people and reports once, on an empty database, when the settings ask for it. Whether those came now. */
export async function load(program: Program, say: (step: string) => void = () => {}): Promise<boolean> {
  const ctx = systemContext(program, 'load')
  await registerActivities(ctx, registeredActivities(modules))
  for (const module of modules) await module.load?.(ctx)
  const { pool } = program.database
  if (!ctx.settings.isDemo) return false
  const known = new Set((await pool.query('select name from foundation.loaded')).rows.map((row) => row.name))
  const waiting = modules.filter(({ name, loadDemo }) => loadDemo && !known.has(`demo:${storedAs(name)}`))
  if (waiting.length > 0) say('demo')
  for (const module of waiting) {
    await module.loadDemo?.(asSystem(ctx, `${module.name}.demo`))
    await pool.query('insert into foundation.loaded (name) values ($1) on conflict do nothing', [
      `demo:${storedAs(module.name)}`,
    ])
  }
  return waiting.length > 0
}

export function systemContext(program: Program, name: string): Context {
  return asSystem({ ...program.base, actor: anyone, language: 'nl', traceparent: null }, name)
}

/** Whether no other process works here. One's own connections end a moment after they are let go, so they do not count. */
async function isOnlyClient(owner: Connection): Promise<boolean> {
  // Of sessions of other roles the program sees nothing.
  const database = openDatabase(owner, 2)
  try {
    const found = await sql<{ others: number }>`select count(*) as others from pg_stat_activity
      where backend_type = 'client backend' and application_name like 'dijkwacht%' and application_name <> ${programName}`.execute(
      database.kysely,
    )
    return found.rows[0]?.others === 0
  } finally {
    await database.close()
  }
}
