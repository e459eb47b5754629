// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { formatIban } from '#values'
import { axeOn } from './axe.ts'
import { reading } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

/** Published by the police of the demo. */
const listed = 'NL65DYKW0002301001'

reading('whoever works here finds everything from one field', (program) => {
  async function signedIn(options: { width?: number; script?: boolean; name?: string } = {}): Promise<Page> {
    const { width = 1280, script = true, name = 'Sharmila Ramdin' } = options
    const context = await program.browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script })
    const page = await context.newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, program.url, name)
    return page
  }
  const field = (page: Page) => page.getByRole('combobox', { name: 'Zoek een rekening, zaak of woord' })
  const options = (page: Page) => page.locator('#dw-found').getByRole('option')
  const chosen = async (page: Page) => page.locator('[role="option"][aria-selected="true"]').innerText()

  test('with the keyboard only: an account with its state, on a page without script of its own', async () => {
    const page = await signedIn()
    await page.goto(`${program.url}/werkbank/actieplan`)
    await page.keyboard.press('Control+k')
    await page.keyboard.type(formatIban(listed).toLowerCase())
    await page.getByRole('option', { name: /waarschuwt hiervoor/ }).waitFor()
    expect(await chosen(page)).toContain(formatIban(listed))
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
    const active = await field(page).getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).innerText()).toContain(formatIban(listed))
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ resultaten$/)
    const found = await axeOn(page)
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])

    for (let n = 0; !(await chosen(page)).startsWith('Zaak '); n += 1) {
      expect(n).toBeLessThan(12)
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wat deze meldingen verbindt' }).waitFor()
    expect(page.url()).not.toMatch(/DYKW/i)
    await page.context().close()
  })

  test('by a slash, and Escape gives the focus back', async () => {
    const page = await signedIn()
    await page.goto(`${program.url}/werkbank/signalen`)
    const link = page.locator('main a').first()
    await link.focus()
    await page.keyboard.press('/')
    await page.keyboard.type('bevrie')
    await page.getByRole('option', { name: /Maatregelen aan ons gevraagd/ }).waitFor()
    await page.keyboard.press('Escape')
    expect(await options(page).count()).toBe(0)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('/')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('>beller')
    await page.getByRole('option', { name: 'Help iemand aan de telefoon' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/werkbank\/telefoon$/)
    await page.context().close()
  })

  test('j and k walk through the rows of a list without keys of its own, and Enter opens one', async () => {
    const page = await signedIn()
    await page.goto(`${program.url}/werkbank/zaken`)
    const links = page.locator('[data-row]').getByRole('link')
    const isAt = (n: number) =>
      expect
        .poll(() => links.nth(n).evaluate((link) => link.closest('[data-row]')?.contains(document.activeElement)))
        .toBe(true)
    await page.keyboard.press('j')
    await isAt(0)
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
    await page.keyboard.press('j')
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).not.toBe(address)
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.waitForURL(address)
    await page.context().close()
  })

  test('what stands there does not move when more comes, and a mistake is said', async () => {
    const page = await signedIn()
    await page.goto(`${program.url}/werkbank`)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('waarschuw')
    await options(page).first().waitFor()
    const before = await options(page).first().boundingBox()
    await page.getByRole('option', { name: 'Alles over “waarschuw”' }).waitFor()
    expect(await options(page).first().boundingBox()).toEqual(before)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('NL65DYKW0002301002')
    await page.getByText('er zit een tikfout in').waitFor()
    await page.context().close()
  })

  test('without script it is a form that leads to the same', async () => {
    const page = await signedIn({ script: false, width: 320 })
    await page.goto(`${program.url}/werkbank`)
    await page.getByRole('searchbox', { name: 'Zoek een rekening, zaak of woord' }).fill(listed)
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await page.getByRole('heading', { name: 'Herkend', level: 2 }).waitFor()
    const main = await page.locator('main').innerText()
    expect(main).toMatch(/waarschuwt hiervoor/)
    expect(main).toMatch(/Zaak [\dA-F]{6}/)
    expect(main).toMatch(/M-[\dA-F]{6}/)
    expect(page.url()).not.toMatch(/DYKW/i)
    await page.getByRole('button', { name: 'Controleer zoals een burger dat ziet' }).click()
    await page.waitForURL(/\/controleren\?antwoord=1$/)
    expect(await page.locator('main').innerText()).toContain('waarschuw')
    await page.context().close()
  })
})
