// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { launchBrowser as launch } from '../browser.ts'

/** For all that a page may have to wait for on a busy machine. */
const patience = 120_000

const browsers = new Set<Browser>()
/** One for all journeys of this worker. */
let common: Browser | undefined
export const openPages = (): Page[] =>
  [...browsers].flatMap((browser) => browser.contexts().flatMap((context) => context.pages()))
/** Every page, and every browser but the common one. */
export async function closeAll(): Promise<void> {
  for (const browser of browsers)
    if (browser !== common) {
      await browser.close()
      browsers.delete(browser)
    }
  for (const context of common?.contexts() ?? []) await context.close()
}

/** The browser of this worker: each page in it is in a context of its own, which knows nothing of another. */
export async function commonBrowser(): Promise<Browser> {
  if (!common?.isConnected()) common = await launchBrowser()
  return common
}

/** A browser in which every page that is opened by its address is alive, see `untilAlive`. */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const browser = await launch(...more)
  browsers.add(browser)
  const [newContext, newPage] = [browser.newContext.bind(browser), browser.newPage.bind(browser)]
  browser.newContext = async (options) => inContext(await newContext(options))
  browser.newPage = async (options) => onPage(await newPage(options))
  return browser
}

function inContext(context: BrowserContext): BrowserContext {
  context.setDefaultTimeout(patience)
  const newPage = context.newPage.bind(context)
  context.newPage = async () => onPage(await newPage())
  return context
}

function onPage(page: Page): Page {
  page.setDefaultTimeout(patience)
  const goto = page.goto.bind(page)
  page.goto = async (...words) => {
    const answer = await goto(...words)
    // Who goes on before it is loaded wants to know about the answer first.
    if (words[1]?.waitUntil !== 'commit') await untilAlive(page)
    return answer
  }
  const { keyboard } = page
  const press = keyboard.press.bind(keyboard)
  keyboard.press = async (key, ...words) => {
    await press(key, ...words)
    if (key !== 'Tab') await untilArrived(page)
  }
  waitAfterDeeds(page)
  return page
}

let isWaiting = false
/** After each deed, as a reader does: until then what stands on the screen is still the page before. */
function waitAfterDeeds(page: Page): void {
  if (isWaiting) return
  isWaiting = true
  const locators: Pick<Locator, 'click' | 'press'> = Object.getPrototypeOf(page.locator('html'))
  const { click, press } = locators
  locators.click = async function (this: Locator, ...words) {
    await click.apply(this, words)
    await untilArrived(this.page())
  }
  locators.press = async function (this: Locator, ...words) {
    await press.apply(this, words)
    await untilArrived(this.page())
  }
}

const isAlive = `matchMedia('(scripting: none)').matches || 'alive' in document.documentElement.dataset
  || !document.querySelector('link[rel=modulepreload][href*="entry.client"]')`

const hasArrived = `document.readyState === 'loading' ? false
  : !globalThis.__reactRouterDataRouter ? true
  : __reactRouterDataRouter.state.navigation.state !== 'idle' ? false
  : scheduler.postTask(() => true, { priority: 'background' })`

/** Until the page that somebody asked for stands on the screen. A journey that holds it back goes on after a while. */
async function untilArrived(page: Page): Promise<void> {
  const until = Date.now() + 10_000
  while (!page.isClosed() && Date.now() < until) {
    if (await page.evaluate(hasArrived).catch(() => page.isClosed())) return
    await pause(10)
  }
}

/**
 * Until its script has taken the page over, or at once where there is none. 'load' is earlier, and who presses before is answered by the server,
 * or presses what is another element a moment later. For whoever came to a page by a link or a form, and presses there.
 */
export async function untilAlive(page: Page): Promise<void> {
  for (const began = Date.now(); !(await page.evaluate(isAlive).catch(() => false)); await pause(20))
    if (Date.now() - began > 120_000) throw new Error(`the script of ${page.url()} did not begin`)
}
