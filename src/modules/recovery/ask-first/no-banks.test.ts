// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { planFor } from '../../../../tests/plan-in-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { gaveOut } from '../../partners/find-issuer/issuer.fixture.ts'

it('a plan of steps names the banks that can be asked only where a bank takes part', async () => {
  const test = await testContext({ demo: true })
  const site = await testSite(test)
  const browser = plainBrowser(site)
  await planFor(browser, { now: 'just-paid', what: 'gekocht-niet-geleverd', who: 'adult', paid: 'ideal' })
  const steps = () => browser.see('/hulp/plan/stappen')
  expect(await steps()).toContain('laat ons beide banken nu ook vragen')
  await test.ctx.db.kysely.deleteFrom('partners.issuer' as never).execute()
  const without = await steps()
  expect(without).not.toContain('beide banken')
  expect(without).toContain('el zelf uw bank')
})

it('where no bank takes part nobody fills in a form for banks, and where one does it stands there', async () => {
  const test = await testContext({ demo: true })
  const site = await testSite(test)
  const see = async () => (await site.inject({ url: '/hulp/geld-terugvragen' })).body
  expect(await see()).toContain('name="amount"')
  await test.ctx.db.kysely.deleteFrom('partners.issuer' as never).execute()
  const without = await see()
  expect(without).not.toContain('name="amount"')
  expect(without).toContain('doen nog geen banken mee')
  await gaveOut(test, 'deltabank-demo', 'NLDYKW')
  expect(await see()).toContain('name="amount"')
})
