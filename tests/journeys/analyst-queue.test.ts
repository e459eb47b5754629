// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { phoneAndDesk, staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInAs, signInUnseen } from './sign-in.ts'

journey('an analyst at work', (program) => {
  const queue = '/werkbank/meldingen'

  async function comeIn(name: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await program.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, program.url, name)
    return page
  }
  /** Shortcuts work from when their button is there. */
  const ready = (page: Page) => page.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
  async function openQueue(page: Page, search = ''): Promise<void> {
    await page.goto(program.url + queue + search)
    await ready(page)
  }
  const focused = (page: Page) => page.evaluate<string>('document.activeElement?.getAttribute("href") ?? ""')
  const links = (page: Page) => page.locator('[data-row] a')

  test('goes through the list, gives herself a report and writes a note, by keyboard alone', async () => {
    const page = await comeIn('Fatima Benali')
    // The listeners fill the queue in the moments after the first start.
    await expect.poll(async () => (await page.goto(program.url + queue)) && links(page).count()).toBe(50)
    await ready(page)
    const [first, second] = await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(first)
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(second)
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    expect(await page.locator('[data-row] input:checked').count()).toBe(1)
    await page.keyboard.press('a')
    await page.getByText('1 melding is behandeld').waitFor()
    await ready(page)
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await page.waitForURL(program.url + queue)
    // Hers alone: in the list of all, another may have come on top meanwhile.
    await openQueue(page, '?wie=me')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(({ pathname }) => pathname === first?.split('?')[0])
    await page.getByText('Toegewezen aan Fatima Benali').waitFor()

    await page.keyboard.press('n')
    // In a field a letter is a letter.
    await page.keyboard.type('Bank gebeld, gaat na.')
    expect(await page.getByLabel('Notitie', { exact: true }).first().inputValue()).toBe('Bank gebeld, gaat na.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Fatima Benali, ').first().waitFor()
    expect(await page.getByRole('listitem').getByText('Bank gebeld, gaat na.').first().isVisible()).toBe(true)
    await page.context().close()
  })

  test('words of a rejection that were half typed are there after a reload, for whoever typed them', async () => {
    const page = await comeIn('Fatima Benali')
    await openQueue(page)
    const at = program.url + ((await links(page).first().getAttribute('href')) ?? '')
    await page.goto(at)
    await ready(page)
    await page.keyboard.press('r')
    const words = page.getByLabel('Of in uw eigen woorden')
    await words.fill('De winkel leverde toch, zegt')
    await page.reload()
    await ready(page)
    await words.waitFor()
    expect(await words.inputValue()).toBe('De winkel leverde toch, zegt')
    await page.getByRole('button', { name: 'Log uit' }).click()
    await signInAs(page, program.url, 'Sharmila Ramdin')
    await page.goto(at)
    await ready(page)
    expect(await words.inputValue()).toBe('')
    await page.context().close()
  })

  test('finds the shortcuts with ?, and they stay off once turned off', async () => {
    const page = await comeIn('Fatima Benali')
    await openQueue(page)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Sneltoetsen' })
    expect(await dialog.getByText('Volgende melding').isVisible()).toBe(true)
    await dialog.getByLabel('Sneltoetsen gebruiken').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(await focused(page)).not.toContain(queue)
    await openQueue(page)
    await page.keyboard.press('?')
    expect(await dialog.isVisible()).toBe(false)
    // The button is still there, to turn them on again.
    await page.getByRole('button', { name: 'Sneltoetsen' }).click()
    await dialog.getByLabel('Sneltoetsen gebruiken').check()
    await dialog.getByRole('button', { name: 'Sluit' }).click()
    await page.keyboard.press('j')
    expect(await focused(page)).toContain(queue)
    await page.context().close()
  })

  test('two people change one note: the second is told, and keeps what was typed', async () => {
    const fatima = await comeIn('Fatima Benali')
    await openQueue(fatima)
    const report = program.url + (await links(fatima).nth(3).getAttribute('href'))
    await fatima.goto(report)
    await fatima.getByText('Notitie schrijven').click()
    await fatima.getByLabel('Notitie', { exact: true }).first().fill('Gebeld.')
    await fatima.getByRole('button', { name: 'Bewaar notitie' }).click()
    await fatima.getByRole('listitem').getByText('Gebeld.').first().waitFor()

    const sharmila = await comeIn('Sharmila Ramdin')
    for (const page of [fatima, sharmila]) await page.goto(report)
    const change = async (page: Page, text: string) => {
      const entry = page.getByRole('listitem').filter({ hasText: 'Gebeld' })
      await entry.getByText('Wijzig').click()
      await entry.getByLabel('Notitie').fill(text)
      await entry.getByRole('button', { name: 'Bewaar' }).click()
    }
    await change(sharmila, 'Gebeld, geen gehoor.')
    await sharmila.getByRole('listitem').getByText('Gebeld, geen gehoor.').first().waitFor()
    await change(fatima, 'Gebeld en gemaild.')
    await fatima
      .getByRole('alert')
      .or(fatima.getByText('Sharmila Ramdin heeft dit intussen gewijzigd').first())
      .first()
      .waitFor()
    const entry = fatima.getByRole('listitem').filter({ hasText: 'Gebeld, geen gehoor.' })
    expect(await entry.getByLabel('Notitie').inputValue()).toBe('Gebeld en gemaild.')
    await entry.getByRole('button', { name: 'Bewaar' }).click()
    await fatima.getByRole('listitem').getByText('Gebeld en gemaild.').first().waitFor()
    await fatima.context().close()
    await sharmila.context().close()
  })

  test('rejects two without script, sees what happened to each and takes it back', async () => {
    const page = await comeIn('Fatima Benali', { javaScriptEnabled: false })
    await page.goto(`${program.url}${queue}?wie=nobody`)
    const before = await page.getByText(/^\d+ meldingen? · /).innerText()
    for (const at of [0, 1]) await page.locator('[data-row] input[type=checkbox]').nth(at).check()
    await page.locator('select[name=deed]').selectOption({ label: 'Afwijzen' })
    await page.getByRole('button', { name: 'Bekijk en beslis' }).click()
    await page.getByLabel('Reden').fill('Dit is geen fraude.')
    await page.getByRole('button', { name: 'Wijs deze meldingen af' }).click()
    await page.getByText('2 meldingen zijn behandeld').waitFor()
    expect(await page.getByRole('cell', { name: 'gedaan' }).count()).toBe(2)
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.getByText('2 meldingen zijn weer zoals ze waren').waitFor()
    await page.getByRole('link', { name: 'Terug naar de meldingen' }).click()
    expect(await page.getByText(/^\d+ meldingen? · /).innerText()).toBe(before)
    await page.context().close()
  })

  test('takes the list along as a file, and says what for', async () => {
    const page = await comeIn('Fatima Benali')
    await openQueue(page, '?wie=me')
    await page.getByRole('link', { name: 'Zet in een bestand' }).click()
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('link', { name: /Waar heeft u dit bestand voor nodig/ }).waitFor()
    await page.getByText('Een betaling tegenhouden').click()
    await page.getByRole('button', { name: 'Verder' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^meldingen-\d{4}-\d\d-\d\d\.csv$/)
    await page.context().close()
  })

  for (const { width, colorScheme } of phoneAndDesk)
    test(`finds everything in place at ${width} px, ${colorScheme}`, async () => {
      const page = await comeIn('Fatima Benali', { viewport: { width, height: 900 }, colorScheme })
      await openQueue(page, '?stand=all')
      const report = (await links(page).first().getAttribute('href')) ?? ''
      for (const path of [`${queue}?stand=all`, report, `${queue}/export`]) {
        await page.goto(program.url + path)
        // A page without keys of its own has no button for them.
        await (path.endsWith('/export') ? page.getByRole('heading', { level: 1 }).waitFor() : ready(page))
        const { violations } = await axeOn(page)
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
        await staysWithin(page)
      }
      await page.context().close()
    })
})
