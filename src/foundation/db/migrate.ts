// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from '../log/index.ts'
import type { Database } from './database.ts'

const lockNumber = 7_301_946

/** `storedAs`: the module that it was when its files were applied elsewhere; they keep that name, and their order among those of it. */
interface StoredModule {
  name: string
  storedAs?: string
}

/**
 * Brings the database up to date: the foundation first, then the modules in the order of the map, by file name within each.
 * One transaction a file; an advisory lock keeps two processes apart.
 * `modules`: in the order of the map. Returns the names that were applied.
 */
export async function migrate(database: Database, modules: readonly StoredModule[], log?: Logger): Promise<string[]> {
  const client = await database.pool.connect()
  const applied: string[] = []
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await client.query('create schema if not exists foundation')
    await client.query(
      'create table if not exists foundation.migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const known = new Set((await client.query('select name from foundation.migration')).rows.map((row) => row.name))
    for (const { name, sql } of await migrationFiles(modules)) {
      if (known.has(name)) continue
      await client.query('begin')
      try {
        await client.query(sql)
        await client.query('insert into foundation.migration (name) values ($1)', [name])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new Error(`migration ${name} failed`, { cause: error })
      }
      applied.push(name)
      log?.debug({ migration: name }, 'migrated')
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockNumber]).catch(() => {})
    client.release()
  }
  return applied
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
