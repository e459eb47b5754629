// SPDX-License-Identifier: EUPL-1.2
// One expensive, proven case: a citizen reports it, two people of the police warn about it, and the citizen who withdraws does not lift that.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journey } from './journey.ts'
import { signInAs } from './sign-in.ts'

const account = demoIban(770_138)

journey('one proven case', (program) => {
  const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check({ force: true })
  const next = (page: Page) => page.getByRole('button', { name: 'Verder' }).click()
  const look = async (page: Page, name: string) => {
    const folder = process.env.LOOK
    if (!folder) return
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
    }
  }

  async function open(javaScriptEnabled = true): Promise<Page> {
    return (await program.browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })).newPage()
  }

  async function officer(name: string): Promise<Page> {
    const page = await open()
    await signInAs(page, program.url, name)
    return page
  }

  async function check(): Promise<string> {
    const page = await open(false)
    await page.goto(`${program.url}/controleren`)
    await page.getByRole('textbox').fill(account)
    await page.getByRole('button', { name: 'Controleer' }).click()
    const told = await page.locator('main').innerText()
    await page.context().close()
    return told
  }

  async function report(): Promise<string> {
    const page = await open(false)
    await page.goto(`${program.url}/melden`)
    await page.getByRole('button', { name: 'Begin' }).click()
    await choose(page, /^Nee/)
    await next(page)
    await choose(page, /^Ik kocht iets/)
    await next(page)
    for (const answer of [/^Spullen/, /^Een webwinkel/, /^Nee, niets/]) {
      await choose(page, answer)
      await next(page)
    }
    await choose(page, /Ikzelf/)
    await next(page)
    await next(page)
    await choose(page, /^Ja/)
    await page.getByRole('textbox').first().fill('48.000')
    await next(page)
    await page.getByRole('textbox').first().fill(formatIban(account))
    await next(page)
    await page.getByRole('textbox').first().fill('Ik betaalde voor een auto. Er kwam niets.')
    for (let step = 0; step < 3; step++) await next(page)
    await page.getByRole('button', { name: 'Verstuur melding' }).click()
    await page.waitForURL(/ontvangen/)
    const code = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(await page.locator('main').innerText())?.[0] ?? ''
    await page.context().close()
    return code
  }

  test('is warned about by two of the police, each finding the way', async () => {
    await report()
    const first = await officer('Fatima Benali')
    await first.goto(`${program.url}/werkbank/meldingen`)
    // The most money that can still be stopped stands first.
    await first.locator('main tr', { hasText: '48.000' }).getByRole('link').first().click()
    await first.getByRole('button', { name: 'Bevestig' }).first().click()
    await look(first, 'report')
    await first.getByRole('link', { name: /Waarschuw op eigen bewijs/ }).click()
    await first.waitForURL(/eigen-bewijs/)
    await first
      .getByRole('textbox', { name: 'Wat bewijst dit?' })
      .fill('Het proces-verbaal van vandaag en het antwoord van de bank: 48.000 euro kwam binnen en ging door.')
    await first.getByRole('combobox').first().selectOption({ index: 1 })
    await first.getByRole('textbox', { name: 'Dag' }).fill('1')
    await first.getByRole('textbox', { name: 'Maand' }).fill('3')
    await first.getByRole('textbox', { name: 'Jaar' }).fill(String(new Date().getFullYear() + 1))
    await first.getByRole('textbox', { name: 'Waarom waarschuwt u?' }).fill('Hier kwam geld van oplichting binnen.')
    await look(first, 'propose')
    await first.getByRole('button', { name: 'Leg voor aan een collega' }).click()
    await first.waitForURL(/vermeldingen\/0/)
    await look(first, 'proposed')
    expect(await first.locator('main').innerText()).toContain('Een collega ziet het op de startpagina en beslist')
    expect(await check()).toContain('Dat zegt niet dat het klopt')

    const second = await officer('Joris van den Heuvel')
    await second.goto(`${program.url}/werkbank`)
    await look(second, 'start')
    await second.getByRole('link', { name: /Waarschuwingen op eigen bewijs/ }).click()
    await look(second, 'queue')
    await second
      .getByRole('link', { name: formatIban(account) })
      .first()
      .click()
    await look(second, 'judge')
    await second.getByRole('button', { name: 'Publiceer de waarschuwing' }).click()
    await expect.poll(check).toContain('Hier kwam geld van oplichting binnen.')
    await look(second, 'published')
  })
})
