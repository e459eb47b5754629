// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { demoIban, demoPhone } from '#values'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

const file = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text, 'utf8') })

const sheet = file(
  'week 45.csv',
  'text/csv',
  [
    'Ons kenmerk;Datum;Bedrag;Rekeningnummer tegenpartij;Omschrijving',
    `H-1;3-11-2026;149,95;${demoIban(61)};Een fiets gekocht en niets gekregen`,
    `H-2;4-11-2026;12,50;1,23457E+17;Nog een fiets`,
    `H-3;5-11-2026;1.000;${demoIban(62)};Een telefoon gekocht`,
  ].join('\r\n'),
)

const mail = file(
  'verdacht.eml',
  'message/rfc822',
  [
    'From: "Pakketdienst" <bezorging@nep-pakket.example>',
    'Subject: Uw pakket wacht',
    'Date: Tue, 03 Nov 2026 13:30:00 +0000',
    'Message-ID: <pakket-1@nep-pakket.example>',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>Betaal <a href="https://nep-pakket.example/betaal">hier</a> of bel ${demoPhone(61)}.</p><script>alert(1)</script>`,
  ].join('\r\n'),
)

journey('a partner hands in a file', (program) => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    const signedIn = await program.browser.newContext()
    await signInUnseen(await signedIn.newPage(), program.url, 'Milan de Wit')
    // Everything below without script.
    context = await program.browser.newContext({
      javaScriptEnabled: false,
      storageState: await signedIn.storageState(),
    })
    page = await context.newPage()
  })

  async function choose(): Promise<void> {
    await page.goto(`${program.url}/werkbank/aanleveren`)
    await page.getByLabel('Bestand').setInputFiles(sheet)
    await page.getByRole('button', { name: 'Bekijk dit bestand' }).click()
  }

  test('sees how the columns are read, what is wrong, stores the rest, and again nothing twice', async () => {
    await choose()
    expect(await page.getByLabel('Kolom Rekeningnummer tegenpartij lezen als').inputValue()).toBe('paidTo')
    await page.getByRole('button', { name: 'Controleer de rijen' }).click()
    expect(await page.getByRole('row', { name: /Rij 3/ }).textContent()).toContain('ingekort')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download deze rijen met de reden (CSV)' }).click(),
    ])
    const mended = readFileSync(await download.path(), 'utf8')
    expect(mended).toContain('H-2')
    expect(mended).not.toContain('H-1')
    await page.getByRole('button', { name: 'Sla 2 meldingen op' }).click()
    expect(await page.getByRole('status').textContent()).toContain('2 meldingen opgeslagen')

    await choose()
    await page.getByRole('button', { name: 'Controleer de rijen' }).click()
    expect(await page.getByText('Wat goed is, staat er al.').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Gooi dit bestand weg' }).click()
  })

  test('hands in a forwarded mail, once, and reads it as text', async () => {
    for (const outcome of ['De mail is opgeslagen als melding', 'Deze mail was al een melding']) {
      await page.goto(`${program.url}/werkbank/aanleveren/mail`)
      await page.getByLabel('Mail').setInputFiles(mail)
      await page.getByRole('button', { name: 'Bekijk deze mail' }).click()
      const told = await page.getByLabel('Wat er in de mail staat').inputValue()
      expect(told).toContain('https://nep-pakket.example/betaal')
      expect(told).not.toContain('alert')
      await page.getByRole('button', { name: 'Sla op als melding' }).click()
      expect(await page.getByRole('heading', { name: outcome }).isVisible()).toBe(true)
    }
    await page.getByRole('link', { name: 'Bekijk de melding' }).click()
    expect(await page.textContent('main')).toContain('Uw pakket wacht')
  })

  test('is told what to do with a file that cannot be read', async () => {
    await page.goto(`${program.url}/werkbank/aanleveren`)
    await page.getByLabel('Bestand').setInputFiles(file('brief.pdf', 'application/pdf', '%PDF-1.7'))
    await page.getByRole('button', { name: 'Bekijk dit bestand' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Dit soort bestand kunnen wij niet lezen')
    // The answer came after a redirect: a reload sends nothing again.
    expect(new URL(page.url()).search).toContain('fout=')
  })
})
