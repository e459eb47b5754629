// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { type TestContext, testContext } from '../../../tests/context.ts'
import { listAudit, recordAudit } from './index.ts'

let program: TestContext
beforeAll(async () => {
  program = await testContext()
})
afterAll(() => program.close())

test('who, what, why and on which ground can be read back by the program', async () => {
  const officer = program.as('politie-demo')
  const subjectId = officer.newId()
  await transaction(officer, (tx) =>
    recordAudit(officer, tx, {
      action: 'reports.report-seen',
      subjectKind: 'report',
      subjectId,
      purpose: 'triage',
      legalBasis: 'concept',
    }),
  )
  const [line] = await listAudit(program.ctx, subjectId)
  expect(line).toMatchObject({
    action: 'reports.report-seen',
    purpose: 'triage',
    legalBasis: 'concept',
    organisationId: 'politie-demo',
    actorKind: 'person',
  })
})

test('nobody but the program reads the record, and nobody changes it', async () => {
  const officer = program.as('politie-demo')
  const seen = await transaction(officer, (tx) => sql`select * from foundation.audit`.execute(tx))
  expect(seen.rows).toEqual([])
  await expect(
    transaction(officer, (tx) => sql`update foundation.audit set action = 'x'`.execute(tx)),
  ).rejects.toThrow()
  await expect(program.ctx.db.pool.query("update foundation.audit set action = 'x'")).rejects.toThrow(
    'only ever added to',
  )
})

test('a change whose line cannot be written does not happen', async () => {
  const id = program.ctx.newId()
  await expect(
    transaction(program.ctx, async (tx) => {
      await sql`insert into foundation.idempotency (caller, key, request_hash) values ('t', ${id}, '')`.execute(tx)
      await recordAudit(program.ctx, tx, { action: null as never, subjectKind: 'x', subjectId: id })
    }),
  ).rejects.toThrow()
  const left = await program.ctx.db.pool.query('select 1 from foundation.idempotency where key = $1', [id])
  expect(left.rowCount).toBe(0)
})
