// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sqlOf, tooNew } from './postgres-features.ts'
import { read, sourceFiles } from './source-files.ts'

test('no SQL asks for more than PostgreSQL 15, which install.md promises', () => {
  const files = sourceFiles().filter((file) => /\.(sql|ts)$/.test(file) && !file.endsWith('.test.ts'))
  const all = files.map((file) => [file, sqlOf(file, read(file))] as const).filter(([, sql]) => sql !== '')
  expect(all.length).toBeGreaterThan(400)
  expect(all.flatMap(([file, sql]) => tooNew(sql).map((found) => `${file}: ${found}`))).toEqual([])
})

test.each([
  ['uuidv7( is of PostgreSQL 18', 'sql`insert into a.b (id) select uuidv7() from a.c`'],
  ['uuidv7( is of PostgreSQL 18', "pool.query('select uuidv7()')"],
  ['returning old. is of PostgreSQL 18', 'sql<Row>`update a.b set n = 1 returning old.n`'],
  [
    'generated always as (n * 2) is of PostgreSQL 18',
    'sql`create table a.b (n int, twice int generated always as (n * 2))`',
  ],
  ['random(1 is of PostgreSQL 17', 'sql`select random(1, 6)`'],
  ['json_table( is of PostgreSQL 17', 'sql`select * from json_table(x)`'],
  ['any_value( is of PostgreSQL 16', 'sql`select any_value(n) from a.b`'],
  ['is json is of PostgreSQL 16', 'sql`select n is json from a.b`'],
  ['1_000 is of PostgreSQL 16', 'sql`select 1_000`'],
])('planted: %s', (found, text) => {
  expect(tooNew(sqlOf('a.store.ts', text))).toEqual([found])
})

test.each([
  'sql`select gen_random_uuid(), random(), reverse(n) from a.b where n = ${1_000}`',
  'sql`create table a.b (n int, twice int generated always as (coalesce(n, abs(2))) stored)`',
  "sql`select crc32 from a.b -- uuidv7()`; uuidv7('not SQL')",
])('what 15 has is left alone: %s', (text) => {
  expect(tooNew(sqlOf('a.store.ts', text))).toEqual([])
})
