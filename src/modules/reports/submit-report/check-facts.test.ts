// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban, demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'

const test = await testContext()
const site = await testSite(test)

it('what was checked and taken along to first aid stands in the report, also after the plan, and in one report only', async () => {
  const page = plainBrowser(site)
  const [account, phone] = [demoIban(5_131), demoPhone(12)]
  const mee = `${account}\n${phone}\nhttps://nepwinkel.example/betaal`
  expect((await page.post('/hulp/plan', { intent: 'carry', mee, naar: '/hulp/bankhelpdesk' })).to).toBe(
    '/hulp/bankhelpdesk',
  )
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  const fields = await page.see('/melden/gegevens')
  for (const typed of [account, phone, 'nepwinkel.example/betaal']) expect(fields).toContain(typed)
  const other = plainBrowser(site)
  await other.post('/melden', { intent: 'begin', now: 'no' })
  expect(await other.see('/melden/gegevens')).not.toContain(account)
  // The next report of this browser is about something else.
  await page.post('/melden', { intent: 'begin', now: 'no' })
  expect(await page.see('/melden/gegevens')).not.toContain(account)
})

it('leads to first aid and nowhere else, whatever an address asks', async () => {
  const page = plainBrowser(site)
  for (const naar of ['https://kwaad.example/', '//kwaad.example', '/werkbank', ''])
    expect((await page.post('/hulp/plan', { intent: 'carry', mee: 'x', naar })).to).toBe('/hulp/plan')
})
