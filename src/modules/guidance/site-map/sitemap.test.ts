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

it('gives search engines every page of the map in both languages, and each of them opens', async () => {
  const { baseUrl } = test.ctx.settings
  const robots = await site.inject('/robots.txt')
  expect(robots.body).toContain(`Sitemap: ${baseUrl}/sitemap.xml`)
  const { body, headers } = await site.inject('/sitemap.xml')
  expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  const found = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc.replace(baseUrl, ''))
  expect(found).toHaveLength(new Set(found).size)
  const all = siteMap.flatMap(({ path }) => [path, path === '/' ? '/en' : `/en${path}`])
  expect(all.filter((path) => !found.includes(path))).toEqual(['/werkbank', '/en/werkbank'])
  for (const path of found) {
    const { statusCode } = await site.inject({ url: path, headers: { accept: 'text/html' } })
    expect(statusCode, path).toBe(200)
  }
})
