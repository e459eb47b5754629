// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'

const program = await testContext()
const site = await testSite(program)

test('a page for which no connection is free says to wait, as the API does, and is not called a fault', async () => {
  const pool = program.programPool
  const taken = await Promise.all(Array.from({ length: pool.options.max ?? 10 }, () => pool.connect()))
  // Shorter than in earnest: nobody is coming back.
  const { connectionTimeoutMillis } = pool.options
  Object.assign(pool.options, { connectionTimeoutMillis: 300 })
  const answers = await Promise.all(['/meldpunten', '/v1/reporting-points'].map((url) => site.inject({ url })))
  Object.assign(pool.options, { connectionTimeoutMillis })
  for (const client of taken) client.release()
  const [dutch, api] = answers
  expect([dutch?.statusCode, api?.statusCode]).toEqual([503, 503])
  expect(dutch?.headers['retry-after']).toBe('10')
  expect(dutch?.body).toContain('Even geduld')
  expect((await site.inject({ url: '/meldpunten' })).statusCode).toBe(200)
}, 60_000)
