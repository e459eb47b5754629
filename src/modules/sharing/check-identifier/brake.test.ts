// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'

const most = 4
const test = await testContext()
test.ctx.settings.rateLimit = most
const site = await testSite(test)

/** The status of each of one more than may be. */
async function tries(ask: (remoteAddress: string) => Promise<{ statusCode: number }>, from: string): Promise<number[]> {
  const statuses = []
  for (let time = 0; time <= most; time++) statuses.push((await ask(from)).statusCode)
  return statuses
}
const form = (remoteAddress: string) =>
  site.inject({
    method: 'POST',
    url: '/controleren',
    remoteAddress,
    headers: { host: 'localhost', origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'vraag=0900-8844',
  })
const api = (remoteAddress: string) =>
  site.inject({ method: 'POST', url: '/v1/checks', remoteAddress, payload: { items: [{ text: '0900-8844' }] } })

it('brakes whoever asks openly too often in a minute, at the page and at the API, and nobody else', async () => {
  for (const ask of [form, api]) {
    const statuses = await tries(ask, '192.0.2.10')
    expect(statuses.slice(0, most).every((status) => status !== 429)).toBe(true)
    expect(statuses[most]).toBe(429)
    expect((await ask('198.51.100.20')).statusCode).not.toBe(429)
  }
})

it('says when to try again, in words', async () => {
  await tries(form, '192.0.2.30')
  const braked = await form('192.0.2.30')
  expect(Number(braked.headers['retry-after'])).toBeGreaterThan(0)
  expect(braked.body).toMatch(/probeer/i)
  // Reading the page is not asking.
  expect((await site.inject({ url: '/controleren', remoteAddress: '192.0.2.30' })).statusCode).toBe(200)
})
