// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext()
const site = await testSite(test)

it('whoever sent a report puts its code into a calendar, under a title that tells nobody what it is about', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/geld', { money: 'no' })
  await page.post('/melden/controleer', {})
  const receipt = await page.see('/melden/ontvangen')
  const [code = ''] = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(textOf(receipt)) ?? []
  expect(receipt).toContain('href="/mijn-melding/herinnering.ics"')
  const { status, html } = await page.get('/mijn-melding/herinnering.ics')
  expect(status).toBe(200)
  const unfolded = html.replaceAll('\r\n ', '')
  expect(unfolded).toContain(code)
  expect(unfolded).toMatch(/SUMMARY:Kijk bij dijkwacht\r/)
  expect(/SUMMARY:.*|URL:.*/.exec(unfolded)?.[0]).not.toMatch(/melding|fraude/i)
  expect((await plainBrowser(site).get('/mijn-melding/herinnering.ics')).to).toBe('/mijn-melding')
})
