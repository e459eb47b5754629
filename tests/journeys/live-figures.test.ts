// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { staysWithin } from './fits.ts'
import { reading } from './journey.ts'
import { signInAs } from './sign-in.ts'

const path = '/werkbank/cijfers/beeld'
const modes = [
  { name: 'script, 320', width: 320, javaScriptEnabled: true, colorScheme: 'light' },
  { name: 'script, 1280', width: 1280, javaScriptEnabled: true, colorScheme: 'dark' },
  { name: 'no script, 320', width: 320, javaScriptEnabled: false, colorScheme: 'dark' },
  { name: 'no script, 1280', width: 1280, javaScriptEnabled: false, colorScheme: 'light' },
] as const

reading('live figures of partners', (program) => {
  async function withPage(
    who: string,
    look: (page: Page) => Promise<void>,
    how: { width: number; javaScriptEnabled: boolean; colorScheme: 'light' | 'dark' } = modes[1],
  ): Promise<void> {
    const { width, ...more } = how
    const context = await program.browser.newContext({ viewport: { width, height: 900 }, ...more })
    const page = await context.newPage()
    await signInAs(page, program.url, who)
    await look(page)
    await context.close()
  }

  test.each(modes)('every view has a name, a picture that says it and a table: $name', async (mode) => {
    await withPage(
      'Fatima Benali',
      async (page) => {
        const answer = await page.goto(`${program.url}${path}?voor=beleid`)
        expect(answer?.status()).toBe(200)
        await staysWithin(page)
        const figures = await page.getByRole('figure').all()
        expect(figures).toHaveLength(7)
        for (const figure of figures) {
          const name = await figure.getByRole('heading').innerText()
          const picture = figure.locator('[role=img][aria-label], ul[aria-label]').first()
          expect(await picture.getAttribute('aria-label')).toContain(name)
          expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0)
          expect(await figure.innerText()).toContain('niet om te publiceren')
        }
        expect(await page.locator('.dw-map__place').count()).toBe(25)
        expect((await page.screenshot({ fullPage: true })).length).toBeGreaterThan(30_000)
      },
      mode,
    )
  })

  test('somebody chooses what for, and finds the page in the menu', async () => {
    await withPage('Hilde Wagenaar', async (page) => {
      await page.getByRole('link', { name: 'Alle onderdelen' }).click()
      await page.getByRole('link', { name: 'Cijfers, live' }).click()
      await page.waitForURL(`**${path}`)
      expect(await page.getByRole('figure').count()).toBe(6)
      await page.getByLabel('Wat u doet').selectOption('signalering')
      await page.getByLabel('Kaart per').selectOption('gemeente')
      await page.getByRole('button', { name: 'Toon' }).click()
      await page.waitForURL(/voor=signalering.*niveau=gemeente/)
      expect(await page.getByRole('figure').count()).toBe(7)
      expect(await page.locator('.dw-map__place').count()).toBe(342)
      expect(await page.getByRole('link', { name: /CSV/ }).count()).toBe(0)
      // The link beside a view shows the same again.
      const link = await page
        .getByRole('link', { name: /^Link naar dit beeld/ })
        .first()
        .getAttribute('href')
      await page.goto(program.url + (link ?? ''))
      expect(await page.locator('.dw-map__place').count()).toBe(342)
    })
  })

  test('who may not see figures is told so, and what to do', async () => {
    await withPage('Femke Terpstra', async (page) => {
      expect(await page.getByRole('link', { name: 'Cijfers, live' }).count()).toBe(0)
      const answer = await page.goto(program.url + path)
      expect(answer?.status()).toBe(403)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('')
      expect(await page.getByRole('figure').count()).toBe(0)
    })
  })
})
