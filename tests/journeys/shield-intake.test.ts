// SPDX-License-Identifier: EUPL-1.2
// From a forwarded message to whoever judges it, in the program as an operator starts it; and what a visitor of a listed name sees.
import { mkdirSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import type { Browser } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../src/foundation/web/free-port.ts'
import { browserPath } from '../browser.ts'
import { type Running, startProgram } from '../running.ts'
import { commonBrowser, launchBrowser } from './browser.ts'
import { axeOn } from './axe.ts'
import { phoneAndDesk, staysWithin } from './fits.ts'
import { signInUnseen } from './sign-in.ts'

const hostname = 'post.dijkwacht.example'

async function mailTo(port: number, text: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  try {
    await transport.sendMail({ from: 'kees@elders.example', to: `verdacht@${hostname}`, subject: 'Fwd', text })
  } finally {
    transport.close()
  }
}

describe('kill -9 of the program and its database', () => {
  let running: Running
  afterEach(() => running?.clean())

  test('loses no mail that was taken, and reads each to its end once', async () => {
    const port = await freePort()
    running = await startProgram({ SMTP_PORT: String(port), SMTP_HOSTNAME: hostname }, { isDurable: true })
    const taken: string[] = []
    let isKilled = false
    const sending = (async () => {
      for (let n = 0; n < 5_000 && !isKilled; n++) {
        const isTaken = await mailTo(port, `Kijk https://kill-${n}.example/ eens`).then(
          () => true,
          () => false,
        )
        if (isTaken) taken.push(`kill-${n}.example`)
      }
    })()
    await expect.poll(() => taken.length).toBeGreaterThan(60)
    await running.kill({ database: true })
    isKilled = true
    await sending

    await running.restart()
    const waiting = "select 1 from shield.message where channel = 'mail' and status = 'received'"
    await expect.poll(async () => (await running.ask(waiting)).length, { interval: 500 }).toBe(0)
    const mails = await running.ask<{ status: string }>("select status from shield.message where channel = 'mail'")
    // One more may have been taken, of which the sender did not hear any more: it will be sent again.
    expect(mails.length - taken.length).toBeGreaterThanOrEqual(0)
    expect(mails.length - taken.length).toBeLessThanOrEqual(1)
    const names = await running.ask<{ name: string; seen: number }>(
      "select name, seen from shield.name where name like 'kill-%' order by name",
    )
    if (names.length > 0) {
      expect(taken.filter((name) => !names.some((one) => one.name === name))).toEqual([])
      expect(names.filter(({ seen }) => seen !== 1)).toEqual([])
    } else expect(new Set(mails.map(({ status }) => status))).toEqual(new Set(['not-read']))
  })
})

describe.skipIf(!browserPath())(browserPath() ? 'in a browser' : 'not run: no browser', () => {
  const listed = 'mijn-deltabank-herstel.example'
  let running: Running
  let browser: Browser
  let misled: Browser
  let port: string
  beforeAll(async () => {
    running = await startProgram({ SMTP_PORT: '0', SMTP_HOSTNAME: hostname })
    port = new URL(running.url).port
    browser = await commonBrowser()
    // What a resolver that loads the list does.
    misled = await launchBrowser(`--host-resolver-rules=MAP ${listed} 127.0.0.1,MAP *.${listed} 127.0.0.1`)
  })

  for (const { width, colorScheme } of phoneAndDesk)
    test(`whoever follows a listed name is warned, ${width} px, ${colorScheme}`, async () => {
      const context = await misled.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        javaScriptEnabled: false,
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      const answer = await page.goto(`http://www.${listed}:${port}/inloggen?wie=geheim`)
      expect(answer?.status()).toBe(403)
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('waarschijnlijk nep')
      expect(await page.getByRole('link', { name: 'Stap voor stap' }).getAttribute('href')).toBe(`${running.url}/hulp`)
      expect(await context.cookies()).toEqual([])
      expect(complaints.filter((said) => !said.includes('403'))).toEqual([])
      const folder = process.env.SCREENSHOTS
      if (folder) {
        mkdirSync(folder, { recursive: true })
        await page.screenshot({ path: `${folder}/warning-${width}-${colorScheme}.png`, fullPage: true })
      }
      await context.close()
      const scripted = await misled.newContext({ viewport: { width, height: 900 }, colorScheme })
      const seen = await scripted.newPage()
      await seen.goto(`http://${listed}:${port}/`)
      await staysWithin(seen)
      const { violations } = await axeOn(seen)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await scripted.close()
    })

  test('somebody without script forwards a text, and a person of the authority sees what could not be read', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 900 }, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${running.url}/schild/doorsturen`)
    await page.getByLabel('Wat wilt u controleren?').fill(`Uw pas: https://${listed}/in`)
    await page.getByLabel('Geef dit bericht ook door').check()
    await page.getByRole('button', { name: 'Controleer' }).click()
    await page.getByRole('link', { name: 'Kijk hoe het ermee staat' }).click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Dit bericht kennen wij')
    expect(new URL(page.url()).search).toBe('')
    const folder = process.env.SCREENSHOTS
    if (folder) {
      await page.screenshot({ path: `${folder}/receipt-320.png`, fullPage: true })
    }
    await context.close()

    const workbench = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const desk = await workbench.newPage()
    await signInUnseen(desk, running.url, 'Fatima Benali')
    await desk.goto(`${running.url}/werkbank/schild/berichten`)
    await desk.locator('main a[href^="/werkbank/schild/berichten/"]').first().click()
    const field = desk.getByLabel('Naar welke sites leidt dit bericht?')
    await field.fill('https://gezien-op-een-plaatje.example/')
    if (folder) await desk.screenshot({ path: `${folder}/read-1280.png`, fullPage: true })
    await desk.getByRole('button', { name: 'Klaar met dit bericht' }).click()
    await desk.waitForURL(`${running.url}/werkbank/schild/berichten`)
    if (folder) await desk.screenshot({ path: `${folder}/list-1280.png`, fullPage: true })
    const found = await running.ask("select 1 from shield.name where name = 'gezien-op-een-plaatje.example'")
    expect(found).toHaveLength(1)
    await workbench.close()
  })

  test('the program wrote nothing about them in its log', () => {
    expect(running.output()).not.toMatch(/geheim|deltabank-herstel|gezien-op/)
  })
})
