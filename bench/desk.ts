// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/browser.ts'
import { signInAs } from '../tests/journeys/sign-in.ts'
import { startProgram } from '../tests/running.ts'
import type { Figures } from './parts.ts'

/** Nothing but the frame: what a page costs here today, on this machine. */
const empty = '/werkbank/ik'
const queue = '/werkbank/meldingen'
const reports = 20
const screen = { width: 1280, height: 900 }

/**
 * What an hour at the desk costs: keys and waiting for twenty reports, of which half are confirmed and half skipped, keys for a listing after the first,
 * rows in a screen, and what moves by itself. Times beside the empty page of the same run.
 */
export async function measureDesk(): Promise<Figures> {
  const running = await startProgram()
  const browser = await launchBrowser()
  try {
    const analyst = await comeIn(browser, running.url, 'Sharmila Ramdin')
    const frame = await frameOf(analyst, running.url)
    const triage = await goThrough(analyst, running.url)
    const publisher = await comeIn(browser, running.url, 'Fatima Benali')
    const listing = await publish(publisher, running.url)
    const caller = await comeIn(browser, running.url, 'Marijke Brouwer')
    const advice = await adviceAfterKey(caller, running.url)
    const said = (ms: number) => `${(ms / 1000).toFixed(2)} / ${(ms / frame).toFixed(2)}`
    return {
      'the empty page, median ms until it is there': frame.toFixed(0),
      [`keys for ${reports} reports (aim 40)`]: String(triage.keys),
      [`waiting for ${reports} reports, seconds (aim 3) / empty pages`]: said(triage.waited),
      'the longest wait for one report, ms / empty pages': `${triage.longest.toFixed(0)} / ${(triage.longest / frame).toFixed(2)}`,
      'whole rows beside a report on a screen of 900 px (aim 18)': String(triage.rows),
      'whole rows of the list on a screen of 900 px': String(await rowsOfList(analyst, running.url)),
      'keys for a listing after the first (aim 3)': String(listing.keys),
      'waiting for one listing, ms / empty pages': `${listing.waited.toFixed(0)} / ${(listing.waited / frame).toFixed(2)}`,
      'from a key to other words of advice, ms, middle and longest (aim 150)': `${advice.middle.toFixed(0)} / ${advice.longest.toFixed(0)}`,
      ...(await shifts(analyst, running.url)),
    }
  } finally {
    await browser.close()
    await running.clean()
  }
}

async function comeIn(browser: Browser, url: string, name: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: screen })).newPage()
  await signInAs(page, url, name)
  return page
}

async function frameOf(page: Page, url: string): Promise<number> {
  const took: number[] = []
  for (let turn = 0; turn < 6; turn++) {
    const began = performance.now()
    await page.goto(url + empty, { waitUntil: 'load' })
    took.push(performance.now() - began)
  }
  // The first is what a browser does once.
  return took.slice(1).toSorted((a, b) => a - b)[2] ?? 0
}

const isAlive = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.alive !== undefined)
const openRow = () => document.querySelector('[data-row][aria-current]')?.id ?? ''

/** Each key, and how long until the next report stands there. */
async function goThrough(page: Page, url: string) {
  await page.goto(url + queue)
  await page.locator('[data-row]').first().waitFor()
  await isAlive(page)
  let keys = 0
  const waits: number[] = []
  async function press(...pressed: string[]) {
    const before = await page.evaluate(openRow)
    const began = performance.now()
    for (const key of pressed) await page.keyboard.press(key)
    keys += pressed.length
    await page.waitForFunction(
      (was) => {
        const now = document.querySelector('[data-row][aria-current]')?.id ?? ''
        return now !== '' && now !== was
      },
      before,
      { polling: 'raf' },
    )
    waits.push(performance.now() - began)
  }
  await press('j', 'Enter')
  for (let done = 0; done < reports; done++) {
    // Whoever reads lets the next one come; two seconds is less than anybody reads.
    await page.waitForTimeout(2_000)
    await press(done % 2 === 0 ? 'b' : 'j')
  }
  return {
    keys,
    waited: waits.reduce((sum, one) => sum + one, 0),
    longest: Math.max(...waits),
    rows: await wholeRows(page),
  }
}

const wholeRows = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[data-row]')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }).length,
  )

async function rowsOfList(page: Page, url: string): Promise<number> {
  await page.goto(url + queue)
  return wholeRows(page)
}

async function publish(page: Page, url: string): Promise<{ keys: number; waited: number }> {
  await page.goto(`${url}/werkbank/vermeldingen/beoordelen`)
  await page.getByRole('button', { name: 'Kies deze grond' }).click()
  const button = page.getByRole('button', { name: 'Leg voor aan een collega' })
  await button.waitFor()
  await isAlive(page)
  const nameOf = () => document.querySelector('.dw-name')?.textContent ?? ''
  const took: number[] = []
  const keys = ['1', 'p', 'Enter']
  for (let turn = 0; turn < 4; turn++) {
    const before = await page.evaluate(nameOf)
    const began = performance.now()
    for (const key of keys) await page.keyboard.press(key)
    await page.waitForFunction((was) => document.querySelector('.dw-name')?.textContent !== was, before, {
      polling: 'raf',
    })
    took.push(performance.now() - began)
    await button.waitFor()
    await page.waitForTimeout(1_000)
  }
  // The first one is where somebody chooses the ground.
  return { keys: keys.length, waited: took.slice(1).toSorted((a, b) => a - b)[1] ?? 0 }
}

/** On the phone: from the last key of each answer until other words stand there, painted. */
export async function adviceAfterKey(page: Page, url: string): Promise<{ middle: number; longest: number }> {
  await page.goto(`${url}/werkbank/telefoon`)
  await isAlive(page)
  await page.locator('#quick').focus()
  const took: number[] = []
  for (const code of ['a4', ' b1', ' a6', ' c1']) {
    const before = await page.evaluate(() => document.querySelector('.dw-call__say')?.textContent)
    await page.keyboard.type(code.slice(0, -1))
    const began = performance.now()
    await page.keyboard.press(code.slice(-1))
    await page.waitForFunction((was) => document.querySelector('.dw-call__say')?.textContent !== was, before, {
      polling: 'raf',
    })
    took.push(performance.now() - began)
  }
  // The first is what browser and program do once.
  const [shortest = 0, middle = shortest, longest = middle] = took.slice(1).toSorted((a, b) => a - b)
  return { middle, longest }
}

/** Cumulative layout shift of pages as they open, without what follows on a key or press. */
async function shifts(page: Page, url: string): Promise<Figures> {
  await page.goto(url + queue)
  const report = await page.locator('[data-row] a').first().getAttribute('href')
  const figures: Figures = {}
  for (const [name, path] of Object.entries({
    'the queue': queue,
    'a report beside it': report ?? queue,
    'a case': `/werkbank/zaken/${/[\da-f-]{36}/.exec(report ?? '')?.[0]}`,
  })) {
    await page.goto(url + path)
    await isAlive(page)
    await page.waitForTimeout(1_000)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
              if (!entry.hadRecentInput) sum += entry.value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 300)
        }),
    )
    figures[`layout shift of ${name} (aim 0.01)`] = shift.toFixed(3)
  }
  return figures
}
