// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../tests/context.ts'
import { map } from '../../modules/map.ts'
import pg from 'pg'
import { applyRetention, migrate, migrationState, openDatabase, sql } from './index.ts'

const program = await testContext()
await program.ctx.db.pool.query(`
    create table public.note (id int, organisation text, at timestamptz);
    grant select, insert, delete on public.note to dijkwacht_app;
    alter table public.note enable row level security;
    create policy own on public.note to dijkwacht_app using (foundation.is_system() or organisation = foundation.organisation_id());`)

test('a transaction works under the bound role, with the one who asks, and leaves nothing of it behind', async () => {
  const bank = program.as('deltabank-demo')
  const asked = await transaction(bank, (tx) =>
    sql<{
      role: string
      organisation: string
    }>`select current_user as role, foundation.organisation_id() as organisation`.execute(tx),
  )
  expect(asked.rows[0]).toEqual({ role: 'dijkwacht_app', organisation: 'deltabank-demo' })
  const after = await program.ctx.db.pool.query(
    "select current_user as role, current_setting('app.organisation', true) as organisation",
  )
  expect(after.rows[0].role).not.toBe('dijkwacht_app')
  expect(after.rows[0].organisation || null).toBeNull()
})

test('rows of another organisation do not exist, and cannot be written in its name', async () => {
  const [bank, other] = [program.as('deltabank-demo'), program.as('polderbank-demo')]
  await transaction(bank, (tx) => sql`insert into public.note values (1, 'deltabank-demo', now())`.execute(tx))
  const seen = await transaction(other, (tx) => sql`select * from public.note`.execute(tx))
  expect(seen.rows).toEqual([])
  await expect(
    transaction(other, (tx) => sql`insert into public.note values (2, 'deltabank-demo', now())`.execute(tx)),
  ).rejects.toThrow(/row-level security/)
})

test('a closed database has no connection left, also when only its pool was asked', async () => {
  const opened = openDatabase(program.ctx.db.connection)
  await opened.pool.query('select 1')
  await opened.close()
  expect([opened.pool.totalCount, opened.pool.ended]).toEqual([0, true])
})

test('migrating again changes nothing', async () => {
  expect(await migrate(program.ctx.db, map)).toEqual([])
})

test('a change has no limit of time, waits for others for a moment only, and is tried again until it is its turn', async () => {
  const { pool, connection } = program.ctx.db
  const other = new pg.Client({ ...connection })
  await other.connect()
  await other.query('begin; lock table public.note in access exclusive mode')
  const files = [
    {
      name: 'planted/0001-wait.migration.sql',
      sql: `alter table public.note add column more text; create table public.limits as select current_setting('statement_timeout') as statement`,
    },
  ]
  let waited = 0
  const given = { files, lockMilliseconds: 20 }
  // Never its turn: it ends, says which, and leaves nothing of itself.
  await expect(migrate(program.ctx.db, map, undefined, { ...given, tries: 2, pause: async () => {} })).rejects.toThrow(
    'migration planted/0001-wait.migration.sql failed',
  )
  const pause = async () => {
    waited++
    if (waited === 3) await other.query('rollback')
  }
  expect(await migrate(program.ctx.db, map, undefined, { ...given, tries: 10, pause })).toEqual([files[0]?.name])
  expect(waited).toBe(3)
  expect((await pool.query('select statement from public.limits')).rows).toEqual([{ statement: '0' }])
  expect(await migrationState(program.ctx.db, map)).toEqual({
    pending: [],
    unknown: ['planted/0001-wait.migration.sql'],
    foreign: [],
  })
  await pool.query(
    "delete from foundation.migration where name like 'planted/%'; alter table public.note drop column more",
  )
  await other.end()
})

