// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../context.ts'
import { plainBrowser } from '../plain-browser.ts'
import { testSite } from '../site.ts'

const test = await testContext()
const site = await testSite(test)

describe('the deciding questions of the form', () => {
  it('come one at a time after the situation, are shown at the check, and go with the report', async () => {
    const page = plainBrowser(site)
    await page.post('/melden', { intent: 'begin' })
    await page.post('/melden/nu', { now: 'no' })
    expect((await page.post('/melden/wat', { situation: 'FF-110' })).to).toBe('/melden/vraag-1')
    const first = await page.see('/melden/vraag-1')
    expect(first).toContain('Wat kocht u?')
    expect(first).toContain('Weet ik niet')
    expect(first).not.toMatch(/<script/i)
    expect((await page.post('/melden/vraag-1', { 'vraag-1': 'bought=goods' })).to).toBe('/melden/vraag-2')
    expect(await page.see('/melden/vraag-2')).toContain('Was het een winkel of een particulier?')
    expect((await page.post('/melden/vraag-2', { 'vraag-2': 'shop=shop' })).to).toBe('/melden/vraag-3')
    expect((await page.post('/melden/vraag-3', {})).to, 'nothing chosen').toBe('/melden/wie')
    await page.post('/melden/wie', { victim: 'self' })
    await page.post('/melden/geld', { money: 'no' })
    const check = await page.see('/melden/controleer')
    for (const said of ['Was het een winkel of een particulier?', 'Een webwinkel', '/melden/vraag-2?wijzig'])
      expect(check).toContain(said)
    expect((await page.post('/melden/controleer', {})).to).toBe('/melden/ontvangen')
    const [row] = (await test.ctx.db.pool.query('select id, answers from reports.report')).rows
    expect(row.answers).toEqual({ bought: 'goods', shop: 'shop' })
  })

  it('speak English, refuse what was never offered, and lead somebody without questions on', async () => {
    const page = plainBrowser(site, '/en')
    await page.post('/melden', { intent: 'begin' })
    await page.post('/melden/nu', { now: 'no' })
    await page.post('/melden/wat', { situation: 'unknown' })
    expect(await page.see('/melden/vraag-1')).toContain('Did you talk to somebody, on the phone or in a chat?')
    expect((await page.post('/melden/vraag-1', { 'vraag-1': 'spoken=perhaps' })).to).toBe('/en/melden/vraag-1')
    expect(await page.see('/melden/vraag-1')).toContain('Choose one of the answers.')
    expect((await page.get('/melden/vraag-3')).to).toMatch(/^\/en\/melden\//)
    await page.post('/melden/wat', { situation: 'FF-500' })
    expect(await page.see('/melden/vraag-1')).toContain('What did the other do with your name?')
  })
})
