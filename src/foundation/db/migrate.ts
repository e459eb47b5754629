// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from '../log/index.ts'
import { type Database, programName } from './database.ts'
import { takenAway, wayOf } from './migration-sql.ts'

const lockNumber = 7_301_946
/** What PostgreSQL says when `lock_timeout` is over, and when two wait for each other. */
const mayPass = new Set(['55P03', '40P01'])

/** `storedAs`: the module that it was when its files were applied elsewhere; they keep that name, and their order among those of it. */
interface StoredModule {
  name: string
  storedAs?: string
}

export interface MigrationFile {
  name: string
  sql: string
  /** What stands before it in its transaction: the schema of its module. */
  opening?: string
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
 * Brings the database up to date: the foundation first, then the modules in the order of the map, by file name within each; how each file is run
 * stands at its top (`Way`). On a connection of its own: a change may take as long as it needs, and waits for others for a moment only, again and
 * again. An advisory lock keeps two processes apart. `modules`: in the order of the map. Returns the names that were applied.
 */
export async function migrate(
  database: Database,
  modules: readonly StoredModule[],
  log?: Logger,
  { files, lockMilliseconds = 5_000, tries = 120, pause = () => setTimeout(2_000) }: Options = {},
): Promise<string[]> {
  // Said as a session begins, which a pooler in transaction mode refuses: the lock below would be nobody's there.
  const ownSession = { application_name: programName, options: '-c statement_timeout=0' }
  const client = new pg.Client({ ...database.connection, ...ownSession })
  await client.connect()
  const applied: string[] = []
  try {
    // Asked again and again: who waits inside PostgreSQL is waited for by an index that is built beside others.
    for (let isSaid = false; !(await isTrue(client, `select pg_try_advisory_lock(${lockNumber})`)); isSaid = true) {
      if (!isSaid) log?.warn('another process changes this database: waiting until it is done')
      await pause()
    }
    await client.query('create schema if not exists foundation')
    await client.query(
      'create table if not exists foundation.migration (name text primary key, applied_at timestamptz not null default now())',
    )
    await client.query(
      'alter table foundation.migration add column if not exists only_adds boolean not null default false',
    )
    await client.query(`set lock_timeout = ${lockMilliseconds}`)
    const known = new Set((await client.query('select name from foundation.migration')).rows.map((row) => row.name))
    for (const file of files ?? (await migrationFiles(modules))) {
      if (known.has(file.name)) continue
      for (let left = tries - 1; !(await apply(client, file, left > 0, log)); left--) {
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

const isTrue = async (client: pg.Client, question: string) =>
  Object.values((await client.query(question)).rows[0])[0] === true

/** false: somebody else had the table for too long, and it may be tried again. */
async function apply(client: pg.Client, file: MigrationFile, mayAgain: boolean, log?: Logger): Promise<boolean> {
  const done = () =>
    client.query('insert into foundation.migration (name, only_adds) values ($1, $2)', [
      file.name,
      takenAway(file.sql).length === 0,
    ])
  const way = wayOf(file.sql)
  try {
    if (way === 'apart') await applyApart(client, file.sql)
    else if (way === 'in steps') await applyInSteps(client, file, log)
    else {
      await client.query('begin')
      await client.query((file.opening ?? '') + file.sql)
    }
    await done()
    if (way === 'whole') await client.query('commit')
    return true
  } catch (error) {
    if (way === 'whole') await client.query('rollback')
    if (mayAgain && mayPass.has((error as { code?: string }).code ?? '')) return false
    throw new Error(`migration ${file.name} failed`, { cause: error })
  }
}

/** An index that others can write beside. One that was broken off stays behind half built, under its name: it goes first. */
async function applyApart(client: pg.Client, sql: string): Promise<void> {
  const [, name = '', table = ''] =
    /\bindex concurrently (?:if not exists )?([\w.]+) on (?:only )?([\w.]+)/i.exec(sql) ?? []
  const place = table.includes('.') ? `${table.split('.')[0]}.${name}` : name
  const isHalf = `select exists (select from pg_index where indexrelid = to_regclass('${place}') and not indisvalid)`
  // It waits for whoever reads, and nobody waits for it.
  const { rows } = await client.query('show lock_timeout')
  await client.query('set lock_timeout = 0')
  try {
    if (name && (await isTrue(client, isHalf))) await client.query(`drop index concurrently ${place}`)
    await client.query(sql)
  } finally {
    await client.query("select set_config('lock_timeout', $1, false)", [rows[0].lock_timeout])
  }
}

async function applyInSteps(client: pg.Client, { name, sql }: MigrationFile, log?: Logger): Promise<void> {
  for (let [step, rows] = [1, 0]; ; step++) {
    const { rowCount } = await client.query(sql)
    if (!rowCount) return
    rows += rowCount
    if (step % 100 === 0) log?.info({ migration: name, rows }, 'changed so far')
  }
}

/**
 * What this code has and the database does not, and the other way round: then a newer version was here. `foreign`: what of that this code cannot
 * live with, because it did more than add.
 */
export async function migrationState(
  database: Database,
  modules: readonly StoredModule[],
): Promise<{ pending: string[]; unknown: string[]; foreign: string[] }> {
  const ours = (await migrationFiles(modules)).map(({ name }) => name)
  const there = await database.pool.query<{ is: boolean }>(
    "select to_regclass('foundation.migration') is not null as is",
  )
  // A version before 0.2 did not write down what only adds.
  const { rows } = there.rows[0]?.is
    ? await database.pool.query<{ name: string; only_adds: boolean | null }>(
        "select name, (to_jsonb(m) ->> 'only_adds')::boolean as only_adds from foundation.migration m order by applied_at, name",
      )
    : { rows: [] }
  const [known, here] = [new Set(ours), new Set(rows.map(({ name }) => name))]
  const unknown = rows.filter(({ name }) => !known.has(name))
  return {
    pending: ours.filter((name) => !here.has(name)),
    unknown: unknown.map(({ name }) => name),
    foreign: unknown.filter((row) => !row.only_adds).map(({ name }) => name),
  }
}

/** What this code brings, in the order in which it is run. */
export async function migrationFiles(modules: readonly StoredModule[]): Promise<MigrationFile[]> {
  const source = join(import.meta.dirname, '../..')
  const files = await filesIn(source, ['foundation'], 'foundation', '')
  for (const [stored, rooms] of Map.groupBy(modules, ({ name, storedAs = name }) => storedAs)) {
    const folders = rooms.map(({ name }) => `modules/${name}`)
    files.push(...(await filesIn(source, folders, `modules/${stored}`, openingOf(stored))))
  }
  return files
}

/** Those of these folders together, by file name, named as if they lay in one folder. */
async function filesIn(
  source: string,
  folders: readonly string[],
  named: string,
  opening: string,
): Promise<MigrationFile[]> {
  const found: { name: string; path: string }[] = []
  for (const folder of folders)
    for (const file of await readdir(join(source, folder), { recursive: true }))
      if (file.endsWith('.migration.sql')) found.push({ name: `${named}/${file}`, path: join(source, folder, file) })
  const inOrder = found.sort((a, b) => (fileName(a.name) < fileName(b.name) ? -1 : 1))
  return Promise.all(inOrder.map(async ({ name, path }) => ({ name, opening, sql: await readFile(path, 'utf8') })))
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
