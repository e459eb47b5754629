// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

/** What axe cannot decide by itself. */
const undecided = new Set(['color-contrast'])

journey('from a report to the account that it names', (program) => {
  const main = (page: Page) => page.locator('main').innerText()

  test('reads what holds for it, follows it, and comes back to its case and reports', async () => {
    const page = await program.open({ viewport: { width: 1280, height: 900 } })
    await signInUnseen(page, program.url, 'Sharmila Ramdin')
    const value = await toListedAccount(page)
    expect(page.url()).toMatch(/\/werkbank\/kenmerken\/[\da-f-]{36}$/)
    expect(await page.title()).not.toContain(value)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(value)
    expect(await main(page)).toContain('Wie dit controleert, krijgt een waarschuwing.')
    await page.getByRole('heading', { name: 'Waarschuwingen' }).waitFor()
    await page.getByRole('heading', { name: 'Eigen meldingen in de tijd' }).waitFor()

    await page.getByRole('button', { name: 'Volg dit' }).click()
    await page.getByRole('heading', { level: 1, name: 'Volglijst' }).waitFor()
    await page.getByRole('rowheader', { name: value }).getByRole('link').click()
    await page.getByRole('link', { name: 'U volgt dit: naar uw volglijst' }).waitFor()

    await page
      .getByRole('link', { name: /^Samenhang in zaak/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Uw oordeel' }).waitFor()
    await page.getByRole('link', { name: 'Alles', exact: true }).click()
    await page.getByRole('link', { name: 'Vraag een maatregel' }).click()
    await page.getByRole('heading', { level: 1, name: 'Vraag een maatregel bij deze zaak' }).waitFor()
    await page.context().close()
  })

  test('is a page that everybody can use, on a telephone', async () => {
    const page = await program.open({ viewport: { width: 320, height: 800 } })
    await signInUnseen(page, program.url, 'Fatima Benali')
    await toListedAccount(page)
    const found = await axeOn(page)
    const said = (list: typeof found.violations) =>
      list.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
    expect(said(found.violations)).toEqual([])
    expect(said(found.incomplete.filter(({ id }) => !undecided.has(id)))).toEqual([])
    await staysWithin(page)
    await page.context().close()
  })

  /** By way of the listing of an account that people are warned about now, and one of its reports. Returns the account as it is printed. */
  async function toListedAccount(page: Page): Promise<string> {
    await page.goto(`${program.url}/werkbank/zaken`)
    const cases = await page.locator('table a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const at of cases.filter((one) => /zaken\/[\da-f-]{36}$/.test(one))) {
      await page.goto(program.url + at)
      const reports = page.getByRole('table', { name: /meldingen, de nieuwste eerst/ })
      if ((await reports.count()) === 0) continue
      await reports.getByRole('rowheader').first().getByRole('link').click()
      await page.getByRole('heading', { name: 'Verhaal' }).waitFor()
      const links = page.locator('main a[href*="/werkbank/kenmerken/"]')
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      for (const address of new Set(addresses)) {
        await page.goto(program.url + address)
        const value = await page.getByRole('heading', { level: 1 }).innerText()
        const text = await main(page)
        if (value.startsWith('NL') && text.includes('Gepubliceerd') && text.includes('Samenhang in zaak')) return value
      }
    }
    throw new Error('no report names an account that people are warned about')
  }
})
