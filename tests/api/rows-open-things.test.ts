// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { Permission } from '#foundation/access'
import { demoOrganisations } from '../../src/modules/partners/load-demo/demo-organisations.ts'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'
import { modules } from '../../src/app/modules.ts'

const test = await testContext({ demo: true })
const everything = modules.flatMap(({ permissions }) => Object.keys(permissions ?? {}) as Permission[])

it('a row of Te doen opens the thing that waits, never the whole list', { timeout: 300_000 }, async () => {
  const wrong = new Set<string>()
  let seen = 0
  for (const { id } of demoOrganisations) {
    const ctx = test.as(id, ...everything)
    for (const { href, rows } of modules.flatMap(({ tray }) => tray ?? [])) {
      const waiting = (await rows?.waiting(ctx, 5)) ?? []
      const items =
        waiting.length === 0
          ? []
          : ((await rows?.show(
              ctx,
              waiting.map(({ key }) => key),
            )) ?? [])
      seen += items.length
      for (const item of items) if (item.href === href) wrong.add(`${rows?.name}: ${item.href}`)
    }
  }
  expect(seen).toBeGreaterThan(20)
  expect([...wrong]).toEqual([])
})

it('a row of Te doen is opened in the language in which it is read', { timeout: 300_000 }, async () => {
  const site = await testSite(test)
  let seen = 0
  for (const { id } of demoOrganisations) {
    const reader = site.as(test.as(id, ...everything))
    const links = [...(await reader.get('/en/werkbank')).body.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href)
    seen += links.filter((href) => href?.startsWith('/en/werkbank/')).length
    expect(links.filter((href) => href?.startsWith('/en/en') || href?.startsWith('/werkbank/'))).toEqual([])
  }
  expect(seen).toBeGreaterThan(20)
})
