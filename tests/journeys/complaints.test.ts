// SPDX-License-Identifier: EUPL-1.2
// A company files a complaint: one prepares, another signs, the police take it, and the company reads what happens. Without and with script.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban } from '#values'
import { journey } from './journey.ts'
import { testFit } from './fits.ts'
import { signInUnseen } from './sign-in.ts'

journey('the complaint desk', (program) => {
  async function comeIn(name: string, options: Parameters<typeof program.browser.newContext>[0] = {}): Promise<Page> {
    const context = await program.browser.newContext(options)
    const page = await context.newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, program.url, name)
    return page
  }
  const choose = (page: Page, name: string) => page.getByLabel(name, { exact: true }).first().check()

  test('leads from a draft over a signature to the police, and back with a reason', async () => {
    const writer = await comeIn('Noortje Visser', { javaScriptEnabled: false })
    await writer.goto(`${program.url}/werkbank/aangifteloket/nieuw`)
    await choose(writer, 'CEO-fraude')
    await choose(writer, 'Ja, ik wil aangifte doen')
    await writer.getByRole('button', { name: 'Begin' }).click()
    await writer.getByText('Nog geen aangifte').waitFor()
    await choose(writer, 'het bedrijf')
    await writer.getByLabel('E-mailadres van de contactpersoon').fill('inkoop@fietsfabriek.example')
    await writer.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await writer.getByLabel('Wanneer begon het?').fill('3-11-2026')
    await writer.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    // What is missing is said, and what was typed stays.
    await writer.getByRole('link', { name: 'Vul dit in.' }).waitFor()
    expect(await writer.getByLabel('Wanneer begon het?').inputValue()).toBe('3-11-2026')
    await writer.getByLabel(/Wat gebeurde er, stap voor stap/).fill('Iemand deed zich voor als onze directeur.')
    await writer.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await writer.getByLabel(/Als wie deed de ander zich voor/).fill('directeur')
    await writer.getByLabel(/Wie keurde de betaling goed/).fill('Inkoop en financiën samen.')
    await writer.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await writer.getByRole('heading', { level: 1, name: 'Wat weet u van de ander?' }).waitFor()
    await writer.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await writer.getByLabel('Schade', { exact: true }).fill('1.250,00')
    await writer.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await writer.getByRole('heading', { level: 1, name: 'Is het strafbaar?' }).waitFor()
    for (const group of await writer.getByRole('group').all()) await group.getByLabel('ja').check()
    await writer.getByRole('button', { name: 'Bewaar en ga naar het overzicht' }).click()
    // Who wrote it does not sign it.
    await writer.getByText('U mag voorbereiden, niet tekenen.').waitFor()
    const address = writer.url()

    const signatory = await comeIn('Hasan Aydın')
    await signatory.goto(address)
    await signatory.locator('summary', { hasText: 'Onderteken en dien in' }).click()
    await signatory.getByRole('button', { name: 'Ja, ik teken dit' }).click()
    await signatory.getByRole('heading', { level: 1, name: /^Zaak A\d\d-\d{6}/ }).waitFor()
    await signatory.getByText('Nog geen aangifte').first().waitFor()

    const police = await comeIn('Sharmila Ramdin')
    await police.goto(`${program.url}/werkbank/aangiften/${address.split('/').at(-1)}`)
    await police.getByText('Nog geen aangifte').first().waitFor()
    await police.getByLabel('Nummer van de politie').fill('PL-2026-555')
    await police.getByRole('button', { name: 'Neem op' }).click()
    await police.getByText('Aangifte, door de politie bevestigd').waitFor()
    await police.getByRole('button', { name: 'Begin met beoordelen' }).click()
    await police.locator('summary', { hasText: 'Bewaar, los' }).click()
    await police.getByLabel('Er is nog geen andere zaak die erbij hoort').check()
    await police.getByRole('button', { name: 'Bewaar, los' }).click()

    await writer.goto(address)
    await writer.getByText('Er is nog geen andere zaak die erbij hoort').first().waitFor()
    await writer.getByText('De politie nam de aangifte op: PL-2026-555.').waitFor()
  })

  test('takes many cases in one file, and one signature for the list', async () => {
    const writer = await comeIn('Noortje Visser', { javaScriptEnabled: false })
    await writer.goto(`${program.url}/werkbank/aangifteloket`)
    await writer.getByRole('link', { name: 'Veel zaken in één keer' }).click()
    await writer.getByLabel('Wat is er gebeurd?').selectOption('Factuurfraude')
    await choose(writer, 'Ja, ik wil aangifte doen')
    const rows = [1, 2, 3].map((n) => `J-${n};3-11-2026;${n}0,50;${demoIban(8_400_000 + n)};Verhaal ${n}`)
    rows.push(`J-4;3-11-2026;10;${demoIban(8_400_004).slice(0, -1)}x;Kapot`)
    const buffer = Buffer.from(`Kenmerk;Datum;Bedrag;Tegenrekening;Omschrijving\n${rows.join('\n')}\n`)
    await writer
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: 'zaken.csv', mimeType: 'text/csv', buffer })
    await writer.getByRole('button', { name: 'Bekijk dit bestand' }).click()
    await choose(writer, 'het bedrijf')
    await writer.getByLabel('E-mailadres van de contactpersoon').fill('inkoop@fietsfabriek.example')
    await writer.getByLabel(/Van welke leverancier/).fill('Banden Voorbeeld')
    await choose(writer, 'door een telefoontje')
    for (const group of await writer.getByRole('group').all())
      if ((await group.getByLabel('ja', { exact: true }).count()) > 0)
        await group.getByLabel('ja', { exact: true }).check()
    await writer.getByRole('button', { name: 'Lees de rijen' }).click()
    await writer.getByRole('heading', { level: 1, name: 'Kijk de lijst na en teken' }).waitFor()
    await writer.getByText('Nog geen aangifte').first().waitFor()
    await writer.getByText('U mag voorbereiden, niet tekenen.').waitFor()
    const saved = writer.waitForEvent('download')
    await writer.getByRole('link', { name: 'Download deze rijen met de reden (Excel)' }).click()
    expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/)

    const signatory = await comeIn('Hasan Aydın')
    await signatory.goto(writer.url())
    await signatory.locator('summary', { hasText: 'Onderteken en dien 3 zaken in' }).click()
    await signatory.getByRole('button', { name: 'Ja, ik teken dit' }).click()
    await signatory.getByRole('heading', { level: 1, name: 'Uw zaken zijn ingediend' }).waitFor()
    expect(await signatory.getByText(/^A\d\d-\d{6}$/).count()).toBe(3)
  })

  testFit(
    {
      lists: [
        ['Noortje Visser', '/werkbank/aangifteloket?lijst=anderen'],
        ['Noortje Visser', '/werkbank/aangifteloket/stapel'],
        ['Sharmila Ramdin', '/werkbank/aangiften'],
      ],
    },
    comeIn,
    () => program.url,
  )
})
