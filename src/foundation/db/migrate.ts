// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Logger } from '../log/index.ts'
import type { Database } from './database.ts'

const lockNumber = 7_301_946

/**
 * Brings the database up to date: the foundation first, then the modules in the order of the map, by file name within each.
 * One transaction a file; an advisory lock keeps two processes apart.
 * `modules`: names in the order of the map. Returns the names that were applied.
 */
export async function migrate(database: Database, modules: readonly string[], log?: Logger): Promise<string[]> {
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

async function migrationFiles(modules: readonly string[]) {
  const source = join(import.meta.dirname, '../..')
  const files: { name: string; sql: string }[] = []
  for (const room of ['foundation', ...modules]) {
    const folder = room === 'foundation' ? join(source, 'foundation') : join(source, 'modules', room)
    const found = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.migration.sql'))
    const inOrder = found.sort((a, b) => (fileName(a) < fileName(b) ? -1 : 1))
    for (const file of inOrder) {
      const path = join(folder, file)
      const opening = room === 'foundation' ? '' : openingOf(room)
      files.push({ name: relative(source, path), sql: opening + (await readFile(path, 'utf8')) })
    }
  }
  return files
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
