// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { phoneAndDesk, staysWithin } from './fits.ts'
import { journeyAlone } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journeyAlone('a publisher decides about listings one after another', (program) => {
  const desk = '/werkbank/vermeldingen/beoordelen'

  async function comeIn(options: Parameters<typeof program.open>[0] = {}, name = 'Fatima Benali'): Promise<Page> {
    const page = await program.open({ viewport: { width: 1280, height: 900 }, ...options })
    await signInUnseen(page, program.url, name)
    await page.goto(program.url + desk)
    await page.getByRole('button', { name: 'Kies deze grond' }).click()
    await page.getByRole('button', { name: 'Wijs af' }).waitFor()
    return page
  }
  const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first()
  const ready = (page: Page) => page.getByRole('button', { name: 'Sneltoetsen' }).waitFor()

  test('with three keys: a reason, the button, Enter; the next stands there, and with two keys of a colleague the first is public', async () => {
    const page = await comeIn()
    await ready(page)
    const first = await heading(page).innerText()
    const listing = await page.getByRole('link', { name: 'Open de hele vermelding' }).getAttribute('href')
    await page.keyboard.press('2')
    // What everybody will read follows what is chosen.
    await page.getByRole('complementary').getByText('Kopers betaalden en kregen niets.').waitFor()
    await page.keyboard.press('p')
    await page.keyboard.press('Enter')
    await expect.poll(() => heading(page).innerText()).not.toBe(first)
    await page.getByText('ligt bij een collega').waitFor()
    const colleague = await comeIn({}, 'Joris van den Heuvel')
    await ready(colleague)
    expect(await heading(colleague).innerText()).toBe(first)
    await colleague.getByRole('complementary').getByText('Kopers betaalden en kregen niets.').waitFor()
    await colleague.keyboard.press('p')
    await colleague.keyboard.press('Enter')
    await expect.poll(async () => (await page.request.get(program.url + listing)).text()).toContain('keurde dit goed')
    await colleague.context().close()
    expect(await page.getByRole('button', { name: 'Kies deze grond' }).isVisible()).toBe(false)

    // Skipped: nothing is decided, and it is there again when the page is opened anew.
    const second = await heading(page).innerText()
    await page.keyboard.press('s')
    await expect.poll(() => heading(page).innerText()).not.toBe(second)
    await page.reload()
    expect(await heading(page).innerText()).toBe(second)
    await page.context().close()
  })

  test('without script: a form for each, with the same choices made already', async () => {
    const page = await comeIn({ javaScriptEnabled: false })
    const first = await heading(page).innerText()
    expect(await page.getByLabel('Meer mensen meldden oplichting met dit gegeven.').isChecked()).toBe(true)
    await page.getByLabel('Eigen woorden').fill('De houder is zelf slachtoffer.')
    await page.getByRole('button', { name: 'Wijs af' }).click()
    await expect.poll(() => heading(page).innerText()).not.toBe(first)
    await page.context().close()
  })

  for (const { width, colorScheme } of phoneAndDesk)
    test(`has everything in place at ${width} px, ${colorScheme}`, async () => {
      const page = await comeIn({ viewport: { width, height: 900 }, colorScheme })
      await ready(page)
      const { violations } = await axeOn(page)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
      await staysWithin(page)
      await page.context().close()
    })
})
