// SPDX-License-Identifier: EUPL-1.2
// Draws the pictures of `docs/pictures` from a running demo: `node tools/draw-pictures.ts ADDRESS [NAME ...]`, or `npm run pictures`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/browser.ts'

/** One page, at 320 and 1280 px; a page that wants a picture adds a line. */
interface Picture {
  name: string
  path: string
  /** What somebody does there before it is drawn. */
  act?: (page: Page) => Promise<unknown>
  /** What of it is drawn; none: the first screen. */
  part?: string
}

const folder = join(import.meta.dirname, '../docs/pictures')
const screens = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]

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
]

async function draw(browser: Browser, address: string, { name, path, act, part }: Picture): Promise<void> {
  for (const viewport of screens) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' })
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
