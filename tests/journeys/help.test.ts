// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban } from '#values'
import { medianOf, waysToAdvice } from '../first-advice.ts'
import { fits, staysWithin } from './fits.ts'
import { reading } from './journey.ts'

/** What somebody answers, by the question; every other one is passed by. */
const said: Record<string, RegExp> = {
  'Gebeurt er nú iets?': /nog aan de telefoon/,
  'Wat lijkt er het meest op?': /namens mijn bank/,
  'Voor wie vult u dit in?': /^Voor mijzelf$/,
  'Hoe ging er geld weg?': /^Overgemaakt/,
}
const phone = { viewport: { width: 320, height: 720 } }
const desk = { viewport: { width: 1280, height: 800 } }
const modes: [string, BrowserContextOptions][] = [
  ['on a phone', phone],
  ['on a phone without script', { ...phone, javaScriptEnabled: false }],
  ['on a desk', desk],
  ['on a desk without script', { ...desk, javaScriptEnabled: false }],
]

const steps = (page: Page) => page.getByRole('heading', { level: 1, name: 'Uw stappen' })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const withoutInternet = (page: Page) => page.locator('summary', { hasText: 'Zonder internet' })
const keepHere = async (page: Page) => {
  await withoutInternet(page).click()
  await button(page, 'Bewaar dit plan op dit toestel').click()
}

