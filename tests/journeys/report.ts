// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** What somebody fills in on a page of the form, by the last part of its address. */
type Given = Readonly<Record<string, (page: Page) => Promise<unknown>>>

export const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check()

/** Begins a report of something that is over, and answers what is asked, up to the page that shows all answers. Nobody answers what is not given. */
export async function walkReport(page: Page, url: string, given: Given): Promise<void> {
  await page.goto(`${url}/melden`)
  await page.getByRole('button', { name: 'Nee, begin met melden' }).click()
  const step = () => new URL(page.url()).pathname.split('/').at(-1) ?? ''
  for (let at = step(); at !== 'controleer'; at = step()) {
    await given[at]?.(page)
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.waitForURL(({ pathname }) => !pathname.endsWith(`/${at}`))
  }
}

export async function sendReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verstuur melding' }).click()
  await page.waitForURL(/ontvangen/)
}
