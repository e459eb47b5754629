// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('an analyst goes through the queue', (program) => {
  const queue = '/werkbank/meldingen'
  const filter = '?wie=nobody'

  async function comeIn(name: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const page = await program.open({ viewport: { width: 1280, height: 900 }, ...options })
    await signInUnseen(page, program.url, name)
    return page
  }
  const ready = (page: Page) => page.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
  const rows = (page: Page) => page.getByRole('list', { name: 'Lijst van meldingen' }).getByRole('listitem')
  /** What opens the reasons. */
  const reject = (page: Page) => page.locator('summary', { hasText: 'Wijs af' })
  const current = (page: Page) => page.locator('[data-row][aria-current]').getAttribute('id')
  const becomes = (page: Page, code: string | null | undefined) => expect.poll(() => current(page)).toBe(code)

  /** The list with a filter, and the first report of it beside it; the numbers of the first rows. */
  async function begin(page: Page): Promise<string[]> {
    await expect
      .poll(async () => (await page.goto(program.url + queue + filter)) && rows(page).count(), { timeout: 60_000 })
      .toBeGreaterThan(8)
    await ready(page)
    const codes = await rows(page).evaluateAll((all) => all.slice(0, 6).map(({ id }) => id))
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await becomes(page, codes[0])
    return codes
  }

  test('by keyboard alone: one deed goes on to the next, the filter stays, and the last is taken back', async () => {
    const page = await comeIn('Milan de Wit')
    const [first, second, third] = await begin(page)
    await page.keyboard.press('r')
    await page.keyboard.press('2')
    await becomes(page, second)
    await page.getByText(`${first} is afgewezen.`).waitFor()
    expect(await page.locator(`#${first}`).getByText('afgewezen').isVisible()).toBe(true)
    await page.keyboard.press('z')
    await becomes(page, first)
    await reject(page).waitFor()
    await page.getByText(`${first} staat er weer zoals eerst.`).waitFor()
    await page.reload()
    await reject(page).waitFor()
    expect(await page.getByText(`${first} is afgewezen.`).count()).toBe(0)
    await ready(page)
    expect(await page.locator(`#${first}`).getByText('afgewezen').count()).toBe(0)

    // Skipped, and the one after it is given to oneself without leaving it.
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await becomes(page, third)
    await page.keyboard.press('a')
    await page.getByText(`${third} staat nu op uw naam.`).waitFor()
    await page.getByText('Toegewezen aan Milan de Wit').waitFor()
    expect(new URL(page.url()).searchParams.get('wie')).toBe('nobody')
    await page.keyboard.press('z')
    await page.getByText('Aan niemand toegewezen').waitFor()

    await page.keyboard.press('u')
    await page.waitForURL(
      ({ pathname, search, hash }) => pathname === queue && search === filter && hash === `#${third}`,
    )
    await page.context().close()
  })

  test('a number alone decides nothing, and own words are sent as they were written', async () => {
    const page = await comeIn('Milan de Wit')
    const [first, second] = await begin(page)
    await page.keyboard.press('3')
    await page.keyboard.press('k')
    await becomes(page, first)
    await reject(page).click()
    await page.getByLabel('Of in uw eigen woorden').fill('Dit hoort bij de gemeente.')
    await page.getByRole('button', { name: 'Wijs af met deze woorden' }).click()
    await becomes(page, second)
    await page
      .getByRole('link', { name: first ?? '' })
      .first()
      .click()
    await becomes(page, first)
    await page.getByText('Dit hoort bij de gemeente.').first().waitFor()
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.getByText(`${first} is afgewezen.`).waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('without script: the same deeds on pages, on to the next, with the filter kept', async () => {
    const page = await comeIn('Milan de Wit', { javaScriptEnabled: false })
    await page.goto(program.url + queue + filter)
    const codes = await rows(page).evaluateAll((all) => all.slice(0, 2).map(({ id }) => id))
    await rows(page).first().getByRole('link').click()
    expect(await current(page)).toBe(codes[0])
    await reject(page).click()
    await page.getByRole('button', { name: 'Wij zien hierin geen oplichting.' }).click()
    expect(new URL(page.url()).searchParams.get('wie')).toBe('nobody')
    await page.getByText(`${codes[0]} is afgewezen.`).waitFor()
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.getByText('1 melding is weer zoals die was').waitFor()
    await page.context().close()
  })

  test('several are chosen before there is anything to do with several', async () => {
    const page = await comeIn('Milan de Wit')
    await page.goto(program.url + queue + filter)
    await ready(page)
    const look = page.getByRole('button', { name: 'Bekijk en beslis' })
    expect(await look.isVisible()).toBe(false)
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await look.waitFor()
    expect(await page.getByText('1 gekozen').isVisible()).toBe(true)
    await page.keyboard.press('x')
    await look.waitFor({ state: 'hidden' })
    await page.context().close()
  })

  test('on a telephone the report is a page of its own, and the list comes back where it was', async () => {
    const page = await comeIn('Milan de Wit', { viewport: { width: 390, height: 800 } })
    await page.goto(program.url + queue + filter)
    await rows(page).nth(4).getByRole('link').click()
    await page.getByRole('link', { name: 'Alle meldingen' }).waitFor()
    expect(await rows(page).first().isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Alle meldingen' }).click()
    await rows(page).first().waitFor()
    expect(new URL(page.url()).search).toBe(filter)
    await page.context().close()
  })
})
