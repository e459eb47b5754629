// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { theBeginning } from '../beginning.ts'
import { browserPath } from '../browser.ts'
import { type Reached, reach, type Running, startProgram } from '../running.ts'
import { commonBrowser } from './browser.ts'

/** The program and a browser to walk through it; both are there from the first hook or test on. */
export interface Program extends Reached {
  readonly browser: Browser
  /** A page in a browser of its own; a fault in its script fails the test. */
  open(options: BrowserContextOptions): Promise<Page>
}

/** The program in which the journeys of this worker walk, one file after the other. */
let walkedIn: Running | undefined

/** For the next file there is another: in this one something went wrong, and what it holds may be half done. */
export function forgetProgram(): void {
  walkedIn = undefined
}
export const keptProgram = (): Running | undefined => walkedIn

/**
 * Tests in a program where others may have been before, as in the world: they ask for what they did themselves, and not how much there is of it
 * altogether. Skipped, which is said, where there is no browser.
 */
export function journey(name: string, walk: (program: Program) => void): void {
  withProgram(name, async () => (walkedIn ??= await startProgram()), walk)
}

/** Tests with a program of their own on fresh data: what they change others would notice, or they give settings. */
export function journeyAlone(
  name: string,
  walk: (program: Program) => void,
  ...settings: Parameters<typeof startProgram>
): void {
  withProgram(name, () => startProgram(...settings), walk)
}

/** The program that files look at which change nothing. */
export async function reachShared(): Promise<Reached> {
  const beginning = await theBeginning()
  if (!beginning) throw new Error('no journeys were prepared')
  return reach(beginning.shared)
}

/** Tests that change nothing: they look at one program, which all such files share. */
export function reading(name: string, walk: (program: Program) => void): void {
  withProgram(name, reachShared, walk)
}

function withProgram(name: string, start: () => Promise<Reached>, walk: (program: Program) => void): void {
  describe.skipIf(!browserPath())(browserPath() ? name : 'not run: no browser', () => {
    let running: Reached
    let browser: Browser
    beforeAll(async () => {
      running = await start()
      browser = await commonBrowser()
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
        // Who goes on while a page still asks something breaks that off: no fault of its script.
        page.on('pageerror', ({ message }) => message.includes('signal is aborted') || expect.fail(message))
        return page
      },
    })
  })
}
