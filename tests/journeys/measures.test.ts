// SPDX-License-Identifier: EUPL-1.2
// From a case to a measure: asked on the page, answered by a partner's system that is a process of its own, recalled, and killed in between.
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath } from '../browser.ts'
import { type Running, startProgram } from '../running.ts'
import { commonBrowser } from './browser.ts'
import { testFit } from './fits.ts'
import { signInUnseen } from './sign-in.ts'

/** What the partner's system holds: request → what it knows of it. */
interface Said {
  held: Record<string, { account: string; state: string; times: number }>
  recalls: number
}

describe.skipIf(!browserPath())(browserPath() ? 'a measure' : 'not run: no browser', () => {
  let running: Running
  let browser: Browser
  let partner: ChildProcess
  let said = ''
  beforeAll(async () => {
    running = await startProgram()
    browser = await commonBrowser()
    const script = resolve(import.meta.dirname, '../partners/measuring-partner.ts')
    const words = [running.url, await running.token('deltabank-demo')]
    partner = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
    // From its first word on what it is asked is for its system; what the demo asked before is for its people.
    await new Promise<void>((done) =>
      partner.stdout?.on('data', (chunk) => {
        said += chunk
        done()
      }),
    )
  })
  afterAll(async () => {
    partner?.kill('SIGKILL')
  })

  const heard = (): Said => JSON.parse(said.trimEnd().split('\n').at(-1) || '{"held":{},"recalls":0}') as Said

  async function comeIn(name: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context: BrowserContext = await browser.newContext(options)
    const page = await context.newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, running.url, name)
    return page
  }

  /** The first case from which something can still be frozen, with its page of measures open. */
  async function openCase(page: Page): Promise<void> {
    await page.goto(`${running.url}/werkbank/zaken`)
    const links = await page.locator('table a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const link of links.filter((one) => /zaken\/[\da-f-]{36}$/.test(one))) {
      await page.goto(running.url + link)
      await page.getByRole('link', { name: 'Vraag een maatregel' }).click()
      await page.getByRole('heading', { level: 1, name: 'Vraag een maatregel bij deze zaak' }).waitFor()
      if ((await page.getByLabel(/^Bevriezen: Deltabank/).count()) > 0) return
    }
    expect.fail('no case of the demo has an account at the bank')
  }

  test('is asked, done by the system of the bank, and recalled, also when the program is killed in between', async () => {
    // Without script: a person asks.
    const page = await comeIn('Sharmila Ramdin', { javaScriptEnabled: false })
    await openCase(page)
    await page.getByRole('button', { name: 'Vraag dit' }).click()
    await page.getByRole('link', { name: /Kies wat u wilt vragen/ }).waitFor()
    await page
      .getByLabel(/^Bevriezen: Deltabank/)
      .first()
      .check()
    await page.getByLabel('Toelichting (niet verplicht)').fill('Er komt nog geld binnen.')
    await page.getByRole('button', { name: 'Vraag dit' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bevriezen gevraagd aan Deltabank (demo)' }).waitFor()
    const address = page.url()
    const id = address.split('/').at(-1) ?? ''
    // Killed as soon as it was asked, with its database: it is not lost, and comes once.
    await running.kill({ database: true })
    await running.restart()
    await expect.poll(() => heard().held[id]?.state).toBe('in-force')
    expect(heard().held[id]?.times).toBe(1)

    await page.goto(address)
    await page.getByText('Van kracht').first().waitFor()
    await page.getByRole('button', { name: 'Roep terug' }).click()
    // The bank may have done it by then.
    await page
      .getByText(/Op te heffen|Opgeheven/)
      .first()
      .waitFor()
    // And once more between the decision and the recall.
    await running.kill()
    await running.restart()
    await expect.poll(() => heard().held[id]?.state).toBe('lifted')
    expect(heard().recalls).toBeGreaterThanOrEqual(1)
    await page.goto(address)
    await page.getByText('Opgeheven').first().waitFor()
  })

  test('is refused by a person of another partner, with the reason that who asked reads', async () => {
    const police = await comeIn('Fatima Benali')
    await police.goto(`${running.url}/werkbank/signalen?welke=now`)
    await police.getByRole('link', { name: 'Nep-sms over een pakket vraagt om invoerkosten' }).click()
    await police.getByRole('link', { name: 'Vraag een maatregel' }).click()
    await police
      .getByLabel(/^Waarschuwen: Polderbank/)
      .first()
      .check()
    await police.getByRole('button', { name: 'Vraag dit' }).click()
    await police.getByRole('heading', { level: 1, name: /gevraagd aan Polderbank/ }).waitFor()
    const address = police.url()
    const bank = await comeIn('Lieke Jansma')
    await bank.goto(`${running.url}/werkbank/maatregelen/${address.split('/').at(-1)}`)
    await bank.locator('summary', { hasText: 'Wij doen dit niet' }).click()
    await bank.getByLabel('Het middel is te zwaar').check()
    await bank.getByRole('button', { name: /^Verstuur antwoord.*Wij doen dit niet/ }).click()
    await bank.getByText('Er is niets meer te doen.').waitFor()
    await police.goto(address)
    await police.getByText('Het middel is te zwaar').waitFor()
  })

  testFit(
    {
      lists: [
        ['Fatima Benali', '/werkbank/maatregelen/gevraagd'],
        ['Milan de Wit', '/werkbank/maatregelen'],
      ],
      pages: [['Fatima Benali', '/werkbank/maatregelen/cijfers']],
    },
    comeIn,
    () => running.url,
  )
})
