// SPDX-License-Identifier: EUPL-1.2
// For every file of journeys: one that fails says what there was to see, and whatever it started it ends.
import { afterAll, afterEach } from 'vitest'
import type { Page } from 'playwright-core'
import { endAll, everythingSaid } from '../running.ts'
import { closeAll, openPages } from './browser.ts'
import { forgetProgram, keptProgram } from './journey.ts'

/** The beginning of what a page says; never waits long. */
const saidBy = (page: Page): Promise<string> =>
  page
    .locator('main')
    .innerText({ timeout: 2_000 })
    .then((text) => text.replaceAll(/\s+/g, ' ').slice(0, 1_500))
    .catch(String)

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  forgetProgram()
  // What a reader would have seen is the first question about a journey that failed on another machine; then what the program logged.
  for (const page of openPages()) console.error(`${task.name}: ${page.url()}: ${await saidBy(page)}`)
  for (const said of everythingSaid()) console.error(`${task.name}: the program said: ${said.slice(-3_000)}`)
})
// Then what belongs to this process goes with it: tests/running.ts.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(1))
afterAll(async () => {
  await closeAll()
  await endAll(keptProgram())
})
