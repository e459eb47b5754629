// SPDX-License-Identifier: EUPL-1.2
// A signal from proposal to whoever follows it: by mail through a real relay, by a webhook that another process hears, and on the public page.
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compactVerify, importJWK } from 'jose'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from '../../src/modules/messages/listen-to-mail/mail-world.fixture.ts'
import { browserPath } from '../browser.ts'
import { type Running, startProgram } from '../running.ts'
import { commonBrowser, untilAlive } from './browser.ts'
import { signInUnseen } from './sign-in.ts'

describe.skipIf(!browserPath())(browserPath() ? 'a signal' : 'not run: no browser', () => {
  let running: Running
  let browser: Browser
  let mailbox: Mailbox
  let partner: ChildProcess
  let webhook: string

  beforeAll(async () => {
    mailbox = await startMailbox()
    const fixture = '../partners/receiving-partner.ts'
    partner = spawn(process.execPath, [join(import.meta.dirname, fixture)], { stdio: ['pipe', 'pipe', 'inherit'] })
    const port = await new Promise<string>((done) => partner.stdout?.once('data', (data) => done(String(data).trim())))
    webhook = `http://127.0.0.1:${port}/signalen`
    running = await startProgram({
      SMTP_HOSTNAME: 'post.dijkwacht.example',
      SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`,
    })
    const file = join(running.dataDir, 'signal-webhooks.json')
    writeFileSync(file, JSON.stringify({ webhooks: [{ organisation: 'deltabank-demo', url: webhook }] }))
    expect(running.command('import', file)).toContain('1 webhook')
    browser = await commonBrowser()
  })
  afterAll(async () => {
    partner?.kill()
    await mailbox?.stop()
  })

  async function comeIn(name: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, running.url, name)
    return page
  }
  const open = async (page: Page, path: string) => page.goto(running.url + path)
  const subjects = () => mailbox.received.map(({ mail }) => String(mail.headers.get('subject')))
  async function heard(): Promise<Record<string, unknown>[]> {
    const { keys } = (await (await fetch(`${running.url}/v1/signals/keys`)).json()) as { keys: object[] }
    const key = await importJWK(keys[0] ?? {}, 'EdDSA')
    const bodies = (await (await fetch(webhook)).json()) as string[]
    return Promise.all(
      bodies.map(async (body) => JSON.parse(new TextDecoder().decode((await compactVerify(body, key)).payload))),
    )
  }

  test('is followed by mail, once the owner of the address said yes', async () => {
    const page = await comeIn('Anh Nguyen')
    await open(page, '/werkbank/signalen/volgen')
    await page.getByLabel('Wat wilt u volgen?').selectOption({ label: 'Alle signalen' })
    await page.getByRole('button', { name: 'Volg', exact: true }).click()
    await page.getByRole('button', { name: /Volg niet meer/ }).waitFor()
    await page.getByLabel('Uw e-mailadres').fill('anh@deltabank.example')
    await page.getByLabel(/^Meteen/).check()
    await page.getByRole('button', { name: 'Stuur mij mail' }).click()
    await page.getByText('Vul de code daaruit binnen drie dagen in').waitFor()
    await expect.poll(subjects).toEqual(['Wilt u mail over signalen van online fraude?'])
    const [code = ''] = /(?:\w{5}-){3}\w{5}/.exec(mailbox.received[0]?.mail.text ?? '') ?? []
    await open(page, '/is-dit-echt')
    await page.locator('main').getByRole('link', { name: 'Ik heb een code' }).click()
    await page.getByLabel('Uw code').fill(code)
    await page.getByRole('button', { name: 'Ga verder' }).click()
    // It stands there already; saying yes is up to whoever holds it.
    expect(await page.getByLabel('De code uit onze mail').inputValue()).toBe(code)
    await page.getByRole('button', { name: 'Ja, stuur mij mail' }).click()
    await page.getByText('U krijgt nu mail over signalen').waitFor()
  })

  test('is confirmed in plain words, and reaches the mailbox, the system of a partner and the public', async () => {
    const page = await comeIn('Fatima Benali')
    await open(page, '/werkbank/signalen')
    await page.getByRole('link', { name: /hulpvraag vanaf nieuw nummer/ }).click()
    await page.getByRole('heading', { name: 'Waarom is dit een signaal?' }).waitFor()
    await page.getByLabel('Titel').fill('Bericht van uw kind met een nieuw nummer')
    await page.getByLabel('Hoe herkent u het?').fill('Het nummer kent u niet. Bel 06 12345678.')
    await page.getByLabel('Wat doet u?').fill('Bel uw kind op het oude nummer.')
    await page.getByLabel(/^Iedereen/).check()
    const script = Promise.withResolvers<void>()
    await page.route(/entry\.client/, (route) => script.promise.then(() => route.continue()))
    await page.getByRole('button', { name: 'Bevestig', exact: true }).click()
    // A number in it is refused, and what was typed is still there.
    await page.getByRole('link', { name: /Hier staat/ }).waitFor()
    expect(await page.getByLabel('Titel').inputValue()).toBe('Bericht van uw kind met een nieuw nummer')
    // Who types before the page is alive keeps what was typed.
    await page.getByLabel('Hoe herkent u het?').fill('Het nummer kent u niet.')
    script.resolve()
    await untilAlive(page)
    await expect.poll(() => page.getByLabel('Hoe herkent u het?').inputValue()).toBe('Het nummer kent u niet.')
    await page.getByRole('button', { name: 'Bevestig', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Bericht van uw kind met een nieuw nummer' }).waitFor()
    await expect.poll(subjects).toContain('Signaal: Bericht van uw kind met een nieuw nummer')
    await expect.poll(heard).toContainEqual(
      expect.objectContaining({
        title: 'Bericht van uw kind met een nieuw nummer',
        tlp: 'TLP:CLEAR',
        status: 'confirmed',
      }),
    )
    const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await open(citizen, '/signalen')
    await citizen.waitForURL(/wat-gaat-er-rond/)
    await citizen.getByRole('heading', { name: 'Bericht van uw kind met een nieuw nummer' }).waitFor()
  })

  test('is written by hand and joined with another, and a proposal is dismissed', async () => {
    const page = await comeIn('Fatima Benali')
    await open(page, '/werkbank/signalen/nieuw')
    await page.getByLabel('Over welke fraudevorm?').selectOption({ label: 'hulpvraag vanaf nieuw nummer' })
    await page.getByLabel('Wanneer zag u het voor het eerst?').fill('20-11-2026')
    await page.getByLabel('Waarschijnlijk').check()
    await page.getByLabel('Titel').fill('Nog zo een bericht')
    for (const field of ['Hoe het gaat', 'Hoe herkent u het?', 'Wat doet u?']) await page.getByLabel(field).fill('Zo.')
    await page.getByLabel(/^Alle partners/).check()
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nog zo een bericht' }).waitFor()
    await page.getByText('Voeg samen met een ander signaal').click()
    await page.getByLabel('Welk signaal?').selectOption({ label: 'Bericht van uw kind met een nieuw nummer' })
    await page.getByRole('button', { name: 'Voeg samen' }).click()
    await page.getByText('Gaat verder in').waitFor()
    await page.getByRole('link', { name: 'Bericht van uw kind met een nieuw nummer' }).click()
    await page.getByRole('link', { name: /^Nog zo een bericht/ }).waitFor()

    await open(page, '/werkbank/signalen')
    await page.getByRole('link', { name: 'Beller van de bank weet wanneer u het laatst pinde' }).click()
    await page.getByText('Het is geen signaal').click()
    await page.getByLabel(/^Al bekend/).check()
    await page.getByRole('button', { name: 'Wijs af' }).click()
    await page.getByText('Afgewezen').first().waitFor()
  })
})
