// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sql } from '#foundation/db'
import { type TestContext, testContext } from '../../../tests/context.ts'
import { openLog } from './index.ts'

function logged(work: (log: ReturnType<typeof openLog>) => void): string {
  let lines = ''
  work(openLog('info', { write: (line) => (lines += line) }))
  return lines
}

test('an error of the database is logged by its code and place, never with the values it quotes', async () => {
  const program: TestContext = await testContext()
  const secret = 'NL65DYKW0002301001'
  const insert = sql`insert into foundation.idempotency (caller, key, request_hash) values (${secret}, 'k', '')`
  await insert.execute(program.ctx.db.kysely)
  const error = await insert.execute(program.ctx.db.kysely).catch((reason: unknown) => reason)
  const lines = logged((log) => log.error({ err: error }, 'fault'))
  expect(lines).not.toContain(secret)
  expect(lines).toContain('23505')
  expect(lines).toContain('idempotency_pkey')
  await program.close()
})

test('known keys are masked wherever they slip in', () => {
  const lines = logged((log) => log.info({ iban: 'NL65', request: { narrative: 'verhaal', cookie: 'c' } }, 'x'))
  expect(lines).not.toMatch(/NL65|verhaal|"c"/)
})
