// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { browserPath, launchBrowser } from '../browser.ts'
import { type Running, startProgram } from '../running.ts'

/** The program and a browser to walk through it; both are there from the first hook or test on. */
export interface Program {
  readonly url: string
  readonly browser: Browser
  /** Where its embedded database is. */
  readonly dataDir: string
  token(organisation: string): string
  /** A page in a browser of its own; a fault in its script fails the test. */
  open(options: BrowserContextOptions): Promise<Page>
}

/** The beginning of what a page says; never waits long. */
const saidBy = (page: Page): Promise<string> =>
  page
    .locator('main')
    .innerText({ timeout: 2_000 })
    .then((text) => text.replaceAll(/\s+/g, ' ').slice(0, 1_500))
    .catch(String)

/** Tests with one program on fresh data and one browser for all of them; skipped, which is said, where there is no browser. */
export function journey(name: string, walk: (program: Program) => void): void {
  describe.skipIf(!browserPath())(browserPath() ? name : 'not run: no browser', () => {
    let running: Running
    let browser: Browser
    beforeAll(async () => {
      running = await startProgram()
      browser = await launchBrowser()
    })
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return
      // What a reader would have seen is the first question about a journey that failed on another machine.
      for (const page of browser.contexts().flatMap((context) => context.pages()))
        console.error(`${task.name}: ${page.url()}: ${await saidBy(page)}`)
    })
    afterAll(async () => {
      await browser?.close()
      await running?.clean()
    })
    walk({
      get url() {
        return running.url
      },
      get browser() {
        return browser
      },
      get dataDir() {
        return running.dataDir
      },
      token: (organisation) => running.token(organisation),
      open: async (options) => {
        const page = await (await browser.newContext(options)).newPage()
        page.on('pageerror', (error) => expect.fail(error.message))
        return page
      },
    })
  })
}
