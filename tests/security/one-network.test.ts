// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../context.ts'
import { effortOf } from '../effort.ts'
import { testSite } from '../site.ts'

const program = await testContext()
const limit = 5
const { ctx } = program
const site = await testSite({ ...program, ctx: { ...ctx, settings: { ...ctx.settings, rateLimit: limit } } })

const ask = async (remoteAddress: string) =>
  (
    await site.inject({
      method: 'POST',
      url: '/v1/checks',
      remoteAddress,
      payload: { items: [{ kind: 'phone', value: '+31612345678' }] },
    })
  ).statusCode

test('a rented server with 2^64 addresses asks as one', async () => {
  const answers: number[] = []
  for (let n = 1; n <= limit + 3; n++) answers.push(await ask(`2001:db8:7:1::${n.toString(16)}`))
  expect(answers.slice(0, limit)).not.toContain(429)
  expect(answers.slice(limit)).toEqual([429, 429, 429])
  // A neighbour in another network is not stopped by it.
  expect(await ask('2001:db8:8:1::1')).not.toBe(429)
})

test('pages are read ten times as often as forms are sent or documents drawn, and no further', async () => {
  const get = async (url: string, n: number) =>
    (await site.inject({ url, remoteAddress: `2001:db8:9:1::${n}` })).statusCode
  const pages: number[] = []
  for (let n = 0; n <= limit * 10; n++) pages.push(await get('/livez-is-no-page', n))
  expect(pages.slice(0, -1)).not.toContain(429)
  expect(pages.at(-1)).toBe(429)
  const drawn: number[] = []
  for (let n = 0; n <= limit; n++) drawn.push(await get('/meldpunten/factsheet.pdf', n))
  expect(drawn.slice(0, -1)).not.toContain(429)
  expect(drawn.at(-1)).toBe(429)
})

test('of a hundred long texts no more are read than are answered', async () => {
  const items = Array.from({ length: 100 }, () => ({ text: '12345678 '.repeat(227) }))
  const send = (body: object[]) =>
    site.inject({ method: 'POST', url: '/v1/checks', remoteAddress: '2001:db8:10::1', payload: { items: body } })
  await send(items)
  const effort = await effortOf(async () => {
    const { statusCode, body } = await send(items)
    expect([statusCode, body]).toEqual([400, expect.stringContaining('100')])
  })
  const ten = await effortOf(() => send(items.slice(0, 10)))
  expect(effort).toBeLessThan(ten * 5)
})

test('a file for a report that there is not is not even read', async () => {
  const { statusCode, headers } = await site.inject({
    method: 'POST',
    url: '/melden/bijlagen',
    remoteAddress: '2001:db8:11::1',
    headers: {
      'content-type': 'multipart/form-data; boundary=x',
      cookie: `dijkwacht_melding=${'a'.repeat(43)}`,
      origin: 'http://localhost',
      host: 'localhost',
    },
    // No form at all: whoever reads it hears that it is too large or broken.
    payload: 'not a form',
  })
  expect([statusCode, headers.location]).toEqual([303, '/melden'])
})
