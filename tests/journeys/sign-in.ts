// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** Signs in as one of the demo people, by the button that a newcomer would press. */
export async function signInAs(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/werkbank`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL(/\/werkbank/)
}
