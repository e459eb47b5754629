// SPDX-License-Identifier: EUPL-1.2
// Keeps a released version for upgrade.test.ts: `SECRET_KEY=… node tools/keep-version.ts VERSION COMMIT DATABASE_URL`, against a database
// in which that version has loaded its demo and done its jobs. Reads the migrations of that commit from git.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import pg from 'pg'
import { digestOf, folder, type KeptVersion } from '../tests/versions/kept-version.ts'

/** Small tables whole; of the others the shortest rows, with whatever these refer to. */
const wholeUpTo = 30
const rowsEach = 5
/** What an edition consists of: where the edition is there, nobody loads these anew. */
const whole = ['taxonomy.concept']
const lettersEach = 15_000

interface Reference {
  table: string
  columns: string[]
  to: string
  toColumns: string[]
}
type Row = Record<string, unknown>

const [version = '', commit = '', connectionString = ''] = process.argv.slice(2)
const client = new pg.Client({ connectionString })
await client.connect()
const ask = async <T extends object>(question: string, values: unknown[] = []) =>
  (await client.query<T>(question, values)).rows

const tables = await ask<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname not in ('pg_catalog', 'information_schema', 'jobs') and schemaname || '.' || tablename not in ('foundation.migration', 'foundation.loaded') order by 1`)
const references =
  await ask<Reference>(`select format('%I.%I', n.nspname, t.relname) as table, format('%I.%I', rn.nspname, r.relname) as to,
    array(select a.attname::text from unnest(c.conkey) with ordinality k (n, o) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.n order by o) as columns,
    array(select a.attname::text from unnest(c.confkey) with ordinality k (n, o) join pg_attribute a on a.attrelid = r.oid and a.attnum = k.n order by o) as "toColumns"
  from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
    join pg_class r on r.oid = c.confrelid join pg_namespace rn on rn.oid = r.relnamespace where c.contype = 'f'`)

const kept = new Map<string, Map<string, Row>>(tables.map(({ name }) => [name, new Map()]))
const waiting: [string, Row][] = []
function keep(table: string, rows: readonly { row: Row }[]): void {
  for (const { row } of rows) {
    const key = JSON.stringify(row)
    if (kept.get(table)?.has(key)) continue
    kept.get(table)?.set(key, row)
    waiting.push([table, row])
  }
}
for (const { name } of tables)
  keep(
    name,
    await ask(
      `select row from (select to_jsonb(t) as row, row_number() over w as n, sum(length(t::text)) over w as letters from ${name} t
        window w as (order by length(t::text), t::text)) s
      where $4 or (select count(*) from ${name}) <= $2 or n = 1 or (n <= $1 and letters < $3)`,
      [rowsEach, wholeUpTo, lettersEach, whole.includes(name)],
    ),
  )
for (let next = waiting.pop(); next; next = waiting.pop()) {
  const [table, row] = next
  for (const { columns, to, toColumns } of references.filter((one) => one.table === table)) {
    if (columns.some((column) => row[column] === null)) continue
    const where = toColumns.map((column, n) => `to_jsonb(t) ->> '${column}' = $${n + 1}`).join(' and ')
    keep(
      to,
      await ask(
        `select to_jsonb(t) as row from ${to} t where ${where}`,
        columns.map((column) => String(row[column])),
      ),
    )
  }
}

const names = (await ask<{ name: string }>('select name from foundation.migration order by name')).map(
  ({ name }) => name,
)
await client.end()

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28 })
const files = git('ls-tree', '-r', '--name-only', commit, 'src')
  .split('\n')
  .filter((file) => file.endsWith('.migration.sql'))
/** A module may have been named otherwise when its files were first run; folder and name within it are the same. */
const fileOf = (name: string) => {
  const inside = name.replace(/^(?:foundation|modules\/[^/]+)\//, '')
  const found = files.filter((file) => file.endsWith(`/${inside}`))
  const exact = found.filter((file) => file === `src/${name}`)
  const [file, ...more] = exact.length === 1 ? exact : found
  if (!file || more.length > 0) throw new Error(`${name} is in ${found.length} files of ${commit}`)
  return file
}
const content: KeptVersion = {
  version,
  commit: git('rev-parse', '--short=8', commit).trim(),
  secretKey: process.env.SECRET_KEY ?? '',
  migrations: Object.fromEntries(names.map((name) => [name, digestOf(git('show', `${commit}:${fileOf(name)}`))])),
  rows: Object.fromEntries([...kept].map(([table, rows]) => [table, [...rows.values()]])),
}
const text = JSON.stringify(content)
const squeezed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } })
writeFileSync(join(folder, `${version}.json.br`), squeezed)
const count = [...kept.values()].reduce((sum, rows) => sum + rows.size, 0)
console.log(
  `${version}: ${names.length} migrations, ${count} rows of ${kept.size} tables, ${text.length} bytes, ${squeezed.length} squeezed`,
)
