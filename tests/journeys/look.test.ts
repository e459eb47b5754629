// SPDX-License-Identifier: EUPL-1.2
// Faults that are planted: whoever looks at pages sees them.
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { browserPath } from '../browser.ts'
import { launchBrowser } from './browser.ts'
import { staysWithin } from './fits.ts'
import { lookerIn } from './look.ts'

const noAlternative = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'

interface Planted {
  main?: string
  menu?: string
}

const drawn = ({ main = '', menu = '' }: Planted) => `<!doctype html><html lang="nl"><head><title>Proef</title><style>
  @media (max-width: 800px) { .desk { display: none } }
  @media (min-width: 800px) { .pale { color: #ccc } .far { margin-left: 2000px } }
</style></head><body><header><nav aria-label="Menu"><a href="/">Begin</a>${menu}</nav></header>
<main><h1>Proef</h1><label for="a">Naam</label><input id="a">${main}</main></body></html>`

describe.skipIf(!browserPath())(browserPath() ? 'whoever looks at pages' : 'not run: no browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })

  async function wrongWith(planted: Planted, width: number): Promise<string> {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: drawn(planted) }))
    const look = await lookerIn(context, 'http://planted.example')
    const wrong = await look('/een').then(
      () => 'nothing',
      (error: Error & { actual?: unknown }) => `${error.message} ${JSON.stringify(error.actual)}`,
    )
    await context.close()
    return wrong
  }

  test.each([320, 1280])('sees nothing wrong where nothing is, %i px', async (width) => {
    expect(await wrongWith({}, width)).toBe('nothing')
  })

  test.each<[string, string, Planted]>([
    ['a picture without words', 'image-alt', { main: noAlternative }],
    ['a field without a label', ': label:', { main: '<input>' }],
    [
      'an id that is there twice',
      'duplicate-id-aria',
      { main: '<p id="a">Nog een</p><p aria-labelledby="a">Hier</p>' },
    ],
    ['a button without a name in the menu', 'button-name', { menu: '<button></button>' }],
  ])('sees %s on every screen', async (_name, rule, planted) => {
    for (const width of [320, 1280]) expect(await wrongWith(planted, width)).toContain(rule)
  })

  test.each<[string, string, Planted]>([
    ['pale', 'color-contrast', { main: '<p class="pale">Bleek</p>' }],
    ['shown', 'image-alt', { main: `<div class="desk">${noAlternative}</div>` }],
    ['too far away', 'scrolls sideways', { main: '<p class="far">Ver weg</p>' }],
    ['too far away by its name', 'px: <p class="far">', { main: '<p class="far">Ver weg</p>' }],
  ])('sees what is %s on a desk only', async (_name, rule, planted) => {
    expect(await wrongWith(planted, 320)).toBe('nothing')
    expect(await wrongWith(planted, 1280)).toContain(rule)
  })

  test('waits for the style sheet before it says that something sticks out, and looks past what scrolls by itself', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    const sheet = Promise.withResolvers<string>()
    const body = `${drawn({ main: '<p id="wide">Breed</p>' })}<style>#wide { width: 900px }</style>`
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<link rel="stylesheet" href="/late.css">${body}` }),
    )
    await page.route('**/late.css', async (route) =>
      route.fulfill({ contentType: 'text/css', body: await sheet.promise }),
    )
    await page.goto('http://planted.example/', { waitUntil: 'commit' })
    await page.getByRole('heading').waitFor({ state: 'attached' })
    const judged = staysWithin(page)
    expect(await page.evaluate('document.readyState')).not.toBe('complete')
    sheet.resolve('main { overflow-x: auto }')
    await judged
    await page.close()
  })
})
