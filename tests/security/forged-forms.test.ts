// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

const program = await testContext()
const site = await testSite(program)
const pages = modules.flatMap((module) => module.pages ?? [])
const id = '0190a000-0000-7000-8000-000000000001'

/** What a browser sends along with a form, by where the form stands. */
const places = {
  'of another site': { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' },
  'of a neighbour in the same domain': { origin: 'http://buur.localhost', 'sec-fetch-site': 'same-site' },
  'that hides where it is': { origin: 'null' },
  'of no browser': {},
}

const send = (page: (typeof pages)[number], from: Record<string, string>) =>
  site.inject({
    method: 'POST',
    url: `/${page.path.replace(/:\w+\??/g, id)}`,
    payload: 'doel=vervalst',
    headers: {
      ...asActor('person', 'politie-demo', typeof page.allow === 'object' ? [page.allow.permission] : []),
      'content-type': 'application/x-www-form-urlencoded',
      host: 'localhost',
      ...from,
    },
  })

test.each(Object.entries(places))('a form %s reaches no page, and no file', async (_, from) => {
  const before = await lines()
  const reached: string[] = []
  for (const page of pages.filter(({ isPressedFromMail }) => !isPressedFromMail)) {
    const { statusCode } = await send(page, from)
    // 400: React Router looks first, where a page has something to draw.
    if (statusCode !== 403 && statusCode !== 400) reached.push(`${page.path} ${statusCode}`)
  }
  expect(reached).toEqual([])
  expect(await lines()).toBe(before)
})

test('our own form reaches its page, and a mail program may end its mail', async () => {
  const [file] = pages.filter(({ path }) => path === 'werkbank/meldingen/export/bestand')
  if (!file) throw new Error('no page gives a file')
  expect((await send(file, { origin: 'http://localhost' })).statusCode).not.toBe(403)
  const ends = pages.filter(({ isPressedFromMail }) => isPressedFromMail)
  expect(ends.length).toBeGreaterThan(5)
  for (const page of ends) expect((await send(page, {})).statusCode, page.path).toBe(404)
})

async function lines(): Promise<number> {
  const { rows } = await program.ctx.db.pool.query('select count(*)::int as n from foundation.audit')
  return rows[0].n
}
