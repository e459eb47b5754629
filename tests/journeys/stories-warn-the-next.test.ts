// SPDX-License-Identifier: EUPL-1.2
// Three people name an account and a site in their story and in no field, and say of each what it was.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journeyAlone, type Program } from './journey.ts'
import { choose, sendReport, walkReport } from './report.ts'
import { signInAs, signInUnseen } from './sign-in.ts'

const account = demoIban(770_314)
const host = 'pas-vernieuwen-nu.example'
const site = `https://${host}/inloggen`
const oldPhone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }
const desk = { viewport: { width: 1280, height: 900 } }

const stories = [
  `Ik kreeg een bericht over mijn pas. Op ${site} vulde ik alles in. Het bedrag ging naar ${formatIban(account)}.`,
  `pas zou verlopen, via ${site} 250 overgemaakt naar ${account} en weg was het`,
  `They sent me to ${site}. I paid 250 euros into ${formatIban(account)}.`,
]

journeyAlone('what stands in three stories warns the next', walk, { TRUST_PROXY: '1' })

function walk(program: Program): void {
  /** Through the form from another network; on the page that asks what each was, the account gets this role. */
  async function report(story: string, network: number, role: string): Promise<void> {
    const extraHTTPHeaders = { 'x-forwarded-for': `198.51.${network}.7` }
    const page = await program.open({ ...oldPhone, extraHTTPHeaders })
    await walkReport(page, program.url, {
      verhaal: () => page.getByRole('textbox').fill(story),
      herkend: async () => {
        await page.getByRole('heading', { name: 'Dit lazen wij in uw verhaal' }).waitFor()
        await page.getByRole('combobox', { name: /^NL/ }).selectOption(role)
        await page.getByRole('combobox', { name: site }).selectOption('Deze site kreeg ik')
      },
      wat: () => choose(page, /^Via een bericht/),
      wie: () => choose(page, /Ikzelf/),
      geld: async () => {
        await choose(page, /^Ja/)
        await page.getByRole('textbox').fill('250')
      },
    })
    expect(await page.locator('main').innerText()).toContain(role)
    await sendReport(page)
    await page.context().close()
  }

  async function check(question: string): Promise<string> {
    const page = await program.open(oldPhone)
    await page.goto(`${program.url}/controleren`)
    await page.getByRole('textbox').fill(question)
    await page.getByRole('button', { name: 'Controleer' }).click()
    const told = await page.locator('main').innerText()
    await page.context().close()
    return told
  }

  /** Opens each report that names this account, and confirms it. */
  async function confirmAll(officer: Page, named: string, count: number): Promise<void> {
    const links = officer.locator('main').getByRole('link', { name: /^M-[\dA-F]{6} / })
    const find = async () => {
      await officer.goto(`${program.url}/werkbank/zoeken`)
      await officer.getByRole('searchbox', { name: 'Waar zoekt u naar?' }).fill(named)
      await officer.keyboard.press('Enter')
      await officer.getByRole('heading', { name: 'Herkend' }).waitFor()
      return links.count()
    }
    await expect.poll(find).toBe(count)
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const address of found) {
      await officer.goto(program.url + address)
      await officer.getByRole('button', { name: 'Bevestig' }).click()
      await officer.getByRole('button', { name: 'Bevestig' }).waitFor({ state: 'detached' })
    }
  }

  /** Ground, last day and reason of a warning. */
  async function decide(officer: Page, reason: string): Promise<void> {
    await officer.getByRole('combobox').first().selectOption({ index: 1 })
    await officer.getByRole('textbox', { name: 'Dag' }).fill('1')
    await officer.getByRole('textbox', { name: 'Maand' }).fill('3')
    await officer.getByRole('textbox', { name: 'Jaar' }).fill(String(new Date().getFullYear() + 1))
    await officer.getByRole('textbox', { name: /Waarom/ }).fill(reason)
  }

  async function publish(officer: Page): Promise<void> {
    const link = officer.getByRole('link', { name: formatIban(account) }).first()
    await expect
      .poll(async () => (await officer.goto(`${program.url}/werkbank/vermeldingen`)) && link.count())
      .toBeGreaterThan(0)
    await link.click()
    await officer.waitForURL(/vermeldingen\/./)
    await decide(officer, 'Drie mensen betaalden na een nepbericht.')
    await officer.getByRole('button', { name: 'Leg voor aan een collega' }).click()
    await officer.getByText('Een collega ziet het op de startpagina').waitFor()
    await agree(account)
  }

  /** A colleague finds on the start page what was put forward, and publishes it. */
  async function agree(listed: string): Promise<void> {
    const second = await program.open(desk)
    await signInAs(second, program.url, 'Joris van den Heuvel')
    await second.getByRole('link', { name: formatIban(listed) }).click()
    await second.getByRole('button', { name: 'Publiceer de waarschuwing' }).click()
    await second.getByText('keurde dit goed').waitFor()
    await second.context().close()
  }

  /** The site of the stories waits at the shield with three reports behind it; this person proposes it, and a colleague puts it on the list. */
  async function shield(officer: Page): Promise<void> {
    await officer.goto(`${program.url}/werkbank/schild/namen`)
    await officer.getByRole('searchbox', { name: 'Naam of link' }).fill(host)
    await officer.keyboard.press('Enter')
    await officer.getByRole('row', { name: host }).getByText('3').first().waitFor()
    await officer.getByRole('link', { name: host }).click()
    const at = officer.url()
    await officer.locator('label', { hasText: 'Voorstellen aan een tweede lezer' }).click()
    await officer.getByRole('textbox', { name: 'Reden' }).fill('Nagemaakte site, drie mensen betaalden er.')
    await officer.getByRole('button', { name: 'Leg het besluit vast' }).click()
    await officer.getByText('wacht op een tweede lezer').first().waitFor()

    const second = await program.open(desk)
    await signInUnseen(second, program.url, 'Joris van den Heuvel')
    await second.goto(at)
    await second.locator('label', { hasText: 'Op de lijst zetten' }).click()
    await second.getByRole('textbox', { name: 'Reden' }).fill('Gezien: nagemaakt.')
    await second.locator('label', { hasText: 'Politiewet' }).click()
    await second.getByRole('button', { name: 'Leg het besluit vast' }).click()
    await second.context().close()
  }
  const names = async () => (await fetch(`${program.url}/v1/shield/names.txt`)).text()
  /** Milliseconds until this holds, asked again and again. */
  async function until(holds: () => Promise<boolean>): Promise<number> {
    const began = performance.now()
    await expect.poll(holds, { timeout: 60_000 }).toBe(true)
    return performance.now() - began
  }

  test('the next person is warned, the shield serves the name, and the bank has its account', async () => {
    for (const [network, story] of stories.entries()) await report(story, network, 'Hier ging het geld heen')
    expect(await check(account)).toContain('Dat betekent niet dat u het kunt vertrouwen')

    const officer = await program.open(desk)
    await signInUnseen(officer, program.url, 'Fatima Benali')
    await confirmAll(officer, account, 3)
    await publish(officer)
    const warned = await until(async () => (await check(account)).includes('Betaal niet'))
    await shield(officer)
    const served = await until(async () => (await names()).includes(`\n${host} # `))
    expect(await check(site)).toContain('Politie (demo) waarschuwt voor deze site')
    // In seconds, however busy the machine: each look is a whole page.
    for (const took of [warned, served]) expect(took).toBeLessThan(15_000)

    const milan = await program.open(desk)
    await signInUnseen(milan, program.url, 'Milan')
    const inbox = milan.getByText(formatIban(account))
    await expect
      .poll(async () => (await milan.goto(`${program.url}/werkbank/ontvangen`)) && inbox.count())
      .toBeGreaterThan(0)
    await milan.context().close()
    await officer.context().close()
  })

  test('of one proven case two people of the police warn, and not one', async () => {
    const mule = demoIban(770_990)
    const story = `Vandaag ging € 48.000 naar ${formatIban(mule)}. Ik kwam op ${site}.`
    await report(story, 9, 'Hier ging het geld heen')
    const officer = await program.open(desk)
    await signInUnseen(officer, program.url, 'Fatima Benali')
    await confirmAll(officer, mule, 1)
    await officer
      .getByRole('row', { name: formatIban(mule) })
      .getByRole('link', { name: /eigen bewijs/ })
      .click()
    await officer
      .getByRole('textbox', { name: 'Wat bewijst dit?' })
      .fill('De bank schreef dat de rekening op een gestolen naam staat.')
    await decide(officer, 'Een slachtoffer betaalde veel geld op deze rekening.')
    await officer.getByRole('button', { name: 'Leg voor aan een collega' }).click()
    await officer.getByText('Een collega ziet het op de startpagina').waitFor()
    expect(await check(mule)).toContain('Dat betekent niet dat u het kunt vertrouwen')

    await agree(mule)
    await expect.poll(() => check(mule)).toContain('Betaal niet')
    await officer.context().close()
  })
}
