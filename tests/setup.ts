// SPDX-License-Identifier: EUPL-1.2
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { makeLogin, openDatabase, migrate, settleProgramRole, startEmbedded } from '#foundation/db'
import { migrateJobs, settleQueues } from '#foundation/jobs'
import { openLog } from '#foundation/log'
import { databasesFolder } from './databases-folder.ts'
import { map } from '../src/modules/map.ts'
import pg from 'pg'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where what lies beside a database is kept. */
    files: string
    database: Server
  }
}
interface Server {
  host?: string
  user?: string
  connectionString?: string
  password?: string
  port?: number
}

const safeties = ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum']

/** One PostgreSQL for all tests: embedded, or TEST_DATABASE_URL; a migrated template that every test file copies. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const folder = await mkdtemp(join(databasesFolder(), 'dijkwacht-tests-'))
  // The database's user must be able to enter; what lies in it is closed to others anyway.
  await chmod(folder, 0o755)
  const embedded = given ? null : await startEmbedded(folder)
  const server: Server = given ? serverOf(given) : { host: embedded?.owner.host ?? '', user: 'dijkwacht' }
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  // Nothing of a test has to outlive the machine; what a killed database keeps is tested on the program's own (tests/journeys).
  if (embedded) for (const setting of safeties) await admin.query(`alter system set ${setting} = off`)
  await admin.query('select pg_reload_conf()')
  // Those that are filled by the first test that wants them (context.ts) go too.
  for (const name of ['template', 'reference', 'demo']) await admin.query(`drop database if exists dijkwacht_${name}`)
  await admin.query('create database dijkwacht_template')
  // The program of the tests works as elsewhere: as a role that owns nothing.
  await admin.query(makeLogin(server.password))
  await admin.end()
  const template = openDatabase({ ...server, database: 'dijkwacht_template' }, 2)
  await migrate(template, map)
  await migrateJobs({ ...server, database: 'dijkwacht_template' }, openLog('silent'))
  await template.pool.query(settleQueues)
  await template.pool.query(settleProgramRole)
  await template.close()
  // Queues close a little later than they say; a copy needs the template for itself.
  await terminate(server, 'dijkwacht_template')
  project.provide('database', server)
  project.provide('files', folder)
  return async () => {
    await embedded?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Without its database, which is another each time; read as pg reads it, so that a folder with a socket may be given too. */
function serverOf(url: string) {
  const { host, port, user, password } = new pg.Client({ connectionString: url })
  return { host, port, ...(user && { user }), ...(password && { password }) }
}

async function terminate(server: object, name: string): Promise<void> {
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  await admin.end()
}
