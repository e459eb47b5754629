// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg'
import { inject, expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../tests/context.ts'
import { recordAudit, sealAudit, verifyAudit } from './index.ts'

const program = await testContext()

const line = (subjectId = 'x') => ({ action: 'tests.thing-done', subjectKind: 'thing', subjectId })
const write = (count = 1) =>
  transaction(program.ctx, (tx) =>
    recordAudit(
      program.ctx,
      tx,
      Array.from({ length: count }, (_, place) => line(`x${place}`)),
    ),
  )
const seals = async () =>
  (await program.ctx.db.pool.query('select * from foundation.audit_seal order by number')).rows as {
    number: number
    rows: number
    after_id: number
    last_id: number
  }[]

/** A second connection that writes a line and leaves its transaction open. */
async function openWriter(): Promise<pg.Client> {
  const client = new pg.Client({ ...inject('database'), database: databaseName() })
  await client.connect()
  await client.query('begin')
  await client.query(`insert into foundation.audit (at, actor_kind, action, subject_kind, subject_id)
    values (now(), 'system', 'tests.written-slowly', 'thing', 'slow')`)
  return client
}
const databaseName = () => program.ctx.db.connection.database ?? ''

test('every line is in one seal, in pieces, and the chain verifies', async () => {
  await write(25)
  const before = (await program.ctx.db.pool.query('select count(*) as n from foundation.audit')).rows[0].n
  expect(await sealAudit(program.ctx, 20_000, 10)).toBe(before)
  const all = await seals()
  expect(all.length).toBe(Math.ceil(before / 10))
  all.forEach((seal, place) => {
    expect(seal.number).toBe(place + 1)
    expect(seal.after_id).toBe(all[place - 1]?.last_id ?? 0)
  })
  expect(await sealAudit(program.ctx)).toBe(0)
  const verdict = await verifyAudit(program.ctx)
  expect(verdict).toMatchObject({ findings: [], lines: before, unsealed: 0, seals: all.length })
  expect(verdict.newest).toMatch(/^[\da-f]{64}$/)
})

test('a line whose transaction was open during a seal is sealed by the next, with everything that was drawn after it', async () => {
  const slow = await openWriter()
  await write(3)
  // The mark waits for the open transaction: nobody waits for the sealer, and it does not wait long.
  expect(await sealAudit(program.ctx, 50)).toBe(0)
  await write(2)
  expect(await sealAudit(program.ctx, 50)).toBe(0)
  await slow.query('commit')
  await slow.end()
  expect(await sealAudit(program.ctx)).toBe(6)
  expect((await verifyAudit(program.ctx)).findings).toEqual([])
})

test('a transaction that was rolled back leaves no gap that anybody takes for a missing line', async () => {
  const slow = await openWriter()
  await write(1)
  await slow.query('rollback')
  await slow.end()
  expect(await sealAudit(program.ctx)).toBe(1)
  expect((await verifyAudit(program.ctx)).findings).toEqual([])
})

test('two sealers at once, under writers, seal each line once', async () => {
  const writers = Array.from({ length: 4 }, async () => {
    for (let turn = 0; turn < 25; turn++) await write(4)
  })
  const sealers = Array.from({ length: 2 }, async () => {
    for (let turn = 0; turn < 10; turn++) await sealAudit(program.ctx, 200, 30)
  })
  await Promise.all([...writers, ...sealers])
  await sealAudit(program.ctx)
  const verdict = await verifyAudit(program.ctx)
  expect(verdict).toMatchObject({ findings: [], unsealed: 0 })
  const inSeals = (await seals()).reduce((sum, { rows }) => sum + rows, 0)
  const lines = await program.ctx.db.pool.query('select count(*) as n from foundation.audit')
  expect(inSeals).toBe(lines.rows[0].n)
})

test('a mark of another server, where transactions were counted further, holds nothing up', async () => {
  await write(2)
  await program.ctx.db.pool.query("insert into foundation.audit_mark (id, xid) values (1, '9000000000')")
  expect(await sealAudit(program.ctx)).toBe(2)
})

test('nobody but the program reads seals, and nobody changes one', async () => {
  const { pool } = program.ctx.db
  await expect(pool.query('update foundation.audit_seal set rows = 1')).rejects.toThrow('only ever added to')
  await expect(pool.query('delete from foundation.audit_seal')).rejects.toThrow('only ever added to')
  const { sql } = await import('#foundation/db')
  const officer = program.as('politie-demo')
  const seen = await transaction(officer, (tx) => sql`select * from foundation.audit_seal`.execute(tx))
  expect(seen.rows).toEqual([])
})