test('an index is built while others write, also after a start that was broken off', async () => {
  const { pool, connection } = program.ctx.db
  const own = {
    name: 'planted/0002-index.migration.sql',
    sql: '-- run: apart\ncreate unique index concurrently note_of on public.note (organisation)',
  }
  await pool.query("insert into public.note values (30, 'twice', now()), (31, 'twice', now())")
  await expect(migrate(program.ctx.db, map, undefined, { files: [own] })).rejects.toThrow(
    '0002-index.migration.sql failed',
  )
  const isValid = "select indisvalid from pg_index where indexrelid = to_regclass('public.note_of')"
  expect((await pool.query(isValid)).rows).toEqual([{ indisvalid: false }])
  await pool.query('delete from public.note where id = 31')
  // Somebody writes all the while, and a second process waits for its turn.
  const other = new pg.Client({ ...connection })
  await other.connect()
  await other.query("begin; insert into public.note values (32, 'other', now())")
  const isWaiting =
    "select exists (select from pg_stat_activity where query like '%index concurrently %note_of%' and wait_event_type = 'Lock') as is"
  const pause = async () => {
    if ((await pool.query(isWaiting)).rows[0].is) await other.query('commit')
  }
  const beside = () => migrate(program.ctx.db, map, undefined, { files: [own], lockMilliseconds: 20, pause })
  expect((await Promise.all([beside(), beside()])).flat()).toEqual([own.name])
  expect((await pool.query(isValid)).rows).toEqual([{ indisvalid: true }])
  await pool.query("delete from foundation.migration where name like 'planted/%'; drop index public.note_of")
  await pool.query('delete from public.note where id in (30, 32)')
  await other.end()
})

test('a long change is made in steps, each for good, and goes on where it was broken off', async () => {
  const { pool } = program.ctx.db
  await pool.query(
    "insert into public.note select n, case n when 47 then 'bad' else 'old' end, now() from generate_series(40, 49) n",
  )
  const name = 'planted/0003-steps.migration.sql'
  const sql = `-- run: in steps
    with few as (select id from public.note where organisation in ('old', 'bad') order by id limit 3)
    update public.note set organisation = case organisation when 'bad' then (1 / (id - 47))::text else 'new' end where id in (select id from few)`
  await expect(migrate(program.ctx.db, map, undefined, { files: [{ name, sql }] })).rejects.toThrow('0003-steps')
  const news = async () =>
    (await pool.query("select count(*)::int as n from public.note where organisation = 'new'")).rows[0].n
  expect(await news()).toBe(6)
  await pool.query("update public.note set organisation = 'old' where organisation = 'bad'")
  expect(await migrate(program.ctx.db, map, undefined, { files: [{ name, sql }] })).toEqual([name])
  expect(await news()).toBe(10)
  await pool.query(
    "delete from foundation.migration where name like 'planted/%'; delete from public.note where id >= 40",
  )
})

test('retention deletes what nothing uses any more, and leaves it for another night while somebody is at it', async () => {
  const { pool } = program.ctx.db
  await pool.query("insert into public.note values (20, 'used', now()), (21, 'unused', now())")
  const line = {
    'public.note': {
      keep: 'while-used',
      by: 'public.organisation',
      unused: "organisation = 'unused'",
      alone: 'test.notes',
      because: 'test',
    },
  } as const
  const busy = await pool.connect()
  await busy.query("begin; select pg_advisory_xact_lock(hashtext('test.notes'))")
  expect(await applyRetention(program.ctx.db, line, new Date(), '50ms')).toEqual({})
  const waiting = applyRetention(program.ctx.db, line, new Date())
  await busy.query('commit')
  busy.release()
  expect(await waiting).toEqual({ 'public.note': 1 })
  expect((await pool.query('select id from public.note where id in (20, 21)')).rows).toEqual([{ id: 20 }])
})

test('retention deletes what was kept long enough, and only that', async () => {
  await program.ctx.db.pool.query(
    "insert into public.note values (10, 'x', now() - interval '25 hours'), (11, 'x', now() - interval '23 hours')",
  )
  const deleted = await applyRetention(
    program.ctx.db,
    { 'public.note': { keep: '24 hours', from: 'at', because: 'test' } },
    new Date(),
  )
  expect(deleted['public.note']).toBe(1)
})
