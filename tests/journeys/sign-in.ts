// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** Signs in as one of the demo people, by the button that a newcomer would press, and stands on the first page of the workbench. */
export async function signInAs(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/werkbank`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL(/\/werkbank/)
}

/** A page of the workbench that is drawn at once. */
const first = '/werkbank/zoeken/antwoord'

/**
 * Signs in with the same requests and a session of its own, and shows no page: for whoever goes to an address next. To draw the list of people
 * and the first page of the workbench took longer than most of what comes after.
 */
export async function signInUnseen(page: Page, url: string, name: string): Promise<void> {
  const { request } = page.context()
  const people = await (await request.get(url + first)).text()
  const [, persoon] = new RegExp(`value="([^"]+)">\\s*<span class="dw-person__name">${name}`).exec(people) ?? []
  if (!persoon) throw new Error(`nobody is called ${name}`)
  const answer = await request.post(`${url}/inloggen/als`, { form: { persoon }, headers: { origin: url } })
  if (!answer.ok() || !answer.url().includes('/werkbank'))
    throw new Error(`could not sign in as ${name}: ${answer.status()} at ${answer.url()}`)
}
