// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../context.ts'
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
