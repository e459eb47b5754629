// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { freePort } from '../../src/foundation/web/free-port.ts'
import { axeOn } from './axe.ts'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

const modes = [
  { name: 'with script, on a phone', javaScriptEnabled: true, width: 320, colorScheme: 'light' },
  { name: 'without script, on a phone', javaScriptEnabled: false, width: 320, colorScheme: 'dark' },
  { name: 'with script, wide', javaScriptEnabled: true, width: 1280, colorScheme: 'dark' },
  { name: 'without script, wide', javaScriptEnabled: false, width: 1280, colorScheme: 'light' },
] as const

journey('three interventions', (program) => {
  async function isGood(page: Page, hasScript: boolean): Promise<void> {
    await staysWithin(page)
    // axe is a script.
    if (!hasScript) return
    const { violations } = await axeOn(page)
    expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)).toEqual([])
  }

  describe.each(modes)('$name', ({ javaScriptEnabled, width, colorScheme }) => {
    async function open(path: string): Promise<Page> {
      const viewport = { width, height: 800 }
      const context = await program.browser.newContext({ javaScriptEnabled, viewport, colorScheme })
      const page = await context.newPage()
      await page.goto(program.url + path)
      return page
    }
    const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

    test('somebody who must pay hears what to do after one tap, waits or not, and stops', async () => {
      const page = await open('/even-wachten')
      await isGood(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Een kind, vriend of familielid' }).click()
      expect(await page.locator('main').innerText()).toContain('Bel diegene zelf, op het nummer dat u al had.')
      await isGood(page, javaScriptEnabled)
      await page.getByRole('link', { name: 'Zij belden' }).click()
      await page.getByRole('link', { name: 'Ja', exact: true }).click()
      await page.getByRole('link', { name: 'Nee', exact: true }).click()
      if ((await heading(page)).startsWith('Wacht tot')) {
        expect(await page.locator('#aftellen').innerText()).toMatch(javaScriptEnabled ? /^Nog [23]:\d\d$/ : /^$/)
        await isGood(page, javaScriptEnabled)
        await page.getByRole('link', { name: 'Ga verder' }).click()
        expect(await page.locator('main').innerText()).toContain('Het is nog geen')
        await page.getByRole('link', { name: 'Ik wil niet wachten' }).click()
      }
      expect(await heading(page)).toContain('Betaal nu niet')
      await isGood(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Ik stop en bel zelf' }).click()
      expect(await heading(page)).toContain('Goed dat u de tijd neemt')
      await page.getByRole('link', { name: 'Controleer het rekeningnummer' }).click()
      expect(page.url()).toBe(`${program.url}/controleren`)
      expect(await page.context().cookies()).toEqual([])
      await page.context().close()
    })

    test('a bookkeeper practises the mail of a supplier to its end, and sees what was right', async () => {
      const page = await open('/en/oefenen?voor=bedrijf')
      await page.getByRole('link', { name: 'A supplier with a new account number' }).click()
      await page.getByRole('button', { name: 'Skip the questions' }).click()
      await page.getByRole('link', { name: 'I mail back' }).click()
      await isGood(page, javaScriptEnabled)
      await page.getByRole('link', { name: 'I call our contact' }).click()
      expect(await page.locator('main').innerText()).toContain('This is how it ends')
      await page.getByRole('radio', { name: 'No, that is not right' }).first().check()
      await page.getByRole('radio', { name: 'Yes, that is right' }).last().check()
      await isGood(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'See the answers' }).click()
      expect(await page.locator('main').innerText()).toContain('A mailbox can be taken over.')
      await page.context().close()
    })

    test('twelve questions end in a list of at most five, and a link to come back without a name in it', async () => {
      const page = await open('/beveiliging-op-orde')
      await page.getByRole('button', { name: 'Begin' }).click()
      await isGood(page, javaScriptEnabled)
      await page.getByRole('radio', { name: 'Ja' }).first().check()
      await page.getByRole('button', { name: 'Bekijk uw lijst' }).click()
      expect(await page.getByRole('checkbox').count()).toBe(5)
      await isGood(page, javaScriptEnabled)
      await page.getByRole('checkbox').first().check()
      await page.getByRole('button', { name: 'Maak mijn lijst' }).click()
      await page.getByRole('link', { name: 'Laat weten of het is gelukt' }).click()
      await page.getByRole('button', { name: 'Eén ding' }).click()
      expect(await heading(page)).toContain('Dank u wel')
      await page.context().close()
    })

    test('who was asked to lend an account finds the way out from the help page, and can leave at once', async () => {
      const page = await open('/hulp')
      await page.getByRole('link', { name: 'Iemand gebruikt mijn rekening of pas' }).click()
      const main = page.getByRole('main')
      expect(await main.getByRole('heading', { level: 2 }).first().innerText()).toContain('Zeg nee, en geef niets')
      await main.getByText('Alles wat u doet, in deze volgorde').click()
      const steps = await main.getByRole('list').first().getByRole('heading').allInnerTexts()
      expect(steps[0]).toContain('Stop')
      expect(steps[1]).toContain('Laat het geld staan')
      expect(steps[2]).toContain('Bel uw bank')
      expect(await page.getByRole('link', { name: 'Verlaat deze site' }).count()).toBe(1)
      expect(await page.locator('main').innerText()).not.toMatch(/\b(?:dader|fraudeur|eigen schuld)\b/i)
      await isGood(page, javaScriptEnabled)
      await page.context().close()
    })
  })

  describe('on the site of a partner', () => {
    const started: ChildProcess[] = []
    afterAll(() => started.forEach((one) => one.kill()))

    /** A site in a process of its own, with the code that the partner got. */
    async function partnerSite(code: string): Promise<string> {
      const port = await freePort()
      const page = `<!doctype html><html lang="nl"><title>Gemeente</title><h1>Gemeente</h1>${code}</html>`
      const program = `require('http').createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(${JSON.stringify(page)})).listen(${port}, '127.0.0.1', () => console.log('ready'))`
      const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
      started.push(child)
      await new Promise((ready) => child.stdout?.once('data', ready))
      return `http://partner.localhost:${port}`
    }

    test('it stands in a frame once the site is on the list, works there without cookies, and is gone when it is taken off', async () => {
      const context = await program.browser.newContext({ viewport: { width: 1280, height: 1000 } })
      const desk = await context.newPage()
      await signInUnseen(desk, program.url, 'Hilde Wagenaar')
      await desk.goto(`${program.url}/werkbank/inzetten`)
      await desk.getByRole('textbox', { name: 'Naam van de site' }).fill('partner.localhost')
      await desk.getByRole('button', { name: 'Voeg toe' }).click()
      await desk.getByText('partner.localhost staat op de lijst').waitFor()
      await isGood(desk, true)
      const mine = desk.locator('section', { hasText: 'Code voor partner.localhost' })
      await mine.getByText('Even wachten, voor iedereen').first().click()
      const code = await mine.locator('pre').first().innerText()
      expect(code).toMatch(/^<iframe src="http:\/\/inzet\.localhost:\d+\/even-wachten\?via=partner\.localhost"/)

      const site = await partnerSite(code)
      const visitor = await program.browser.newContext({ viewport: { width: 800, height: 1000 } })
      const page = await visitor.newPage()
      await page.goto(site)
      const frame = page.frameLocator('iframe')
      await frame.getByRole('heading', { name: 'Even wachten voordat u betaalt' }).waitFor()
      await frame.getByRole('button', { name: 'Iemand van de bank' }).click()
      await frame.getByText('Hang op.').waitFor()
      await frame.getByRole('link', { name: 'Zij belden' }).click()
      await frame.getByText('Vraag 3 van 4').waitFor()
      expect(await visitor.cookies()).toEqual([])
      const [own] = await Promise.all([
        visitor.waitForEvent('page'),
        frame.getByRole('link', { name: 'dijkwacht' }).click(),
      ])
      expect(own.url()).toContain(program.url)

      const elsewhere = await partnerSite(code.replaceAll('partner.localhost', 'ander.localhost'))
      expect(await isRefused(await visitor.newPage(), elsewhere)).toBe(true)
      const stolen = await partnerSite(code)
      expect(await isRefused(await visitor.newPage(), stolen.replace('partner.', 'dief.'))).toBe(true)
      const main = await partnerSite(code.replace('inzet.localhost', 'localhost'))
      expect(await isRefused(await visitor.newPage(), main)).toBe(true)

      await desk.getByRole('button', { name: 'Haal van de lijst partner.localhost' }).click()
      await desk.getByText('partner.localhost is van de lijst').waitFor()
      expect(await isRefused(await visitor.newPage(), site)).toBe(true)
      await visitor.close()
      await context.close()
    })

    test('warnings stand in a frame of any site, with their style and letters', async () => {
      const page = await program.browser.newPage()
      const failed: string[] = []
      page.on('requestfailed', (request) => failed.push(request.url()))
      await page.goto(`${program.url}/waarschuwingen/op-uw-site`)
      const code = await page.locator('main pre').first().innerText()
      await page.goto(await partnerSite(code))
      await page.frameLocator('iframe').getByRole('heading').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(failed).toEqual([])
      await page.context().close()
    })

    /** Chromium shows nothing of a page that may not be framed here, and says why. */
    async function isRefused(page: Page, url: string): Promise<boolean> {
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await page.goto(url, { waitUntil: 'load' })
      const shown = await page.frameLocator('iframe').getByRole('heading', { level: 1 }).count()
      await page.close()
      return shown === 0 && said.some((text) => /frame-ancestors|X-Frame-Options|frame/i.test(text))
    }
  })
})
