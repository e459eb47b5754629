// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pages } from './every-page.ts'
import { reading } from './journey.ts'
import { lookerIn } from './look.ts'
import { signInUnseen } from './sign-in.ts'

/** Who drafts, who signs and who stopped: each sees other forms on the pages of an agreement. */
const signers = ['Sharmila Ramdin', 'Wietse Hoekstra', 'Rachida el Amrani']
const agreementLists = ['/werkbank/afspraken', '/werkbank/afspraken?stand=suspended'] as const

reading('every page', (program) => {
  async function linksOf(page: Page, list: string): Promise<string[]> {
    await page.goto(program.url + list)
    const found = await page.locator(`main a[href^="${list.split('?')[0]}/"]`).all()
    const links = await Promise.all(found.slice(0, 2).map((link) => link.getAttribute('href')))
    return links.filter((link) => link !== null)
  }

  test('on a narrow screen the menu opens over the page by a button, without script', async () => {
    const context = await program.browser.newContext({
      viewport: { width: 320, height: 800 },
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await signInUnseen(page, program.url, 'Fatima Benali')
    await page.goto(`${program.url}/werkbank/schild`)
    const menu = page.getByRole('navigation', { name: 'Menu' })
    expect(await menu.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu Schild' }).click()
    await menu.getByRole('link', { name: 'Vermeldingen' }).click()
    await page.getByRole('navigation', { name: 'Vermeldingen' }).getByRole('link', { name: 'Beschermde lijst' }).click()
    await page.getByRole('heading', { level: 1, name: 'Beschermde lijst' }).waitFor()
    expect(await menu.isVisible()).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await menu.isVisible()).toBe(true)
    await context.close()
  })

  test('agreements, for those who draft, sign and stop', async () => {
    for (const [index, name] of signers.entries()) {
      const context = await program.browser.newContext({ viewport: { width: index === 1 ? 320 : 1280, height: 900 } })
      const page = await context.newPage()
      await signInUnseen(page, program.url, name)
      const rows = [...(await linksOf(page, agreementLists[0])), ...(await linksOf(page, agreementLists[1]))]
      expect(rows.length).toBeGreaterThan(1)
      const look = await lookerIn(context, program.url)
      for (const path of new Set([agreementLists[0], '/werkbank/afspraken/nieuw', ...rows])) await look(path)
      await context.close()
    }
  })

  test('form and check reach a phone in under 30 kB, font included; the private check takes 20 more for its script and 2 for its words', async () => {
    for (const { path, most } of [
      { path: '/melden', most: 30_000 },
      { path: '/controleren', most: 52_000 },
    ]) {
      const context = await program.browser.newContext({ viewport: { width: 320, height: 640 } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      let bytes = 0
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
      await page.goto(program.url + path, { waitUntil: 'networkidle' })
      expect(bytes, path).toBeGreaterThan(5_000)
      expect(bytes, path).toBeLessThan(most)
      await context.close()
    }
  })

  test('public pages carry no script', async () => {
    for (const { path } of pages.filter(({ script, allow }) => !script && allow === 'anyone')) {
      const body = await (await fetch(`${program.url}/${path}`, { redirect: 'manual' })).text()
      expect(body, path).not.toMatch(/<script/i)
    }
  })
})
