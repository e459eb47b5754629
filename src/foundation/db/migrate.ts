// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from '../log/index.ts'
import { type Database, programName } from './database.ts'

const lockNumber = 7_301_946
/** What PostgreSQL says when `lock_timeout` is over. */
const lockNotAvailable = '55P03'

/** `storedAs`: the module that it was when its files were applied elsewhere; they keep that name, and their order among those of it. */
interface StoredModule {
  name: string
  storedAs?: string
}

export interface MigrationFile {
  name: string
  sql: string
}

interface Options {
  /** Those of the program when left out. */
  files?: readonly MigrationFile[]
  /** Milliseconds that a change waits for a table that somebody else uses: whoever comes after it waits as well. */
  lockMilliseconds?: number
  /** How often it is tried, and what is done in between. */
  tries?: number
  pause?: () => Promise<unknown>
}

/**
 * Brings the database up to date: the foundation first, then the modules in the order of the map, by file name within each. One transaction a file, on a
 * connection of its own: a change may take as long as it needs, and waits for others for a moment only, again and again. An advisory lock keeps two
 * processes apart. `modules`: in the order of the map. Returns the names that were applied.
 */
export async function migrate(
  database: Database,
  modules: readonly StoredModule[],
  log?: Logger,
  { files, lockMilliseconds = 5_000, tries = 120, pause = () => setTimeout(2_000) }: Options = {},
): Promise<string[]> {
  const client = new pg.Client({ ...database.connection, application_name: programName })
  await client.connect()
  const applied: string[] = []
  try {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await client.query('create schema if not exists foundation')
    await client.query(
      'create table if not exists foundation.migration (name text primary key, applied_at timestamptz not null default now())',
    )
    await client.query(`set lock_timeout = ${lockMilliseconds}`)
    const known = new Set((await client.query('select name from foundation.migration')).rows.map((row) => row.name))
    for (const file of files ?? (await migrationFiles(modules))) {
      if (known.has(file.name)) continue
      for (let left = tries - 1; !(await apply(client, file, left > 0)); left--) {
        log?.warn({ migration: file.name, left }, 'a table is in use: this change is tried again')
        await pause()
      }
      applied.push(file.name)
      log?.debug({ migration: file.name }, 'migrated')
    }
  } finally {
    // What this connection holds goes with it.
    await client.end()
  }
  return applied
}

/** false: somebody else had the table for too long, and it may be tried again. */
async function apply(client: pg.Client, { name, sql }: MigrationFile, mayAgain: boolean): Promise<boolean> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into foundation.migration (name) values ($1)', [name])
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    if (mayAgain && (error as { code?: string }).code === lockNotAvailable) return false
    throw new Error(`migration ${name} failed`, { cause: error })
  }
}

/** What this code has and the database does not, and the other way round: then a newer version was here. */
export async function migrationState(
  database: Database,
  modules: readonly StoredModule[],
): Promise<{ pending: string[]; unknown: string[] }> {
  const ours = (await migrationFiles(modules)).map(({ name }) => name)
  const there = await database.pool.query<{ is: boolean }>(
    "select to_regclass('foundation.migration') is not null as is",
  )
  const done = there.rows[0]?.is
    ? (await database.pool.query<{ name: string }>('select name from foundation.migration')).rows.map(
        ({ name }) => name,
      )
    : []
  const [known, here] = [new Set(ours), new Set(done)]
  return { pending: ours.filter((name) => !here.has(name)), unknown: done.filter((name) => !known.has(name)) }
}

async function migrationFiles(modules: readonly StoredModule[]) {
  const source = join(import.meta.dirname, '../..')
  const files = await filesIn(source, ['foundation'], 'foundation', '')
  for (const [stored, rooms] of Map.groupBy(modules, ({ name, storedAs = name }) => storedAs)) {
    const folders = rooms.map(({ name }) => `modules/${name}`)
    files.push(...(await filesIn(source, folders, `modules/${stored}`, openingOf(stored))))
  }
  return files
}

/** Those of these folders together, by file name, named as if they lay in one folder. */
async function filesIn(source: string, folders: readonly string[], named: string, opening: string) {
  const found: { name: string; path: string }[] = []
  for (const folder of folders)
    for (const file of await readdir(join(source, folder), { recursive: true }))
      if (file.endsWith('.migration.sql')) found.push({ name: `${named}/${file}`, path: join(source, folder, file) })
  const inOrder = found.sort((a, b) => (fileName(a.name) < fileName(b.name) ? -1 : 1))
  return Promise.all(inOrder.map(async ({ name, path }) => ({ name, sql: opening + (await readFile(path, 'utf8')) })))
}

/** Every module has one schema of its own, which the working role may use. */
function openingOf(room: string): string {
  const schema = room.replaceAll('-', '_')
  return `create schema if not exists ${schema}; grant usage on schema ${schema} to dijkwacht_app;
    alter default privileges in schema ${schema} grant select, insert, update, delete on tables to dijkwacht_app;
    alter default privileges in schema ${schema} grant usage on sequences to dijkwacht_app;\n`
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
