// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { axeOn } from './axe.ts'
import { untilAlive } from './browser.ts'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

/** Shared by three unrelated schemes of the demo. */
const lent = demoIban(2_307_001)
/** What axe cannot decide by itself: text inside an SVG picture. */
const undecided = new Set(['color-contrast'])

journey('an analyst works on a case', (program) => {
  async function signedIn(options: { width?: number; script?: boolean; name?: string } = {}): Promise<Page> {
    const { width = 1280, script = true, name = 'Fatima Benali' } = options
    const context = await program.browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script })
    const page = await context.newPage()
    await signInUnseen(page, program.url, name)
    return page
  }

  /** By the one field, in another spelling than it was reported in. */
  async function findCase(page: Page): Promise<void> {
    await page.goto(`${program.url}/werkbank/zoeken`)
    await page.getByRole('searchbox', { name: 'Waar zoekt u naar?' }).fill(formatIban(lent).toLowerCase())
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('heading', { name: 'Zaken', level: 2 }).waitFor()
    expect(page.url()).not.toMatch(/nl|DYKW|2307/i)
    // A link that is pressed while the page comes alive may be another element a moment later.
    await untilAlive(page)
    await page
      .getByRole('link', { name: /^Zaak [\dA-F]{6}$/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Wat deze meldingen verbindt' }).waitFor()
  }

  async function isAccessible(page: Page): Promise<void> {
    const found = await axeOn(page)
    const said = (list: typeof found.violations) =>
      list.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)
    expect(said(found.violations)).toEqual([])
    expect(said(found.incomplete.filter(({ id }) => !undecided.has(id)))).toEqual([])
    await staysWithin(page)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  }

  const main = (page: Page) => page.locator('main').innerText()

  test('sees why reports belong together, merges a proposal with a reason, and takes that back', async () => {
    const page = await signedIn()
    await findCase(page)
    expect(await main(page)).toMatch(/\d meldingen hangen samen door /)
    expect(await main(page)).toContain(
      'Wij voegen niet vanzelf samen, omdat de meldingen heel verschillende dingen vertellen',
    )
    const before = Number(/(\d+) meldingen hangen samen/.exec(await main(page))?.[1])

    await page
      .getByRole('link', { name: /^Bekijk en voeg samen/ })
      .first()
      .click()
    await page.getByRole('table', { name: 'Wat er gebeurt' }).waitFor()
    const together = await page.getByRole('row', { name: /Eigen meldingen/ }).innerText()
    const after = Number(/(\d+)\s*$/.exec(together)?.[1])
    expect(after).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Voeg samen' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf op waarom')
    await page.getByRole('textbox', { name: 'Waarom horen ze bij elkaar?' }).fill('Dezelfde houder, zegt de bank.')
    await page.getByRole('button', { name: 'Voeg samen' }).click()

    await page.getByText('Fatima Benali voegde zaken samen').waitFor()
    expect(await main(page)).toContain(`${after} meldingen hangen samen`)
    await page.getByText('Draai dit terug').click()
    await page.getByRole('textbox', { name: 'Waarom draait u dit terug?' }).fill('De bank vergiste zich.')
    await page.getByRole('button', { name: 'Draai terug' }).click()
    await page.getByText('Teruggedraaid door Fatima Benali').waitFor()
    expect(await main(page)).toContain(`${before} meldingen hangen samen`)
    await page.context().close()
  })

  test('walks through the network with the keyboard, and reads the path between two reports', async () => {
    const page = await signedIn()
    await findCase(page)
    await page.getByRole('link', { name: 'Bekijk als netwerk' }).click()
    const hub = page.getByRole('link', { name: /Klap uit\.$/ }).first()
    await hub.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /Klap in\.$/ }).waitFor()
    expect(await page.getByRole('link', { name: /Melding/ }).count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Terug naar de zaak' }).click()
    await page
      .getByRole('link', { name: /^Waarom\?/ })
      .first()
      .click()
    const path = page.getByRole('list', { name: 'De weg van de ene melding naar de andere' })
    expect(await path.getByRole('listitem').count()).toBeGreaterThanOrEqual(3)
    await page.context().close()
  })

  test('takes reports out of a case without script', async () => {
    const page = await signedIn({ script: false })
    await findCase(page)
    await page.getByRole('link', { name: 'Haal meldingen eruit' }).click()
    await page
      .getByRole('checkbox', { name: /^Kies melding M-/ })
      .first()
      .check()
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click()
    expect(await main(page)).toContain('1 melding gaat eruit')
    await page.getByRole('textbox', { name: 'Waarom horen ze er niet bij?' }).fill('Een ander verhaal.')
    await page.getByRole('button', { name: 'Haal ze eruit' }).click()
    expect(await main(page)).toContain('Fatima Benali haalde meldingen uit de zaak')
    await page.context().close()
  })

  test('is told of news about what is watched, and which colleague works on the same', async () => {
    const page = await signedIn()
    await page.goto(`${program.url}/werkbank/volglijst`)
    expect(await main(page)).toContain('2 nieuwe meldingen')
    await page.getByRole('button', { name: 'Ik heb alles gezien' }).click()
    await page.getByText('Er is niets nieuws').waitFor()
    await page.getByRole('textbox', { name: 'Kenmerk of woorden' }).fill('kluisrekening')
    await page.getByRole('button', { name: 'Volg dit' }).click()
    await page.getByRole('rowheader', { name: '“kluisrekening”' }).waitFor()

    await page.goto(`${program.url}/werkbank/zoeken`)
    await page.getByRole('searchbox', { name: 'Waar zoekt u naar?' }).fill('kluisrekening onderzoek')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page
      .getByRole('link', { name: /^Zaak [\dA-F]{6}$/ })
      .first()
      .click()
    await page.getByText('Sharmila Ramdin werkt aan 1 melding in deze zaak.').waitFor()
    // The police are in no agreement about linking, so whatever partners have of it is not here.
    expect(await main(page)).not.toContain('andere partner werkt')
    await page.goto(`${program.url}/werkbank/zaken`)
    expect(await main(page)).toContain('Uw meldingen worden niet verbonden met die van andere organisaties.')
    expect(await main(page)).not.toContain('Deltabank')
    await page.context().close()
  })

  test('has pages that everybody can use, on a phone and on a desk, light and dark', async () => {
    const walk = async (context: BrowserContext, page: Page) => {
      await findCase(page)
      const address = page.url()
      await isAccessible(page)
      for (const rest of ['graaf', 'verband', 'samenvoegen', 'splitsen', 'export']) {
        await page.goto(`${address}/${rest}`)
        await isAccessible(page)
      }
      await page.goto(address)
      await page
        .getByRole('link', { name: /^Samenhang in deze zaak/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'Uw oordeel' }).waitFor()
      await isAccessible(page)
      await context.close()
    }
    for (const width of [320, 1280]) {
      const page = await signedIn({ width })
      if (width === 1280) await page.emulateMedia({ colorScheme: 'dark' })
      await walk(page.context(), page)
    }
  })
})
