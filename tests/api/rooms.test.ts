// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { addressIn, languages, translate } from '#foundation/text'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { asActor, testSite, textOf } from '../site.ts'
import { organisations } from './organisations.ts'

const program = await testContext({ demo: true })
const site = await testSite(program)
const tabs = modules.flatMap((module) => module.pages ?? []).filter(({ menu }) => menu)
const everything = tabs.flatMap(({ allow }) => (typeof allow === 'object' ? [allow.permission] : []))

/** Some pages are only for one kind of organisation. */
async function seen(url: string): Promise<string> {
  for (const organisation of ['politie-demo', 'ministerie-demo', 'meldpunt-demo', ...organisations]) {
    const answer = await site.inject({ url, headers: asActor('person', organisation, everything) })
    if (answer.statusCode === 200) return answer.body
  }
  throw new Error(`nobody may open ${url}`)
}

const titleOf = (html: string) => textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').trim()

describe('a tab of the workbench', () => {
  for (const { path, menu } of tabs)
    test(`/${path} is called what its page is called, and says where one is`, async () => {
      for (const language of languages) {
        const word = menu ? translate(menu, language)('title') : ''
        const html = await seen(addressIn(language, `/${path}`))
        expect(titleOf(html)).toBe(word)
        const current = [...html.matchAll(/<a [^>]*aria-current="page"[^>]*>(.*?)<\/a>/gs)].map(([, inside]) => inside)
        expect(current.length, 'a room or all parts, and a tab').toBeGreaterThan(0)
      }
    })
})

test('who may not come somewhere stays at work: the menu is there and the way back', async () => {
  const headers = asActor('person', 'deltabank-demo', ['reports:read'])
  for (const [url, status] of [
    ['/werkbank/mensen', 403],
    ['/werkbank/bestaat-niet', 404],
    ['/en/werkbank/mensen', 403],
  ] as const) {
    const answer = await site.inject({ url, headers })
    expect(answer.statusCode).toBe(status)
    expect(answer.body).toContain('aria-label="Menu"')
    expect(answer.body).toMatch(/href="(\/en)?\/werkbank\/meldingen"/)
  }
  expect((await site.inject({ url: '/bestaat-niet', headers })).body).not.toContain('dw-workbench__nav')
})

test('a page below a tab says in which room it is', async () => {
  const headers = asActor('person', 'politie-demo', everything)
  const { body } = await site.inject({ url: '/werkbank/vermeldingen/0190a000-0000-7000-8000-000000000001', headers })
  expect(body).toMatch(/<a href="\/werkbank\/vermeldingen" aria-current="page">/)
})
