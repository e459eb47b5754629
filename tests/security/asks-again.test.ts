// SPDX-License-Identifier: EUPL-1.2
// What hurts most when somebody else sits down at a desk is behind a sign-in of a moment ago.
import { expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { knownPermissions } from '../../src/modules/partners/organisation/permission.ts'
import { testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

const program = await testContext({ demo: true })
const site = await testSite(program)
const pages = modules.flatMap((module) => module.pages ?? []).filter(({ asksAgain }) => asksAgain)
const ask = (method: 'GET' | 'POST', path: string, minutesAgo: number) =>
  site.inject({
    method,
    url: `/${path.replaceAll(/:\w+/g, program.ctx.newId())}`,
    headers: {
      ...asActor('person', 'politie-demo', knownPermissions),
      'x-test-signed-in': new Date(program.ctx.now().getTime() - minutesAgo * 60_000).toISOString(),
      'content-type': 'application/x-www-form-urlencoded',
    },
    ...(method === 'POST' && { payload: 'intent=nothing' }),
  })

test('there are such pages: of people, what who saw, policies, dossiers, what is told to somebody, rules', () => {
  expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['werkbank/mensen', 'werkbank/wie-zag-dit']))
  expect(pages.length).toBeGreaterThan(6)
})

test.each(pages.map(({ path }) => path))(
  '%s asks again after a quarter of an hour, and its form after an hour',
  async (path) => {
    const again = /^\/inloggen\?opnieuw=1&terug=%2Fwerkbank%2F/
    expect((await ask('GET', path, 14)).headers.location ?? '').not.toMatch(again)
    expect((await ask('GET', path, 16)).headers.location).toMatch(again)
    expect((await ask('POST', path, 59)).headers.location ?? '').not.toMatch(again)
    expect((await ask('POST', path, 61)).headers.location).toMatch(again)
  },
)

test('the rest of the workbench does not ask again within a working day', async () => {
  for (const path of ['werkbank', 'werkbank/meldingen', 'werkbank/vermeldingen'])
    expect((await ask('GET', path, 500)).statusCode, path).toBe(200)
})
