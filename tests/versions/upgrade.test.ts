// SPDX-License-Identifier: EUPL-1.2
// Whoever ran a released version has its rows. The upgrade finds them, loses none, and leaves the database that a new installation has.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { readSettings } from '#foundation/config'
import { type Database, migrate, openDatabase } from '#foundation/db'
import { openSecrets } from '#foundation/secrets'
import { migrationFiles } from '../../src/foundation/db/migrate.ts'
import { boot, load } from '../../src/app/boot.ts'
import { map } from '../../src/modules/map.ts'
import { changedSince } from './changed-since.ts'
import { digestOf, type KeptVersion, keptVersions } from './kept-version.ts'

const files = await migrationFiles(map)
const opened: { database: Database; name: string }[] = []

async function askServer(question: string): Promise<void> {
  const admin = new pg.Client({ ...inject('database'), database: 'postgres' })
  await admin.connect()
  await admin.query(question)
  await admin.end()
}
afterAll(async () => {
  for (const { database, name } of opened) {
    await database.close()
    await askServer(`drop database ${name} with (force)`)
  }
})

/** As that version left it. */
async function restore({ migrations, rows }: KeptVersion): Promise<Database> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await askServer(`create database ${name}`)
  const database = openDatabase({ ...inject('database'), database: name }, 2)
  opened.push({ database, name })
  await migrate(database, map, undefined, { files: files.filter((file) => file.name in migrations) })
  const client = new pg.Client({ ...inject('database'), database: name })
  await client.connect()
  // Rows come in any order, and what watches over them has nothing to say about what was there.
  await client.query('set session_replication_role = replica')
  for (const [table, own] of Object.entries(rows)) {
    await client.query(`delete from ${table}`)
    const { rows: columns } = await client.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    )
    const list = columns.map(({ name: column }) => column).join(', ')
    await client.query(
      `insert into ${table} (${list}) overriding system value select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(own)],
    )
  }
  // What counts goes on behind what it counted.
  const { rows: counters } = await client.query<{ table: string; column: string; name: string }>(
    `select d.refobjid::regclass::text as table, quote_ident(a.attname) as column, s.oid::regclass::text as name from pg_class s
      join pg_depend d on d.objid = s.oid and d.refobjsubid > 0 join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid where s.relkind = 'S'`,
  )
  for (const { table, column, name: counter } of counters)
    await client.query(`select setval('${counter}', coalesce(max(${column}), 0) + 1, false) from ${table}`)
  await client.end()
  return database
}

/** What differs between the rows that were kept and those that are there: `table: n rows gone`, `table.column`. */
async function differences(database: Database, { rows }: KeptVersion): Promise<string[]> {
  const found = new Set<string>()
  for (const [table, before] of Object.entries(rows)) {
    const { rows: there } = await database.pool.query<{ is: boolean; key: string[] }>(
      `select to_regclass($1) is not null as is, array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid
        and a.attnum = any(i.indkey) where i.indrelid = to_regclass($1) and i.indisprimary) as key`,
      [table],
    )
    if (!there[0]?.is) {
      found.add(`${table}: gone`)
      continue
    }
    const { rows: after } = await database.pool.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t`,
    )
    const columns = there[0].key.length > 0 ? there[0].key : Object.keys(before[0] ?? {})
    const keyOf = (row: Record<string, unknown>) => JSON.stringify(columns.map((column) => row[column]))
    const now = new Map(after.map(({ row }) => [keyOf(row), row]))
    for (const row of before) {
      const same = now.get(keyOf(row))
      if (!same) found.add(`${table}: a row gone`)
      else
        for (const [column, value] of Object.entries(row))
          if (JSON.stringify(same[column]) !== JSON.stringify(value)) found.add(`${table}.${column}`)
    }
  }
  return [...found].toSorted()
}

/** Everything that a database consists of besides its rows. */
async function formOf(connection: pg.ClientConfig): Promise<string[]> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query<{ line: string }>(`
    select c.oid::regclass || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
        || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), '') as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind in ('r', 'v', 'p') and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'jobs')
    union all select conrelid::regclass || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c join pg_namespace n on n.oid = connamespace
      where conrelid <> 0 and contype <> 'n' and n.nspname not in ('pg_catalog', 'information_schema', 'jobs')
    union all select indexdef from pg_indexes where schemaname not in ('pg_catalog', 'information_schema', 'jobs')
    union all select concat_ws(' ', schemaname, tablename, policyname, permissive, roles, cmd, qual, with_check) from pg_policies where schemaname <> 'jobs'
    union all select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = pronamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'jobs') and prokind = 'f' and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`)
  await client.end()
  return rows.map(({ line }) => line).toSorted()
}

describe.each(keptVersions)('whoever ran $version', (kept) => {
  test('finds the migrations that were released as they were', () => {
    const now = new Map(files.map(({ name, sql }) => [name, digestOf(sql)]))
    const changed = Object.entries(kept.migrations).filter(([name, digest]) => now.get(name) !== digest)
    expect(changed.map(([name]) => name)).toEqual([])
  })

  test('loses nothing by the upgrade, gets the database of a new installation, opens what was sealed, and starts', async () => {
    const database = await restore(kept)
    expect(await differences(database, kept)).toEqual([])
    const waiting = files.filter(({ name }) => !(name in kept.migrations)).map(({ name }) => name)
    expect(await migrate(database, map)).toEqual(waiting)

    expect(await differences(database, kept)).toEqual(
      changedSince[kept.version]?.map(([what]) => what).toSorted() ?? [],
    )
    const fresh = await formOf({ ...inject('database'), database: 'dijkwacht_template' })
    expect(await formOf({ ...inject('database'), database: opened.at(-1)?.name })).toEqual(fresh)

    const secrets = openSecrets(kept.secretKey)
    const { rows } = await database.pool.query<{ sealed: Buffer }>('select sealed from redress.contact')
    expect(rows.length).toBeGreaterThan(0)
    for (const { sealed } of rows) expect(JSON.parse(secrets.open('redress.contact', sealed))).toHaveProperty('email')

    const { host = '', user = '', database: name = '' } = database.connection
    const env = {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATA_DIR: inject('files'),
      DATABASE_URL: `postgres://${user}@/${name}?host=${encodeURIComponent(host)}`,
      SECRET_KEY: kept.secretKey,
      DEMO: '0',
    }
    const program = await boot(readSettings(env), 'server')
    try {
      await load(program)
    } finally {
      await program.close()
    }
  })
})
