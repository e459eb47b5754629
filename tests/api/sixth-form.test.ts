// SPDX-License-Identifier: EUPL-1.2
// "The taxonomy must take a sixth form without a code change": an invented edition, and everything that reads it.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recount } from '#modules/statistics'
import { decideFacet } from '#modules/classification'
import { loadEditions } from '../../src/modules/taxonomy/edition/load-editions.command.ts'
import { testContext } from '../context.ts'
import { plainBrowser } from '../plain-browser.ts'
import { testSite } from '../site.ts'

const edition = join(import.meta.dirname, '../../src/modules/taxonomy/edition/nl-online-fraude-0.1.0-draft.1.json')

const test = await testContext()
const site = await testSite(test)
const file = JSON.parse(await readFile(edition, 'utf8'))
const copy = (of: string, id: string, nl: string, more = {}) => {
  const found = file.concepts.find((each: { id: string }) => each.id === of)
  file.concepts.push({ ...found, id, prefLabel: { nl, en: `${nl} (en)` }, mappings: [], ...more })
}
copy('FF-500', 'FF-600', 'zesde vorm', { priorityForm: 6 })
copy('LU-130', 'LU-230', 'verzonnen voorwendsel')
copy('CH-130', 'CH-140', 'verzonnen kanaal')
file.priorityForms.push('FF-600')
Object.assign(file.edition, { version: '1.0.0', date: '2026-12-01', status: 'published' })
const folder = await mkdtemp(join(tmpdir(), 'dijkwacht-sixth-'))
await writeFile(join(folder, 'edition.json'), JSON.stringify(file))
await loadEditions(test.ctx, folder)

it('a sixth form is offered where people report, and counted where figures are', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin' })
  await page.post('/melden/nu', { now: 'no' })
  expect(await page.see('/melden/wat')).toContain('Zesde vorm')
  const next = await page.post('/melden/wat', { situation: 'FF-600' })
  expect(next.to).toMatch(/^\/melden\/(?!wat)/)
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/geld', { money: 'no' })
  expect(await page.see('/melden/controleer')).toContain('Zesde vorm')
  expect((await page.post('/melden/controleer', {})).to).toBe('/melden/ontvangen')
  await test.settle()
  const [row] = (await test.ctx.db.pool.query('select fraud_form from reports.report')).rows
  expect(row.fraud_form).toBe('FF-600')
  await test.ctx.db.pool.query('update reports.report set verified_at = now()')
  await recount(test.ctx)
  const counted = (await test.ctx.db.pool.query('select main_form from statistics.counted_report')).rows
  expect(counted).toEqual([{ main_form: 'FF-600' }])
  expect(await page.see('/begrippen')).toContain('FF-600 · prioriteit')
})

it('a new pretext is one that an analyst can decide, and that everybody can look up', async () => {
  const { rows } = await test.ctx.db.pool.query('select id from reports.report')
  const analyst = test.as('politie-demo', 'reports:read', 'reports:confirm')
  const decided = await decideFacet(analyst, {
    reportId: rows[0].id,
    facet: 'pretext',
    concept: 'LU-230',
    reason: 'zo gezegd',
  })
  expect(JSON.stringify(decided)).toContain('LU-230')
  expect(await plainBrowser(site).see('/begrippen/zoeken?q=verzonnen+voorwensel')).toContain('LU-230')
})
