// SPDX-License-Identifier: EUPL-1.2
// A reporting point changes its number: proposed, approved twice by others, a mail to who was there, a day, and shown; and an old number disappears.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPhone, formatPhone } from '#values'
import { browserPath } from '../browser.ts'
import { type Running, startProgram } from '../running.ts'
import { commonBrowser } from './browser.ts'
import { staysWithin } from './fits.ts'
import { signInUnseen } from './sign-in.ts'

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 900 }
const ways: { name: string; options: BrowserContextOptions; n: number }[] = [
  { name: 'a phone without script', options: { viewport: narrow, javaScriptEnabled: false }, n: 631 },
  { name: 'a desk with script', options: { viewport: wide }, n: 632 },
]

describe.skipIf(!browserPath())(browserPath() ? 'the number of a reporting point' : 'not run: no browser', () => {
  let running: Running
  let browser: Browser
  let relay: SMTPServer
  /** What came into the mailbox of the reporting point. */
  const mails: { to: string; text: string }[] = []
  beforeAll(async () => {
    relay = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData(stream, session, done) {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          // Lines that the mail broke are one again.
          const text = Buffer.concat(parts).toString('utf8').replace(/=\r\n/g, '')
          mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', text })
          done()
        })
      },
    })
    relay.on('error', () => {})
    await new Promise<void>((ready) => relay.listen(0, '127.0.0.1', ready))
    const at = relay.server.address()
    const port = typeof at === 'object' && at ? at.port : 0
    running = await startProgram({ SMTP_RELAY: `smtp://127.0.0.1:${port}`, SMTP_HOSTNAME: 'post.dijkwacht.example' })
    // The change of the demo is somebody else's story.
    await running.ask('delete from partners.point_change')
    browser = await commonBrowser()
  })
  afterAll(async () => {
    await new Promise<void>((done) => relay.close(() => done()))
  })

  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    return page
  }
  const comeIn = async (options: BrowserContextOptions, name: string): Promise<Page> => {
    const page = await open(options)
    await signInUnseen(page, running.url, name)
    return page
  }
  const nextMail = async () => {
    await expect.poll(() => mails.length, { interval: 50 }).toBeGreaterThan(0)
    const [mail] = mails.splice(0)
    if (!mail) throw new Error('no mail')
    return mail
  }

  test.each(ways)(
    '$name: appears a day after the second approval, and who was there is warned',
    async ({ options, n }) => {
      const number = formatPhone(demoPhone(n))
      const owner = await comeIn(options, 'Marijke Brouwer')
      await owner.goto(`${running.url}/werkbank/meldpunten`)
      await owner.getByRole('link', { name: 'Meldpunt Fraude (demo)' }).first().click()
      await owner.getByLabel('Nummer, adres of omschrijving', { exact: true }).first().fill(number)
      await owner.getByRole('button', { name: 'Leg voor aan een ander' }).click()
      await owner.getByRole('link', { name: 'Vul dit in' }).first().waitFor()
      expect(await owner.getByLabel('Nummer, adres of omschrijving', { exact: true }).first().inputValue()).toBe(number)
      await owner.getByLabel('Waarom verandert dit?').fill('Wij zijn verhuisd.')
      await owner.getByRole('button', { name: 'Leg voor aan een ander' }).click()
      await owner.getByText('U stelde dit zelf voor').waitFor()
      expect(await owner.getByRole('button', { name: 'Akkoord' }).count()).toBe(0)
      await staysWithin(owner)
      const change = owner.url()

      const colleague = await comeIn(options, 'Yusuf Demir')
      await colleague.goto(change)
      await colleague.getByRole('button', { name: 'Akkoord' }).click()
      await colleague.getByText('U heeft dit al goedgekeurd').waitFor()
      const editor = await comeIn(options, 'Pieter Zandstra')
      await editor.goto(change)
      await editor.getByRole('button', { name: 'Akkoord' }).click()
      await editor.getByText('wacht tot de wachttijd voorbij is').waitFor()
      const mail = await nextMail()
      expect(mail.to).toBe('register@meldpunt-demo.example')
      expect(mail.text).toContain('/is-dit-echt')
      expect(mail.text).not.toContain(number)

      const reader = await open(options)
      await reader.goto(`${running.url}/meldpunten/meldpunt-demo`)
      expect(await reader.getByText(number).count()).toBe(0)
      // A day goes by.
      await running.ask(`update partners.point_change set second_at = second_at - interval '25 hours',
      shows_from = shows_from - interval '25 hours' where state = 'waiting'`)
      await running.job('partners.show-waited')
      await expect
        .poll(
          async () => {
            await reader.reload()
            return reader.getByText(number).count()
          },
          { interval: 500 },
        )
        .toBeGreaterThan(0)
      await reader.getByText('Gewijzigd: telefoonnummer of adres').first().waitFor()
      await staysWithin(reader)
    },
  )

  test('is stopped from the mail without signing in, and a number that is too old disappears', async () => {
    const { options } = ways[0] as (typeof ways)[0]
    const reader = await open(options)
    await reader.goto(`${running.url}/meldpunten/deltabank-demo`)
    await reader
      .getByText('Bel het nummer in de app van uw bank. Geen app? Typ zelf het webadres van uw bank in.')
      .waitFor()
    expect(await reader.getByText(formatPhone(demoPhone(501))).count()).toBe(0)

    await reader.goto(`${running.url}/meldpunten/meldpunt-demo`)
    const shown = formatPhone(demoPhone(632))
    await reader.getByRole('link', { name: `Bel ${shown}` }).waitFor()
    await running.ask(`update partners.reporting_point set entry = jsonb_set(entry, '{lastVerified}', '"2025-01-01"')
      where id = 'meldpunt-demo'`)
    await reader.reload()
    await reader.getByText('Wij tonen nu geen nummer').waitFor()
    expect(await reader.getByText(shown).count()).toBe(0)

    const owner = await comeIn(options, 'Marijke Brouwer')
    await owner.goto(`${running.url}/werkbank/meldpunten/meldpunt-demo`)
    await owner
      .getByLabel('Nummer, adres of omschrijving', { exact: true })
      .first()
      .fill(formatPhone(demoPhone(666)))
    await owner.getByLabel('Waarom verandert dit?').fill('Een nieuw nummer.')
    await owner.getByRole('button', { name: 'Leg voor aan een ander' }).click()
    await owner.getByText('U stelde dit zelf voor').waitFor()
    const change = owner.url()
    for (const name of ['Yusuf Demir', 'Pieter Zandstra']) {
      const page = await comeIn(options, name)
      await page.goto(change)
      await page.getByRole('button', { name: 'Akkoord' }).click()
      await page.getByText('goedgekeurd').first().waitFor()
    }
    const mail = await nextMail()
    const code = /(?:\w{5}-){3}\w{5}/.exec(mail.text)?.[0] ?? ''
    await reader.goto(`${running.url}/is-dit-echt`)
    await reader.locator('main').getByRole('link', { name: 'Ik heb een code' }).click()
    await reader.getByLabel('Uw code').fill(code)
    await reader.getByRole('button', { name: 'Ga verder' }).click()
    await reader.getByRole('button', { name: 'Houd de wijziging tegen' }).click()
    await reader.getByText('De wijziging gaat niet door').waitFor()
    await reader.goto(`${running.url}/meldpunten/meldpunt-demo`)
    await reader.getByText('Tegengehouden voordat het op de site stond').waitFor()
  })
})
