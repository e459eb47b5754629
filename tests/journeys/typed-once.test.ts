// SPDX-License-Identifier: EUPL-1.2
// What somebody types on one page of ours they do not type again on the next: from the check to the plan, the banks, the report and the objection.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journey } from './journey.ts'

const shop = 'fietsvoordeel-magazijn.example'
const listed = formatIban(demoIban(2_301_001))
/** An account of a bank that takes part. */
const own = formatIban(demoIban(2_500_417))
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

journey('what is typed once', (program) => {
  for (const javaScriptEnabled of [true, false]) {
    const way = javaScriptEnabled ? 'with script' : 'without script'

    async function checked(text: string): Promise<Page> {
      const page = await program.open({ viewport: { width: 390, height: 844 }, javaScriptEnabled })
      await page.goto(program.url)
      await page.getByRole('textbox', { name: /Nummer, link of heel bericht/ }).fill(text)
      await button(page, 'Controleer').click()
      await page.getByText(/^Dit antwoord is van/).waitFor()
      return page
    }

    /** Answers the plan: paid just now, for something that never came. */
    async function plan(page: Page): Promise<void> {
      const said: Record<string, RegExp> = { now: /^Ik heb net betaald/, what: /^Ik kocht iets/, who: /^Voor mijzelf/ }
      while (!page.url().endsWith('/stappen')) {
        const asked = (await page.locator('input[name=asked]').getAttribute('value')) ?? ''
        const choice = said[asked]
        if (choice) await page.locator('main label').filter({ hasText: choice }).first().click()
        const before = await page.content()
        await button(page, 'Verder').click()
        await expect.poll(() => page.content()).not.toBe(before)
      }
    }

    test(`an account that was checked stands on the page of the banks, and the report is made by it, ${way}`, async () => {
      const page = await checked(listed)
      await button(page, /betaald/i).click()
      await page.waitForURL('**/hulp/plan')
      await plan(page)
      await page.locator('summary').filter({ hasText: 'beide banken' }).click()
      await page.getByRole('link', { name: /Vraag de banken in één scherm/ }).click()
      await page.waitForURL('**/hulp/geld-terugvragen')
      expect(await page.getByLabel('Naar welke rekening ging het geld?').inputValue()).toBe(listed)
      await page.getByLabel('Hoeveel betaalde u?').fill('640')
      await page.getByLabel('Van welke rekening betaalde u?').fill(own)
      await page.locator('input[name=consent]').check()
      await button(page, 'Vraag de banken mijn geld terug te halen').click()
      await page.getByRole('heading', { name: 'De banken zijn gevraagd' }).waitFor()
      await button(page, 'Verder met uw stappen').click()
      await page.waitForURL('**/hulp/plan/stappen')
      expect(await page.locator('main').innerText()).toMatch(/2 van de \d+ gedaan/)
      await page.context().close()
    })

    test(`what was checked stands in the report that follows the plan, ${way}`, async () => {
      const page = await checked(`${listed} https://${shop}/nl`)
      await button(page, /betaald|gegeven|stappenplan/i)
        .first()
        .click()
      await page.waitForURL('**/hulp/plan')
      await page.goto(`${program.url}/melden`)
      await button(page, 'Nee, begin met melden').click()
      await page.goto(`${program.url}/melden/gegevens`)
      const typed = await page
        .locator('main')
        .locator('input, textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
      expect(typed.join(' ')).toContain(listed)
      expect(typed.join(' ')).toContain(shop)
      await page.context().close()
    })

    test(`a site that was checked stands in the objection, ${way}`, async () => {
      const page = await checked(shop)
      await button(page, /bezwaar/i)
        .first()
        .click()
      await page.waitForURL('**/bezwaar')
      expect(await page.locator('input[name=kenmerk]').inputValue()).toContain(shop)
      await page.context().close()
    })
  }
})
