// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { compactVerify, importJWK } from 'jose'
import { afterAll, expect, it } from 'vitest'
import { publicJwk } from '#foundation/secrets'
import { testContext } from '../../../../tests/context.ts'
import { setWebhooks } from '../../signals/call-webhooks/set-webhooks.command.ts'
import { published, warningPeople, withdrawn } from '../warning/warning.fixture.ts'
import { callWebhook, lineUpDeliveries, webhookKey } from './call-webhooks.command.ts'

const test = await testContext()
const people = await warningPeople(test)
const partner = spawn(
  process.execPath,
  [join(import.meta.dirname, '../../../../tests/partners/receiving-partner.ts')],
  {
    stdio: ['pipe', 'pipe', 'inherit'],
  },
)
const port = await new Promise<string>((done) => partner.stdout?.once('data', (data) => done(String(data).trim())))
const url = `http://127.0.0.1:${port}/waarschuwingen`
await setWebhooks(test.ctx, [{ organisation: 'deltabank-demo', url, warnings: true }])
afterAll(() => partner.kill())

async function heard(): Promise<Record<string, unknown>[]> {
  const bodies = (await (await fetch(url)).json()) as string[]
  const key = await importJWK(publicJwk(webhookKey(test.ctx.secrets)), 'EdDSA')
  const all = []
  for (const body of bodies) {
    const read = await compactVerify(body, key).catch(() => null)
    if (read) all.push({ ...JSON.parse(new TextDecoder().decode(read.payload)), typ: read.protectedHeader.typ })
  }
  return all
}

it('tells a system that wants warnings of each change, signed, once', async () => {
  const code = await published(test, people, 'surge:hook')
  await test.settle()
  await withdrawn(people, code, 'Een telfout.')
  await test.settle()
  const all = await heard()
  expect(all).toMatchObject([
    { typ: 'dijkwacht-warning+jwt', for: 'deltabank-demo', version: 1, status: 'published', because: null },
    { version: 2, status: 'withdrawn', because: 'Een telfout.' },
  ])
  await lineUpDeliveries(test.ctx, String(all[0]?.id), 2)
  await test.settle()
  expect(await heard()).toHaveLength(2)
})

it('tries a bounded number of times, and says why it gave up', async () => {
  const code = await published(test, people, 'surge:hook-b')
  await test.settle()
  const { rows } = await test.ctx.db.pool.query('select id from warnings.warning where code = $1', [code])
  const key = { organisationId: 'deltabank-demo', warningId: rows[0].id, news: 1 }
  await test.ctx.db.pool.query("update warnings.delivery set state = 'due', attempts = 0 where warning_id = $1", [
    rows[0].id,
  ])
  await fetch(new URL('/antwoord', url), { method: 'POST', body: '503' })
  for (let attempt = 1; attempt < 8; attempt++) await expect(callWebhook(test.ctx, key)).rejects.toThrow('status 503')
  await callWebhook(test.ctx, key)
  const { rows: after } = await test.ctx.db.pool.query(
    'select state, attempts, because from warnings.delivery where warning_id = $1',
    [rows[0].id],
  )
  expect(after).toEqual([{ state: 'failed', attempts: 8, because: 'status 503' }])
})

it('tells nothing to a system that wants signals only', async () => {
  await fetch(new URL('/antwoord', url), { method: 'POST', body: '200' })
  await setWebhooks(test.ctx, [{ organisation: 'deltabank-demo', url }])
  const before = await test.ctx.db.pool.query('select count(*)::int as n from warnings.delivery')
  await published(test, people, 'surge:hook-c')
  await test.settle()
  const after = await test.ctx.db.pool.query('select count(*)::int as n from warnings.delivery')
  expect(after.rows).toEqual(before.rows)
})
