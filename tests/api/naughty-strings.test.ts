// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestContext, testContext } from '../context.ts'
import { isLong, seed } from '../property.ts'
import { asActor, type TestSite, testSite } from '../site.ts'

const data = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../shared/data')
const file = join(data, 'naughty-strings/blns.json')
const strings: string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []

/** A quarter of them, another one at the next seed; all in the soak. */
const isInTurn = (_: unknown, place: number) => isLong || (place + seed) % 4 === 0

describe.skipIf(strings.length === 0)(strings.length === 0 ? 'not run: data absent' : 'naughty strings', () => {
  let program: TestContext
  let site: TestSite
  beforeAll(async () => {
    program = await testContext()
    site = await testSite(program)
  })
  afterAll(async () => {
    await site.close()
    await program.close()
  })

  test('every one of them is checked without a fault, and never comes back as markup', async () => {
    for (const text of strings.filter(isInTurn)) {
      const asForm = await site.as({}).post('/controleren', { vraag: text })
      expect(asForm.statusCode, text).toBe(text.trim() === '' ? 422 : 200)
      const tags = (asForm.body.match(/<(script|img|iframe|svg|object|embed|audio|video)[\s>][^>]*/gi) ?? []).filter(
        (tag) => /onerror|onload|javascript:|alert/i.test(tag),
      )
      expect(tags, text).toEqual([])
      expect(asForm.body, text).not.toMatch(/<script/i)
      if (text.length === 0) continue
      const asApi = await site.inject({
        method: 'POST',
        url: '/v1/checks',
        headers: asActor('machine', 'deltabank-demo', ['checks:ask']),
        payload: { items: [{ text: text }] },
      })
      expect(asApi.statusCode, `${text}: ${asApi.body}`).toBeLessThan(500)
    }
  }, 120_000)

  test('every one of them goes into a report by API and comes back to its own organisation as it was', async () => {
    const rows = strings
      .filter((text) => text.trim() !== '')
      .map((text, place) => ({ partnerReference: `blns-${place}`, narrative: text, identifiers: [] }))
    const answer = await site.inject({
      method: 'POST',
      url: '/v1/reports/batch',
      headers: asActor('machine', 'deltabank-demo', ['reports:file']),
      payload: { reports: rows },
    })
    expect(answer.statusCode, answer.body.slice(0, 500)).toBeLessThan(300)
    const { items } = answer.json<{ items: { receipt?: { reportId: string } }[] }>()
    expect(items.length).toBe(rows.length)
    for (const [place, { receipt }] of items.entries()) {
      if (!receipt || !isInTurn(receipt, place)) continue
      const page = await site.inject({
        url: `/werkbank/meldingen/${receipt.reportId}`,
        headers: asActor('person', 'deltabank-demo', ['reports:read']),
      })
      expect(page.statusCode, rows[place]?.narrative).toBe(200)
      const withoutOwn = page.body.replace(/<script nonce="[^"]*"[\s\S]*?<\/script>/g, '')
      expect(withoutOwn, rows[place]?.narrative).not.toMatch(/<script(?! )/i)
    }
    expect(items.filter(({ receipt }) => receipt).length).toBeGreaterThan(rows.length * 0.9)
  }, 120_000)
})