/** Controls that a screen reader would call by nothing. */
async function nameless(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n')
  return lines.filter((line) => /^\s*- (button|link|textbox|checkbox|radio|combobox)(:| \[|$)/.test(line))
}

/** Nothing scrolls sideways, and no text is cut off by its own frame. */
async function staysWhole(page: Page): Promise<void> {
  await staysWithin(page)
  const cut = await page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => !one.closest('.dw-hidden, .utrecht-skip-link, .dw-scene, svg') && getComputedStyle(one).overflowX !== 'visible')
    .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.outerHTML.slice(0, 120))`)
  expect(cut, page.url()).toEqual([])
}

/** From the first question to the steps, looking at each page. */
async function makePlan(page: Page, url: string, look: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  await page.goto(`${url}/hulp/plan`)
  for (let asked = 0; asked < 10 && !(await steps(page).isVisible()); asked++) {
    await look(page)
    const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim()
    const choice = said[title]
    if (choice) await page.locator('main label').filter({ hasText: choice }).click()
    await button(page, 'Verder').click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(title)
  }
  await steps(page).waitFor()
  await look(page)
}

reading('who was scammed', (program) => {
  test('reads what to do after two taps, with 45 kB on a phone that was never here, painted without script', async () => {
    const ways = await waysToAdvice(program.browser, program.url, 3)
    expect(ways.map(({ taps }) => taps)).toEqual([2, 2, 2])
    expect(medianOf(ways.map(({ bytes }) => bytes))).toBeLessThan(45_000)
    for (const { paint } of ways) expect(Math.min(paint.home, paint.advice)).toBeGreaterThan(0)
  })

  test.each(modes)('makes a plan and a letter %s', async (_name, options) => {
    const context = await program.browser.newContext(options)
    const page = await context.newPage()
    await makePlan(page, program.url, async (page) => {
      expect(await nameless(page)).toEqual([])
      if (await steps(page).isVisible()) await staysWhole(page)
    })
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toContain('hang op')
    await button(page, 'Dit heb ik gedaan hang op').click()
    await page.getByRole('heading', { name: 'Dit heeft u gedaan' }).waitFor()
    const keep = withoutInternet(page)
    // Its script shows it, a moment after the page.
    if (options.javaScriptEnabled === false) expect(await keep.isVisible()).toBe(false)
    else await keep.waitFor()

    await page.getByRole('link', { name: /vraag mijn geld terug/ }).click()
    await page.getByRole('heading', { level: 1, name: /vraag mijn geld terug/ }).waitFor()
    // Whoever presses before the script is there, is answered by the server.
    if (options.javaScriptEnabled !== false) await page.locator('#brief-hier').waitFor()
    const sent: string[] = []
    page.on('request', (request) => request.postData() !== null && sent.push(request.url()))
    await button(page, 'Maak de brief').click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Vul uw naam in.')
    expect(await nameless(page)).toEqual([])
    await page.getByLabel('Uw naam').fill('Jannie Verzonnen')
    await page.getByLabel('Uw rekeningnummer').fill(demoIban(7))
    await page.getByLabel('Rekeningnummer waar het geld heen ging').fill(demoIban(8))
    await page.getByLabel('Bedrag').fill('1250,50')
    await page.getByLabel('Op welke dag?').fill('20-11-2026')
    await button(page, 'Maak de brief').click()
    await page.getByRole('heading', { level: 1, name: 'Uw brief' }).waitFor()
    expect(await page.getByRole('article').innerText()).toContain('€ 1.250,50')
    expect(await nameless(page)).toEqual([])
    await staysWhole(page)
    // On paper it is their own letter, and nothing of ours.
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('body').innerText()).toMatch(/^\s*\d+ \p{L}+ \d{4}\s[\s\S]*Jannie Verzonnen\s*$/u)
    await page.emulateMedia({ media: 'screen' })
    if (options.javaScriptEnabled !== false) {
      expect(sent).toEqual([])
      const kept = page.waitForEvent('download')
      await button(page, 'Bewaar als webpagina').click()
      expect((await kept).suggestedFilename()).toBe('brief.html')
      await button(page, 'Verander iets').click()
      expect(await page.getByLabel('Uw naam').inputValue()).toBe('Jannie Verzonnen')
    }
    await context.close()
  })

  test('reads everything in high contrast, and with letters twice as large', async () => {
    const context = await program.browser.newContext({ ...phone, forcedColors: 'active' })
    const page = await context.newPage()
    // Also before our letters have come, and where somebody blocks them.
    await page.route(/\.woff2/, (route) => route.abort())
    const larger = async () => {
      await page.evaluate("document.documentElement.style.fontSize = '200%'")
      await staysWhole(page)
    }
    for (const path of ['/', '/hulp', '/hulp/bankhelpdesk', '/hulp/brieven', '/hulp/taal/ar', '/is-dit-echt']) {
      await page.goto(program.url + path)
      await larger()
    }
    await page.goto(`${program.url}/hulp/brieven/terughalen`)
    await fits(page)
    await larger()
    await makePlan(page, program.url, larger)
    await context.close()
  })

  test('answers every question by keyboard only', async () => {
    const context = await program.browser.newContext(desk)
    const page = await context.newPage()
    await page.goto(`${program.url}/hulp`)
    const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.value')
    const tabTo = async (words: RegExp | string) => {
      for (let pressed = 0; pressed < 60; pressed++) {
        await page.keyboard.press('Tab')
        if (String(await focused()).match(words)) return
      }
      throw new Error(`never came to ${words}`)
    }
    await tabTo('Maak uw stappenplan')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Gebeurt er nú iets?' }).waitFor()
    for (let asked = 0; asked < 10 && !(await steps(page).isVisible()); asked++) {
      const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim()
      if (said[title]) {
        await page.getByRole('main').locator('input:not([type=hidden])').first().waitFor()
        await tabTo(/^(door|bankhelpdesk|adult|transfer)$/)
        await page.keyboard.press('Space')
        expect(await page.locator(':focus').isChecked()).toBe(true)
      }
      await tabTo(/^Verder$/)
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    }
    await steps(page).waitFor()
    await tabTo(/Dit heb ik gedaan/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Dit heeft u gedaan' }).waitFor()
    await context.close()
  })

  test('keeps a plan on the own device: it is there without internet, ticks stay, and wiping takes it away', async () => {
    const context = await program.browser.newContext(phone)
    const page = await context.newPage()
    const left = () =>
      page.evaluate(
        'Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([kept, own]) => [kept, own.length])',
      )
    await makePlan(page, program.url)
    expect(await left()).toEqual([[], 0])
    await keepHere(page)
    await page.getByText(/Dit plan staat op dit toestel, tot en met \d+ \w+ \d{4}/).waitFor()
    await fits(page)
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)')
    const code = await page.locator('code').innerText()
    // The code stands in no address, and one page is kept.
    expect(
      await page.evaluate(
        "caches.open('dijkwacht-plan').then((one) => one.keys()).then((all) => all.map(({ url }) => new URL(url).pathname))",
      ),
    ).toEqual(['/hulp/plan/stappen'])

    await context.setOffline(true)
    await page.reload()
    await page.getByText('U bent offline.').waitFor()
    expect(await page.locator('code').innerText()).toBe(code)
    await fits(page)
    await button(page, 'Dit heb ik gedaan Nu meteen: hang op').click()
    await page.getByRole('heading', { name: 'Dit heeft u gedaan' }).waitFor()
    const ticked = await page.locator('code').innerText()
    expect(ticked).not.toBe(code)
    // Nothing else is there: another page is not kept.
    expect(await page.goto(`${program.url}/hulp`).catch(() => null)).toBe(null)

    await context.setOffline(false)
    await page.goto(`${program.url}/hulp/plan/stappen`)
    await button(page, 'Haal het plan van dit toestel').waitFor()
    expect(await page.locator('code').innerText()).toBe(ticked)
    await page.getByRole('heading', { name: 'Dit heeft u gedaan' }).waitFor()

    // From another page of help.
    await page.goto(`${program.url}/hulp/brieven`)
    await button(page, 'Wis de stappen van dit toestel').click()
    await page.getByRole('heading', { level: 1, name: 'Hulp nu' }).waitFor()
    await expect.poll(left).toEqual([[], 0])

    // And by leaving quickly, with and without internet, and by wiping without.
    await context.route(/^https:\/\/www\.knmi\.nl/, (route) => route.fulfill({ body: 'Zonnig' }))
    for (const [way, isOffline] of [
      ['Verlaat deze site', false],
      ['Verlaat deze site', true],
      ['Wis de stappen van dit toestel', true],
    ] as const) {
      await makePlan(page, program.url)
      await keepHere(page)
      await page.getByText(/Dit plan staat op dit toestel/).waitFor()
      await page.evaluate('navigator.serviceWorker.ready.then(() => null)')
      if (isOffline) {
        await context.setOffline(true)
        await page.reload()
      }
      await button(page, way)
        .or(page.getByRole('link', { name: way }))
        .click()
      if (way === 'Verlaat deze site') await expect.poll(() => page.url()).not.toContain(program.url)
      else await page.getByText('Uw stappen zijn van dit toestel gewist.').waitFor()
      await context.setOffline(false)
      // The site hears it too: what it held in this browser is gone.
      await page.goto(`${program.url}/hulp/plan/stappen`)
      await page.getByRole('heading', { level: 1, name: 'Verder met uw stappen' }).waitFor()
      await expect.poll(left).toEqual([[], 0])
    }
    await context.close()
  })
})
