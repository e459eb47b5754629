// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'

const program = await testContext()
const { ctx } = program
const site = await testSite({ ...program, ctx: { ...ctx, settings: { ...ctx.settings, isProduction: true } } })
const ask = () => site.inject({ url: '/controleren' })

/** Keeps the only thread busy, as a page does that is too heavy. */
function block(): void {
  const until = performance.now() + 1_500
  while (performance.now() < until) Math.sqrt(until)
}

test('a program that cannot keep up says so, with when to come back, and answers again afterwards', async () => {
  expect((await ask()).statusCode).toBe(200)
  await expect
    .poll(
      async () => {
        block()
        const { statusCode, headers, body } = await ask()
        return [statusCode, headers['retry-after'], body]
      },
      { timeout: 60_000, interval: 1 },
    )
    .toEqual([503, '10', expect.stringContaining('Probeer het over een minuut opnieuw')])
  await expect.poll(async () => (await ask()).statusCode, { timeout: 60_000 }).toBe(200)
})
