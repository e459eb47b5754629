// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { untilAlive } from './browser.ts'
import { journey } from './journey.ts'
import { fits, isTurnOf, phoneAndDesk } from './fits.ts'
import { signInUnseen } from './sign-in.ts'

journey('the working group and the helpdesk', (program) => {
  async function open(context: BrowserContext, list: string, name: string): Promise<Page> {
    const page = await context.newPage()
    await page.goto(program.url + list)
    await page.getByRole('link', { name }).first().click()
    await page.waitForURL(({ href }) => href !== program.url + list)
    await untilAlive(page)
    return page
  }

  for (const [screen, { width, colorScheme }] of phoneAndDesk.entries())
    test(`pages of one thing, ${width} px, ${colorScheme}`, async () => {
      const context = await program.browser.newContext({ viewport: { width, height: 900 }, colorScheme })
      await signInUnseen(await context.newPage(), program.url, 'Emre Yıldız')
      const pages = [
        ['/werkbank/knelpunten', 'hetzelfde toestel'],
        ['/werkbank/knelpunten', 'één voor één'],
        ['/werkbank/knelpunten', 'Onderzoekers'],
        ['/werkbank/knelpunten', 'kreeg geen vergunning'],
        ['/werkbank/pilots', 'Checkfunctie'],
        ['/werkbank/pilots', 'Verdachte toestellen'],
        ['/werkbank/vraagbaak/behandelen', 'koper vertellen'],
        ['/werkbank/vraagbaak/behandelen', 'cijfers per wijk'],
        ['/werkbank/vraagbaak/behandelen?stand=done', 'verhaal van een slachtoffer'],
      ] as const
      for (const [number, [list, name]] of pages.entries()) {
        const page = await open(context, list, name)
        const isTurn = isTurnOf(number, screen, phoneAndDesk.length)
        await fits(page, isTurn)
        const further = page.getByRole('link', { name: 'wat de proef met toestellen' })
        if ((await further.count()) > 0) {
          await further.click()
          await page.getByRole('heading', { level: 1, name: 'Wat de proef met toestellen laat zien' }).waitFor()
          await fits(page, isTurn)
        }
        await page.close()
      }
      await context.close()
    })

  test('a member takes a bottleneck over and gives scores, without JavaScript', async () => {
    const context = await program.browser.newContext({ javaScriptEnabled: false })
    await signInUnseen(await context.newPage(), program.url, 'Hilde Wagenaar')
    const page = await open(context, '/werkbank/knelpunten', 'Onderzoekers')
    await page.getByRole('button', { name: 'Ik neem dit over' }).click()
    expect(await page.getByText('U zorgt voor de volgende stap.').count()).toBe(1)
    for (const label of ['Schade bij slachtoffers', 'Hoe vaak het voorkomt', 'Ruimte in de wet', 'Hoe snel het kan'])
      await page.getByLabel(label).selectOption('4')
    await page.getByRole('button', { name: 'Bewaar cijfers' }).click()
    expect(await page.getByRole('row', { name: /Gemeente Waterwijk/ }).count()).toBe(1)
    await page.getByRole('button', { name: 'Kies dit als vraag' }).click()
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(3)
    await context.close()
  })

  test('a visitor searches published answers, without JavaScript', async () => {
    const context = await program.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    })
    const page = await context.newPage()
    await page.goto(`${program.url}/vraagbaak`)
    await page.getByRole('searchbox').fill('slachtoffer doorgegeven')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    expect(await page.getByText('1 antwoord gevonden').count()).toBe(1)
    expect(page.url()).not.toContain('slachtoffer')
    await context.close()
  })
})
