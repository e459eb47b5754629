// SPDX-License-Identifier: EUPL-1.2
// The desks of a bank, a company, the police and who watches over the use of data, by role and name; with the keyboard where there is script.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban } from '#values'
import { axeOn } from './axe.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('the other desks', (program) => {
  async function comeIn(name: string, options: Parameters<typeof program.browser.newContext>[0] = {}): Promise<Page> {
    const context = await program.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, program.url, name)
    return page
  }

  test('a bank goes through what it is asked with the keyboard, and sees the time run', async () => {
    const milan = await comeIn('Milan de Wit')
    await milan.goto(`${program.url}/werkbank/terughaalverzoeken`)
    const rows = milan.getByRole('table').getByRole('row')
    const before = (await rows.count()) - 1
    expect(before).toBeGreaterThan(1)
    await milan.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
    await milan.keyboard.press('j')
    await milan.keyboard.press('Enter')
    await milan.getByRole('heading', { level: 1, name: /^Terughaalverzoek TH-/ }).waitFor()
    await milan.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
    const first = await milan.getByRole('heading', { level: 1 }).innerText()
    await milan.keyboard.press('r')
    await milan.keyboard.type('D-2026-17')
    await milan.keyboard.press('Escape')
    await milan.getByRole('radio').first().focus()
    await milan.keyboard.press('Space')
    // Enter goes to the words that it cannot be taken back; the button, a Tab further, sends it.
    await milan.keyboard.press('Enter')
    expect(await milan.getByRole('heading', { level: 1 }).innerText()).toBe(first)
    await milan.keyboard.press('Tab')
    await milan.keyboard.press('Enter')
    await milan.getByText(`Uw antwoord op ${first.replace('Terughaalverzoek ', '')} is verstuurd.`).waitFor()
    expect(await milan.getByRole('heading', { level: 1 }).innerText()).not.toBe(first)
    expect((await axeOn(milan)).violations).toEqual([])
    await milan.goto(`${program.url}/werkbank/terughaalverzoeken?lijst=klaar`)
    await milan
      .getByRole('navigation', { name: 'Verzoeken' })
      .getByRole('link', { name: /^Klaar/ })
      .waitFor()
    await milan.context().close()
  })

  test.each([true, false])('a list is screened, with script: %s', async (javaScriptEnabled) => {
    const milan = await comeIn('Milan de Wit', { javaScriptEnabled })
    await milan.goto(`${program.url}/werkbank`)
    await milan.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Controleren' }).click()
    await milan.getByRole('heading', { level: 1, name: 'Controleren' }).waitFor()
    await milan.getByLabel('Plak hier uw lijst').fill(`${demoIban(7_700_401)}\nNL12 KAPOT`)
    await milan.getByRole('button', { name: 'Controleer' }).click()
    await milan.getByRole('link', { name: /Schrijf waarvoor u controleert/ }).waitFor()
    expect(await milan.getByLabel('Plak hier uw lijst').inputValue()).toContain('NL12 KAPOT')
    await milan.getByLabel('Waarvoor controleert u?').fill('nieuwe klanten van vandaag')
    await milan.getByRole('button', { name: 'Controleer' }).click()
    await milan.getByText(/2 regels gecontroleerd: geen waarschuwing, 1 regel konden wij niet lezen/).waitFor()
    await milan.getByRole('table', { name: 'Dit konden wij niet lezen' }).getByText('NL12 KAPOT').waitFor()
    if (javaScriptEnabled) {
      expect((await axeOn(milan)).violations).toEqual([])
      // The answer was made in the browser; what we have of it is there on the next visit.
      await milan.goto(`${program.url}/werkbank/controleren`)
    }
    await milan.getByRole('heading', { name: 'Wat u eerder controleerde' }).waitFor()
    await milan.context().close()
  })

  test('who saw this is asked by a name, with a purpose', async () => {
    const rachida = await comeIn('Rachida el Amrani', { viewport: { width: 390, height: 844 } })
    await rachida.goto(`${program.url}/werkbank/wie-zag-dit`)
    await rachida.getByLabel('Waarover?').fill('milan')
    await rachida.getByRole('button', { name: 'Zoek op' }).click()
    await rachida.getByRole('link', { name: /Schrijf waarvoor u dit opzoekt/ }).waitFor()
    await rachida.getByLabel('Waarvoor zoekt u dit op?').fill('vraag van een melder')
    await rachida.getByRole('button', { name: 'Zoek op' }).click()
    await rachida.getByRole('heading', { name: 'Wat zag Milan de Wit?' }).waitFor()
    expect(rachida.url()).not.toContain('milan')
    expect((await axeOn(rachida)).violations).toEqual([])
    await rachida.context().close()
  })

  test('whoever prepares says that it is ready, and whoever signs finds it under Te doen', async () => {
    const writer = await comeIn('Noortje Visser', { javaScriptEnabled: false })
    await writer.goto(`${program.url}/werkbank/aangifteloket?lijst=concepten`)
    const drafts = writer.getByRole('table').getByRole('link')
    let found = false
    for (let n = 0, count = await drafts.count(); n < count && !found; n++) {
      await drafts.nth(n).click()
      const ready = writer.getByRole('button', { name: 'Klaar om te tekenen' })
      found = (await ready.count()) > 0
      if (found) await ready.click()
      else await writer.goBack()
    }
    expect(found).toBe(true)
    await writer.getByText(/dit is klaar om te tekenen/).waitFor()
    const address = new URL(writer.url()).pathname
    const signatory = await comeIn('Hasan Aydın', { javaScriptEnabled: false })
    await signatory.goto(`${program.url}/werkbank`)
    const row = signatory.getByRole('row').filter({ hasText: 'klaar om te tekenen, volgens Noortje Visser' })
    await row.getByRole('link').first().click()
    expect(new URL(signatory.url()).pathname).toBe(address)
    await signatory.locator('summary', { hasText: 'Onderteken en dien in' }).waitFor()
  })

  test('a question of the police is answered beside it, with a file', async () => {
    const writer = await comeIn('Noortje Visser', { javaScriptEnabled: false })
    await writer.goto(`${program.url}/werkbank/aangifteloket`)
    await writer.getByRole('row').filter({ hasText: 'Vraag aan u' }).getByRole('link').first().click()
    await writer.getByRole('heading', { name: 'De politie vraagt u iets' }).waitFor()
    await writer
      .getByLabel('Stuur een bestand mee')
      .setInputFiles({ name: 'mail.txt', mimeType: 'text/plain', buffer: Buffer.from('Van: verzonnen') })
    await writer.getByRole('button', { name: 'Verstuur uw antwoord' }).click()
    await writer.getByText(/Kies uw bestanden opnieuw/).waitFor()
    await writer.getByLabel('Uw antwoord aan de politie').fill('Hier zijn de kopregels.')
    await writer
      .getByLabel('Stuur een bestand mee')
      .setInputFiles({ name: 'mail.txt', mimeType: 'text/plain', buffer: Buffer.from('Van: verzonnen') })
    await writer.getByRole('button', { name: 'Verstuur uw antwoord' }).click()
    await writer.getByText('Meegestuurd: mail.txt').waitFor()
  })
})
