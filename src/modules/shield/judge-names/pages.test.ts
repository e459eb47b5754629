// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { loadDemoShield } from '../load-demo/load-demo.demo.ts'

const test = await testContext()
const site = await testSite(test)
await loadDemoShield(test.ctx)

const send = async (organisation: string, url: string, form: Record<string, string>) =>
  (await site.as(asActor('person', organisation, ['shield:judge'])).post(url, form)).statusCode
const statuses = async () => {
  const { rows } = await test.ctx.db.pool.query('select id, status from shield.name order by id')
  return JSON.stringify(rows)
}

it('nobody of another organisation changes anything, whatever page they send to', async () => {
  const { rows } = await test.ctx.db.pool.query("select id from shield.name where status = 'waiting' limit 1")
  const { id } = rows[0] as { id: string }
  const before = await statuses()
  const answer = { 'name-id': id, version: '1', verdict: 'list' }
  const sent = [
    await send('deltabank-demo', '/werkbank/schild', answer),
    await send('deltabank-demo', `/werkbank/schild/${id}`, {
      step: 'list',
      version: '1',
      reason: 'Nep.',
      ground: 'besluit',
    }),
    await send('deltabank-demo', '/werkbank/schild/terugnemen', {
      steps: '3',
      step: 'confirm',
      serial: '1',
      reason: 'Nep.',
    }),
    await send('deltabank-demo', '/werkbank/schild/verzoeken', {
      request: randomUUID(),
      outcome: 'lifted',
      reason: 'Nep.',
    }),
  ]
  expect(sent.every((status) => status >= 400 && status < 500)).toBe(true)
  expect(await statuses()).toBe(before)
  expect(
    await send('politie-demo', `/werkbank/schild/${id}`, { step: 'clear', version: '1', reason: 'Bekeken.' }),
  ).toBe(303)
  expect(await statuses()).not.toBe(before)
})
