// SPDX-License-Identifier: EUPL-1.2
// Whoever watches over an installation counts who asks for what they may not have: without a name, an address or what was asked about.
import { expect, test } from 'vitest'
import { openLog } from '#foundation/log'
import { demoIban } from '#values'
import { testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

const lines: string[] = []
const program = await testContext({ log: openLog('info', { write: (line) => void lines.push(line) }) })
const site = await testSite(program)
const refused = () =>
  lines
    .splice(0)
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'refused')

test('a page without the right, the API without a token: a line each, with the organisation and the reference', async () => {
  lines.length = 0
  const headers = asActor('person', 'deltabank-demo', ['reports:read'])
  const page = await site.inject({ url: '/werkbank/mensen', headers })
  expect(page.statusCode).toBe(403)
  expect(refused()).toMatchObject([
    {
      level: 'warn',
      status: '403',
      route: expect.stringContaining('*'),
      kind: 'person',
      organisation: 'deltabank-demo',
    },
  ])
  const url = `/v1/inbox?after=${demoIban(1)}`
  expect((await site.inject({ url })).statusCode).toBe(401)
  const [line] = refused()
  expect(line).toMatchObject({ status: '401', route: '/v1/inbox', kind: 'anyone', reference: expect.any(String) })
  expect(JSON.stringify(line)).not.toContain(demoIban(1))
})

test('what is answered, and what does not exist, is no such line', async () => {
  lines.length = 0
  await site.inject({ url: '/' })
  await site.inject({ url: '/bestaat-niet' })
  expect(refused()).toEqual([])
})
