// SPDX-License-Identifier: EUPL-1.2
// Somebody of a company without an account comes in with eHerkenning (a simulated broker in a process of its own), prepares without script, loses the
// mandate, and signs with script when it is back. Then an accountant for another company.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

interface Choice {
  employer: string
  represented?: string
  mandate?: string
  level?: string
  manner?: string
}

journey('the complaint desk with eHerkenning', (program) => {
  async function browserWith(options: Parameters<typeof program.browser.newContext>[0] = {}): Promise<Page> {
    const page = await (await program.browser.newContext(options)).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    return page
  }

  /** On the page of the broker. */
  async function choose(page: Page, { employer, represented, mandate, level, manner }: Choice): Promise<void> {
    await page.getByText('Dit is eHerkenning niet.').waitFor()
    await page.getByLabel(employer).first().check()
    if (represented) await page.getByLabel('Bedrijf', { exact: true }).selectOption({ label: represented })
    if (mandate) await page.getByLabel(mandate).check()
    if (level) await page.getByLabel(level, { exact: true }).check()
    if (manner) await page.getByLabel('Storing').selectOption({ label: manner })
    await page.getByRole('button', { name: 'Inloggen' }).click()
  }

  const answer = async (page: Page, label: string | RegExp, text: string) => {
    await page.getByLabel(label).first().fill(text)
  }
  const next = (page: Page) => page.getByRole('button', { name: 'Bewaar en ga verder' }).click()

  test('leads from a first visit over a mandate that is gone to a signature', async () => {
    const page = await browserWith({ javaScriptEnabled: false })
    await page.goto(`${program.url}/aangifteloket`)
    await page.getByRole('link', { name: 'Log in met eHerkenning' }).click()
    await choose(page, { employer: 'Bakkerij Voorbeeld (KVK 00000066)', level: 'EH2+' })
    await page.getByRole('heading', { level: 1, name: 'Dit niveau van eHerkenning is te laag' }).waitFor()
    await page.getByRole('link', { name: 'Opnieuw inloggen met eHerkenning' }).click()
    await choose(page, { employer: 'Bakkerij Voorbeeld (KVK 00000066)' })
    await page.waitForURL(/\/werkbank\/aangifteloket$/)

    // A menu with what one may do, and nothing else.
    const menu = page.getByRole('navigation').first()
    await menu.getByRole('link', { name: 'Aangifteloket' }).first().waitFor()
    for (const other of ['Aanvoer', 'Geld terug', 'Meldingen'])
      expect(await menu.getByRole('link', { name: other, exact: true }).count()).toBe(0)

    await page.goto(`${program.url}/werkbank/aangifteloket/nieuw`)
    await page.getByLabel('CEO-fraude', { exact: true }).first().check()
    await page.getByLabel('Ja, ik wil aangifte doen', { exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('Nog geen aangifte').waitFor()
    const name = page.getByLabel(/Naam van de contactpersoon/)
    expect(await name.inputValue()).toBe('')
    await name.fill('Sanne Voorbeeld')
    await page.getByLabel('het bedrijf', { exact: true }).check()
    await answer(page, 'E-mailadres van de contactpersoon', 'kantoor@bakkerij.example')
    await next(page)
    await answer(page, 'Wanneer begon het?', '3-11-2026')
    await answer(page, /Wat gebeurde er, stap voor stap/, 'Iemand deed zich voor als onze directeur.')
    await next(page)
    await answer(page, /Als wie deed de ander zich voor/, 'directeur')
    await answer(page, /Wie keurde de betaling goed/, 'Inkoop.')
    await next(page)
    await page.getByRole('heading', { level: 1, name: 'Wat weet u van de ander?' }).waitFor()
    await next(page)
    await answer(page, 'Schade', '950,00')
    await next(page)
    for (const group of await page.getByRole('group').all()) await group.getByLabel('ja').check()
    await page.getByRole('button', { name: 'Bewaar en ga naar het overzicht' }).click()
    await page.getByText('U mag voorbereiden, niet tekenen.').waitFor()
    const address = page.url()

    // Between two visits the mandate was taken away: nothing is signed, and the draft is still there.
    await page.getByRole('link', { name: 'Log in met eHerkenning om te tekenen' }).click()
    await choose(page, { employer: 'Bakkerij Voorbeeld (KVK 00000066)', manner: 'De machtiging is ingetrokken' })
    await page.getByRole('heading', { level: 1, name: 'Het inloggen is gestopt' }).waitFor()
    await page.goto(address)
    await page.getByText('Nog geen aangifte').first().waitFor()

    const signatory = await browserWith()
    await signatory.goto(address)
    await signatory.getByText('Als wie wilt u inloggen?').waitFor()
    await signatory.goto(
      `${program.url}/inloggen/eherkenning?voor=tekenen&terug=${encodeURIComponent(new URL(address).pathname)}`,
    )
    await choose(signatory, { employer: 'Bakkerij Voorbeeld (KVK 00000066)' })
    await signatory.locator('summary', { hasText: 'Onderteken en dien in' }).click()
    await signatory.getByRole('button', { name: 'Ja, ik teken dit' }).click()
    await signatory.getByRole('heading', { level: 1, name: /^Zaak A\d\d-\d{6}/ }).waitFor()

    // Somebody of another company does not see it.
    const stranger = await browserWith()
    await stranger.goto(`${program.url}/inloggen/eherkenning?terug=/werkbank/aangifteloket`)
    await choose(stranger, {
      employer: 'Administratiekantoor Voorbeeld (KVK 00000074)',
      represented: 'Bakkerij Voorbeeld (KVK 00000066), met een ketenmachtiging',
    })
    await stranger.waitForURL(/\/werkbank\/aangifteloket$/)
    expect((await stranger.goto(address))?.status()).toBe(404)
    await stranger.goto(`${program.url}/werkbank/aangifteloket/nieuw`)
    await stranger.getByText('als gemachtigde').waitFor()
    await stranger
      .getByText('Administratiekantoor Voorbeeld (KVK 00000074) namens Bakkerij Voorbeeld')
      .first()
      .waitFor()

    // The police take it, and read who filed it.
    const police = await browserWith()
    await signInUnseen(police, program.url, 'Sharmila Ramdin')
    await police.goto(`${program.url}/werkbank/aangiften/${address.split('/').at(-1)}`)
    await police.getByText('Bakkerij Voorbeeld (KVK 00000066)').first().waitFor()
    await police
      .getByText(/Medewerker [A-Z2-9]{5}/)
      .first()
      .waitFor()

    await page.goto(`${program.url}/werkbank/aangifteloket`)
    await page.getByRole('button', { name: 'Log uit' }).click()
    await page.goto(address)
    await page.getByText('Als wie wilt u inloggen?').waitFor()
  })
})
