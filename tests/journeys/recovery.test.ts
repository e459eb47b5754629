// SPDX-License-Identifier: EUPL-1.2
// The first hours: somebody paid, asks the money back on a phone without script, and two banks, each a process of its own, do what they do. One is down,
// and the program is killed in between.
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoIban, dutchDay, formatIban } from '#values'
import { browserPath } from '../browser.ts'
import { type Running, startProgram } from '../running.ts'
import { commonBrowser } from './browser.ts'
import { testFit } from './fits.ts'
import { choose, sendReport, walkReport } from './report.ts'
import { signInUnseen } from './sign-in.ts'

type Held = Record<string, { side: string; said: string[] }>

const [own, others] = [demoIban(2_600_001), demoIban(9_960_000_001)]

describe.skipIf(!browserPath())(browserPath() ? 'the first hours' : 'not run: no browser', () => {
  let running: Running
  let browser: Browser
  const banks: ChildProcess[] = []
  beforeAll(async () => {
    running = await startProgram({}, { isDurable: true })
    browser = await commonBrowser()
  })
  afterAll(async () => {
    for (const bank of banks) bank.kill('SIGKILL')
  })

  /** The fraud desk of a bank; its customers made payments of these amounts in cents. */
  async function open(bank: string, books: string, manners = ''): Promise<() => Held> {
    const script = resolve(import.meta.dirname, '../partners/recalling-bank.ts')
    const words = [script, running.url, await running.token(bank), books, manners]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    banks.push(child)
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
    })
    return () => JSON.parse(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) || '{}') as Held
  }

  /** Reports through the form, up to the receipt. */
  async function report(page: Page): Promise<void> {
    await walkReport(page, running.url, {
      verhaal: () => page.getByRole('textbox').fill('Ik betaalde een uur geleden voor een fiets die niet bestaat.'),
      wat: () => choose(page, /^Ik kocht iets/),
      wie: () => choose(page, /Ikzelf/),
      geld: async () => {
        await choose(page, /^Ja/)
        await page.getByRole('textbox').fill('1.234,56')
      },
      gegevens: () => page.getByRole('textbox').first().fill(formatIban(others)),
      uzelf: () => page.getByRole('textbox').first().fill(formatIban(own)),
    })
    await sendReport(page)
  }

  test('both banks are asked at once; the one that is down has it when it is back, and what they say is seen', async () => {
    const payers = await open('deltabank-demo', '123456')
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false })
    const page = await context.newPage()
    await report(page)
    // The first thing that is said.
    await page.getByRole('heading', { name: 'Bel nu uw bank' }).waitFor()
    await page.getByRole('link', { name: 'Vraag het ook aan de banken' }).click()
    expect(await page.locator('main').innerText()).toContain('Dit nummer is verzonnen, voor de proef.')
    const paidAt = new Date(Date.now() - 3_600_000)
    const hour = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', timeZone: 'Europe/Amsterdam' }).format(paidAt)
    await page.getByLabel('Op welke dag?').selectOption(dutchDay(paidAt))
    await page.getByLabel('Rond welk uur?').selectOption(String(Number.parseInt(hour, 10)))
    expect(await page.getByLabel('Van welke rekening betaalde u?').inputValue()).toBe(formatIban(own))
    await page.getByLabel(/^Ik deed deze betaling zelf/).check()
    await page.getByRole('button', { name: 'Vraag de banken mijn geld terug te halen' }).click()
    // The answer to the press says that both banks have it: nothing is sent later.
    await page.getByText('Ligt klaar. De bank heeft het nog niet gelezen.').first().waitFor()
    const answered = await page.locator('main').innerText()
    expect(answered).toMatch(
      /Deltabank \(demo\)\s+(?:Ligt klaar\.|De bank heeft het gelezen\.|De bank behandelt het\.)/,
    )
    expect(answered).toMatch(/Polderbank \(demo\)\s+Ligt klaar\./)
    const confirmed = () => Object.values(payers()).filter(({ said }) => said.includes('confirm'))
    await expect.poll(confirmed).toHaveLength(1)

    // The other bank is down: that is said, and a kill of the program loses nothing of it.
    await running.kill({ database: true })
    await running.restart()
    const look = async () => {
      await page.goto(`${running.url}/mijn-melding/terughalen`)
      return page.locator('main').innerText()
    }
    expect(await look()).toMatch(/Uw bank: Deltabank \(demo\)\s+De bank behandelt het/)
    expect(await look()).toMatch(/Polderbank \(demo\)\s+Ligt klaar\. De bank heeft het nog niet gelezen/)
    const recipients = await open('polderbank-demo', '', 'stale')
    await expect.poll(look).toContain('Het geld is terug.')
    // It froze only what was confirmed.
    const frozen = Object.values(recipients()).filter(({ said }) => said.includes('freeze'))
    expect(frozen.length).toBeGreaterThanOrEqual(1)
    expect(await look()).toMatch(/Uw geld\s+terug/)
    await page.goto(`${running.url}/mijn-melding`)
    await page.getByRole('heading', { name: 'Uw geld terughalen: terug' }).waitFor()
    await context.close()

    const desk = await (await browser.newContext()).newPage()
    await signInUnseen(desk, running.url, 'Fatima Benali')
    await desk.goto(`${running.url}/werkbank/terughalen`)
    await desk.getByRole('row').filter({ hasText: '€ 1.234,56' }).getByRole('link').click()
    await desk.getByText('Het geld is al terug.').waitFor()
    // By the clocks of the program itself each bank had it, and answered, in time.
    const both = await desk.getByRole('table', { name: /^Klokken/ }).all()
    expect(both).toHaveLength(2)
    for (const clocks of both) {
      expect(await clocks.getByRole('row', { name: /^Verstuurd/ }).innerText()).toMatch(/\d\d:\d\d/)
      expect(await clocks.innerText()).not.toContain('te laat')
    }
    await desk.context().close()
  })

  testFit(
    {
      lists: [
        ['Fatima Benali', '/werkbank/terughalen'],
        ['Milan de Wit', '/werkbank/terughaalverzoeken?lijst=klaar'],
      ],
      pages: [['Fatima Benali', '/werkbank/terughalen/cijfers']],
    },
    async (name, options) => {
      const page = await (await browser.newContext(options)).newPage()
      await signInUnseen(page, running.url, name)
      return page
    },
    () => running.url,
  )
})
