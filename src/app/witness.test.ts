// SPDX-License-Identifier: EUPL-1.2
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { recordAudit, sealAudit } from '#foundation/audit'
import { transaction } from '#foundation/access'
import { openLog } from '#foundation/log'
import { type TestContext, testContext } from '../../tests/context.ts'
import { verifyWithWitness } from './witness.ts'

const path = join(mkdtempSync(join(tmpdir(), 'dijkwacht-witness-')), 'seals')
let said = ''
let program: TestContext
beforeAll(async () => {
  program = await testContext({
    settings: { AUDIT_WITNESS_FILE: path },
    log: openLog('info', { write: (line) => void (said += line) }),
  })
})

const look = async () => {
  said = ''
  await verifyWithWitness(program.ctx)
  return said
}
const seal = async () => {
  const line = { action: 'x.y', subjectKind: 'x', subjectId: 'x', detail: {} }
  await transaction(program.ctx, (tx) => recordAudit(program.ctx, tx, line))
  await sealAudit(program.ctx)
}

test('every night the newest seal goes into a file outside, once, and all of that file are looked for', async () => {
  await seal()
  expect(await look()).toContain('audit record verified')
  await look()
  await seal()
  expect(await look()).toContain('"witnesses":1')
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(2)
})

test('an owner of the database who cuts off the end, with the key or without, is named the next night', async () => {
  const { pool } = program.ctx.db
  await pool.query(
    'alter table foundation.audit disable trigger user; alter table foundation.audit_seal disable trigger user',
  )
  await pool.query(
    'delete from foundation.audit where id > (select after_id from foundation.audit_seal order by number desc limit 1)',
  )
  await pool.query('delete from foundation.audit_seal where number = (select max(number) from foundation.audit_seal)')
  // He goes on as if nothing happened, and seals with the key of the program.
  await seal()
  const before = readFileSync(path, 'utf8')
  expect(await look()).toMatch(/"level":"error".*het einde is afgeknipt of de keten is opnieuw gemaakt/)
  expect(readFileSync(path, 'utf8')).toBe(before)
})

test('a line in that file that is no seal of ours is named as well', async () => {
  appendFileSync(path, `2026-12-01T00:00:00.000Z ${'f'.repeat(64)}\n`)
  expect(await look()).toContain('f'.repeat(64))
})
