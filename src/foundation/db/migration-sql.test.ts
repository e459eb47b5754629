// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { standsInTheWay, statementsIn, takenAway, unusedSince, wayOf } from './migration-sql.ts'

const big = new Set(['reports.report'])

test('statements are read without comments, quotes and bodies, and each action on a table by itself', () => {
  const sql = `-- drop table a;
    create function f() returns text language sql as $x$ drop table b; $x$; /* drop table c; */
    insert into notes.note values ('drop table d;', 'it''s');
    alter table notes.note add column a numeric(4, 2), drop column b;`
  expect(statementsIn(sql)).toEqual([
    "create function f() returns text language sql as ''",
    "insert into notes.note values ('', '')",
    'alter table notes.note add column a numeric(4, 2)',
    'alter table notes.note drop column b',
  ])
})

test.each([
  'drop table notes.note',
  'drop view notes.seen',
  'truncate notes.note',
  'alter table notes.note rename to remark',
  'alter table notes.note rename column a to b',
  'alter table notes.note drop column a',
  'alter table notes.note add column b text, drop a',
  'alter table notes.note alter column a type bigint',
  'alter table notes.note alter a set data type bigint',
  'alter table notes.note alter column a set not null',
  'alter table notes.note add column a text not null',
  "alter table notes.note add column a text not null, add column b text default 'x'",
  "alter table notes.note add constraint short check (a <> '')",
  'alter table notes.note add unique (a)',
  'alter table notes.note enable row level security',
  'revoke select on notes.note from dijkwacht_app',
  'drop function notes.count(text)',
])('the release before cannot live with: %s', (sql) => {
  expect(takenAway(sql)).toHaveLength(1)
})

test.each([
  "create table notes.note (a text not null, check (a <> '')); alter table notes.note enable row level security",
  'create table notes.note (a text); revoke update on notes.note from dijkwacht_app',
  'alter table notes.note add column a text',
  "alter table notes.note add column a text not null default 'x'",
  'alter table notes.note add column a text generated always as (lower(b)) stored not null',
  'alter table notes.note alter column a drop not null',
  'alter table notes.note alter column a drop default',
  'alter table notes.note drop constraint short',
  "-- only adds: one word more\nalter table notes.note drop constraint s; alter table notes.note add constraint s check (a in ('x', 'y'))",
  'drop function notes.count(text); create function notes.count(text, int) returns int language sql as $$ select 1 $$',
  'drop policy see on notes.note; create policy see on notes.note using (true)',
  'create index concurrently note_a on notes.note (a)',
])('the release before lives with: %s', (sql) => {
  expect(takenAway(sql)).toEqual([])
})

test.each([
  'create index report_a on reports.report (a)',
  'create index concurrently report_a on reports.report (a)',
  'alter table reports.report add column a uuid default gen_random_uuid()',
  'alter table reports.report add constraint c check (a > 0)',
  'alter table reports.report add foreign key (a) references notes.note (id)',
  "update reports.report set a = 'x'",
  'delete from reports.report where a is null',
  "-- run: in steps\nupdate reports.report set a = 'x' where a is null",
  '-- run: apart\ncreate index concurrently a on reports.report (a); create index concurrently b on reports.report (b)',
])('on a table that grows with every report, others would wait for: %s', (sql) => {
  expect(standsInTheWay(sql, big)).toHaveLength(1)
})

test.each([
  'create index note_a on notes.note (a)',
  "update notes.note set a = 'x'",
  '-- run: apart\ncreate index concurrently report_a on reports.report (a)',
  'alter table reports.report add column a timestamptz default now()',
  'alter table reports.report add constraint c check (a > 0) not valid',
  'alter table reports.report validate constraint c',
  "-- run: in steps\nwith few as (select id from reports.report where a is null limit 1000) update reports.report set a = 'x' where id in (select id from few)",
  'create table reports.report (a int); create index report_a on reports.report (a)',
])('nobody waits for: %s', (sql) => {
  expect(standsInTheWay(sql, big)).toEqual([])
})

test('how a file is run, and since when nothing uses what it takes away, stand at its top', () => {
  expect(wayOf('select 1')).toBe('whole')
  expect(wayOf('-- Why.\n-- run: in steps\nupdate x')).toBe('in steps')
  expect(() => wayOf('-- run: slowly\nselect 1')).toThrow('"-- run: slowly" is no way to run a migration')
  expect(unusedSince('-- contract: unused since 0.2.0\ndrop table a')).toBe('0.2.0')
  expect(unusedSince('-- contract: nobody needs it\ndrop table a')).toBeNull()
})
