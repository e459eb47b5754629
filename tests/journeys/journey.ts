// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject } from 'vitest'
import { browserPath } from '../browser.ts'
import { type Reached, reach, startProgram } from '../running.ts'
import { launchBrowser } from './browser.ts'

/** The program and a browser to walk through it; both are there from the first hook or test on. */
export interface Program extends Reached {
  readonly browser: Browser
  /** A page in a browser of its own; a fault in its script fails the test. */
  open(options: BrowserContextOptions): Promise<Page>
}

/** Tests with one program on fresh data and one browser for all of them; skipped, which is said, where there is no browser. */
export function journey(name: string, walk: (program: Program) => void): void {
  withProgram(name, startProgram, walk)
}

/** Tests that change nothing: they look at one program, which all such files share. */
export function reading(name: string, walk: (program: Program) => void): void {
  withProgram(name, async () => reach(inject('shared')), walk)
}

function withProgram(name: string, start: () => Promise<Reached>, walk: (program: Program) => void): void {
  describe.skipIf(!browserPath())(browserPath() ? name : 'not run: no browser', () => {
    let running: Reached
    let browser: Browser
    beforeAll(async () => {
      running = await start()
      browser = await launchBrowser()
    })
    walk({
      get url() {
        return running.url
      },
      get dataDir() {
        return running.dataDir
      },
      output: () => running.output(),
      command: (...words) => running.command(...words),
      token: (organisation) => running.token(organisation),
      job: (name) => running.job(name),
      ask: (question, values) => running.ask(question, values),
      get browser() {
        return browser
      },
      open: async (options) => {
        const page = await (await browser.newContext(options)).newPage()
        page.on('pageerror', (error) => expect.fail(error.message))
        return page
      },
    })
  })
}
