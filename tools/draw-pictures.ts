// SPDX-License-Identifier: EUPL-1.2
// Draws the pictures of `docs/pictures` from a running demo: `node tools/draw-pictures.ts ADDRESS [NAME ...]`, or `npm run pictures`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/browser.ts'
import { signInAs } from '../tests/journeys/sign-in.ts'

/** One page, at two widths; a page that wants a picture adds a line. */
interface Picture {
  name: string
  path: string
  /** Who of the demo is signed in: a page of the workbench. */
  as?: string
  /** What somebody does there before it is drawn. */
  act?: (page: Page) => Promise<unknown>
  /** What of it is drawn; none: the first screen. */
  part?: string
}

const folder = join(import.meta.dirname, '../docs/pictures')
const wide = { width: 1280, height: 800 }
/** The least that a page must do for everybody; at work, a telephone of today. */
const screensOf = ({ as }: Picture) => [as ? { width: 390, height: 844 } : { width: 320, height: 640 }, wide]

const checked = (name: string, question: string): Picture => ({
  name: `answer-${name}`,
  path: '/controleren',
  part: 'main',
  async act(page) {
    await page.locator('textarea[name=vraag]').fill(question)
    await page.locator('#controle button').first().click()
    await page.locator('#uitkomst .dw-answer').waitFor()
  },
})

/** Accounts of the demo bank, numbers kept free for fiction, and sites ending in .example. */
const message =
  'Hoi mam, mijn telefoon is in de wc gevallen. Dit is mijn nieuwe nummer, +44 7700 900123. Kun je vandaag nog € 1.480 overmaken naar NL65 DYKW 0002 3010 01? Niet bellen hoor, ik kan alleen appen x'
/** What somebody says who transferred money to a caller "of the bank", less than an hour ago. */
const said = [/net betaald/, /namens mijn bank/, /^Voor mijzelf$/, /^Overgemaakt/, /Minder dan een uur/]

async function makePlan(page: Page): Promise<void> {
  while (!(await page.getByRole('heading', { level: 1, name: 'Uw stappen' }).isVisible())) {
    for (const choice of said)
      for (const label of await page.locator('main label').filter({ hasText: choice }).all()) await label.click()
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Verder' }).click()])
  }
}

const pictures: readonly Picture[] = [
  { name: 'home', path: '/' },
  { name: 'plan', path: '/hulp/plan', act: makePlan },
  { name: 'going-round', path: '/wat-gaat-er-rond' },
  { name: 'warning', path: '/waarschuwingen/nep-sms-over-een-pakket' },
  { name: 'fraud', path: '/wat-gaat-er-rond/FF-300' },
  { name: 'figures', path: '/cijfers' },
  checked('listed', 'NL65 DYKW 0002 3010 01'),
  checked('unknown', 'tuinstoel-outlet.example'),
  checked('phone', '+44 7700 900123'),
  checked('likeness', 'https://ing-veiligheid.example/inloggen'),
  checked('message', message),
  { name: 'to-do', path: '/werkbank', as: 'Sharmila Ramdin' },
  {
    name: 'call',
    path: '/werkbank/telefoon',
    as: 'Marijke Brouwer',
    async act(page) {
      await page.getByLabel('Typ woorden of toetsen').fill('a b1 c1 d1 480 euro gisteren 14:30')
      await page.getByLabel('Typ woorden of toetsen').press('Enter')
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: 'search',
    path: '/werkbank/zoeken',
    as: 'Sharmila Ramdin',
    async act(page) {
      await page.getByRole('searchbox', { name: 'Waar zoekt u naar?' }).fill('NL65 DYKW 0002 3010 01')
      await page.getByRole('button', { name: 'Zoek', exact: true }).click()
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: 'identifier',
    path: '/werkbank/zaken',
    as: 'Sharmila Ramdin',
    async act(page) {
      await openFirst(page, '/werkbank/zaken/')
      await openFirst(page, '/werkbank/kenmerken/')
    },
  },
  {
    name: 'triage',
    path: '/werkbank/meldingen',
    as: 'Sharmila Ramdin',
    async act(page) {
      await page.locator('[data-row] a').nth(2).click()
      await page.locator('.dw-deeds').waitFor()
    },
  },
  { name: 'case', path: '/werkbank/zaken', as: 'Sharmila Ramdin', act: (page) => openFirst(page, '/werkbank/zaken/') },
  {
    name: 'listing-desk',
    path: '/werkbank/vermeldingen/beoordelen',
    as: 'Fatima Benali',
    async act(page) {
      await page.getByRole('button', { name: 'Kies deze grond' }).click()
      await page
        .getByRole('button', { name: /Publiceer|Leg voor|Stel voor/ })
        .first()
        .waitFor()
    },
  },
]

async function openFirst(page: Page, address: string): Promise<void> {
  await page.locator(`main a[href*="${address}"]`).first().click()
  await page.waitForLoadState('networkidle')
}

async function draw(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, path, as, act, part } = picture
  for (const viewport of screensOf(picture)) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' })
    if (as) await signInAs(page, address, as)
    await page.goto(address + path, { waitUntil: 'networkidle' })
    await act?.(page)
    await page.evaluate('document.fonts.ready')
    // The focus of whoever pressed is no part of the picture.
    await page.evaluate('document.activeElement?.blur()')
    const bytes = await (part ? page.locator(part) : page).screenshot()
    const file = `${name}-${viewport.width}.png`
    writeFileSync(join(folder, file), bytes)
    process.stdout.write(`${file} ${Math.ceil(bytes.length / 1024)} kB\n`)
    await page.close()
  }
}

const [address = 'http://localhost:3000', ...names] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
for (const picture of pictures)
  if (names.length === 0 || names.includes(picture.name)) await draw(browser, address.replace(/\/$/, ''), picture)
await browser.close()
