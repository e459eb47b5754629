// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { loadReportingPoints } from '../../partners/reporting-point/load-reporting-points.command.ts'
import { siteMap } from './site-map.ts'

const test = await testContext()
const site = await testSite(test)
await loadReportingPoints(test.ctx)
await test.approveNumbers()

/** Words that no Dutch sentence holds. */
const english = /\b(?:the|and|with|your|from|this|you|are|have|not|which|been|were|how|what|about|please|these)\b/gi

/** What stands on a page in Dutch: without what says that it is in another language, and without code. */
function dutchIn(html: string): string[] {
  const body = html
    .replace(/<(script|style|code|pre|head)\b.*?<\/\1>/gs, '')
    .replace(/<(\w+)[^>]*\s(?:hreflang|lang)="en"[^>]*>.*?<\/\1>/gs, '')
  const said = [...body.matchAll(/\s(?:alt|aria-label|placeholder|title)="([^"]+)"/g)].map(([, text = '']) => text)
  return [...said, ...body.split(/<[^>]+>/)].map((text) => text.trim()).filter((text) => text !== '')
}

const englishIn = (html: string) => dutchIn(html).filter((text) => (text.match(english) ?? []).length >= 2)

it('no page of the map says anything in English to whoever reads Dutch', async () => {
  expect(
    englishIn('<html lang="nl"><p>Dit klopt</p><p>See what you can do</p><a lang="en">Read this in your own</a>'),
  ).toEqual(['See what you can do'])
  const found: string[] = []
  let seen = 0
  for (const path of new Set(['/', ...siteMap.map((page) => page.path)])) {
    const { body, statusCode } = await site.inject({ url: path, headers: { accept: 'text/html' } })
    if (statusCode !== 200) continue
    seen += 1
    found.push(...englishIn(body).map((text) => `${path}: ${text}`))
  }
  expect(seen).toBeGreaterThan(40)
  expect(found).toEqual([])
})
