// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { applyRetention, sql } from '#foundation/db'
import { testContext } from '../../../tests/context.ts'
import { transaction } from '../access/index.ts'
import { foundationRetention } from './index.ts'

const site = await testContext()

const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day)

test('ended sessions, answered requests and audit lines of seven years ago go; the rest stays', async () => {
  const { pool } = site.ctx.db
  const session = 'insert into foundation.session values (sha256($1), $2, $3, $4, $4, $5)'
  await pool.query(session, [Buffer.from('ended'), 'i', 'ended', ago(1), ago(0.1)])
  await pool.query(session, [Buffer.from('live'), 'i', 'live', ago(0), ago(-0.1)])
  const answered = "insert into foundation.idempotency (caller, key, request_hash, created_at) values ('c', $1, '', $2)"
  await pool.query(answered, ['yesterday', ago(1.1)])
  await pool.query(answered, ['today', ago(0.9)])
  const line =
    "insert into foundation.audit (at, actor_kind, action, subject_kind, subject_id) values ($2, 'system', 'x', 'x', $1)"
  await pool.query(line, ['old', ago(7 * 366)])
  await pool.query(line, ['young', ago(7 * 364)])

  const deleted = await applyRetention(site.ctx.db, foundationRetention, new Date())
  expect(deleted).toEqual({
    'foundation.hold': 0,
    'foundation.session': 1,
    'foundation.idempotency': 1,
    'foundation.audit': 1,
  })
  expect((await pool.query('select subject from foundation.session')).rows).toEqual([{ subject: 'live' }])
  expect((await pool.query("select 1 from foundation.audit where subject_id = 'young'")).rowCount).toBe(1)
})

test('the database keeps younger audit lines even when the program asks to delete them', async () => {
  await site.ctx.db.pool.query(
    "insert into foundation.audit (at, actor_kind, action, subject_kind, subject_id) values (now(), 'system', 'x', 'x', 'now')",
  )
  await transaction(site.ctx, (tx) => sql`delete from foundation.audit where subject_id = 'now'`.execute(tx))
  expect((await site.ctx.db.pool.query("select 1 from foundation.audit where subject_id = 'now'")).rowCount).toBe(1)
})

test('nobody but the program itself sees sessions', async () => {
  const seen = (ctx: typeof site.ctx) =>
    transaction(ctx, async (tx) => (await sql`select 1 from foundation.session`.execute(tx)).rows.length)
  expect(await seen(site.visitor)).toBe(0)
  expect(await seen(site.as('bank', 'reports:read'))).toBe(0)
  expect(await seen(site.ctx)).toBeGreaterThan(0)
})
