// SPDX-License-Identifier: EUPL-1.2
// What waits, as four people find it: an analyst of the police by keys, a bank and a call-taker by the pointer, a municipality without script.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { untilAlive } from './browser.ts'
import { journeyAlone } from './journey.ts'
import { signInAs } from './sign-in.ts'

const desk = { viewport: { width: 1280, height: 900 } }
const rows = (page: Page) =>
  page
    .locator('main')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })

/** Waits until the page says so, and hears keys. */
async function said(page: Page, words: string): Promise<void> {
  await page.getByRole('status').getByText(words).waitFor()
  await untilAlive(page)
}

journeyAlone('what waits', (program) => {
  const enter = async (name: string, options: Parameters<typeof program.open>[0] = desk) => {
    const page = await program.open(options)
    await signInAs(page, program.url, name)
    return page
  }

  test('an analyst of the police takes a report by keys, and takes it back', async () => {
    const page = await enter('Sharmila Ramdin')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Te doen')
    // Eighteen things stand on one screen.
    const seen = await rows(page).evaluateAll(
      (all) => all.filter((row) => row.getBoundingClientRect().bottom <= 900).length,
    )
    expect(seen).toBeGreaterThanOrEqual(18)
    const free = rows(page)
      .filter({ has: page.getByRole('button', { name: /^Aan mij/ }) })
      .first()
    const code = /M-[0-9A-F]{6}/.exec((await free.textContent()) ?? '')?.[0] ?? ''
    for (let press = 0; press < 60 && !(await free.evaluate((row) => row.contains(document.activeElement))); press++)
      await page.keyboard.press('j')
    // What is open asks for a day: a number chooses one, and never does the deed of the row.
    const later = free.locator('details')
    await page.keyboard.press('h')
    await later.getByRole('button', { name: 'Morgen' }).waitFor()
    await page.keyboard.press('3')
    expect(await later.getByRole('button', { name: 'Morgen' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await later.getByRole('button', { name: 'Morgen' }).waitFor({ state: 'hidden' })
    await page.keyboard.press('1')
    await said(page, 'Gedaan: ')
    // The next row has the focus, so that whoever goes on does not begin at the top.
    const inRow = () => page.evaluate(() => document.activeElement?.closest('[data-row]') !== null)
    await expect.poll(inRow).toBe(true)
    const mine = rows(page).filter({ hasText: code })
    expect(await mine.textContent()).toContain('Sharmila Ramdin')
    await page.keyboard.press('z')
    await said(page, 'Teruggedraaid: ')
    expect(await rows(page).filter({ hasText: code }).textContent()).toContain('nog niemand')
    await page.context().close()
  })

  test('the row that one is on shows its subject, its number and its deeds, and moves no other row', async () => {
    const page = await enter('Milan de Wit')
    await untilAlive(page)
    const recall = rows(page)
      .filter({ hasText: 'Geld terughalen' })
      .filter({ has: page.locator('summary', { hasText: 'Wij kennen deze betaling niet' }) })
      .last()
    const boxes = () => rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top))
    await page.mouse.move(640, 890)
    const before = await boxes()
    const seen = () =>
      recall.evaluate((row) => {
        const box = (name: string) => row.querySelector(name)?.getBoundingClientRect() ?? new DOMRect()
        const [subject, code, deeds] = [box('.dw-todo__what a'), box('.dw-todo__code'), box('.dw-todo__deeds')]
        const covers = (one: DOMRect) => one.right > deeds.left && one.bottom > deeds.top && one.top < deeds.bottom
        return {
          isCovered: covers(subject) || covers(code),
          isOneLine: subject.height < 30 && code.height > 0 && subject.width <= box('.dw-todo__what').width,
        }
      })
    await recall.hover()
    expect(await seen()).toEqual({ isCovered: false, isOneLine: true })
    expect(await boxes()).toEqual(before)
    await page.mouse.move(640, 890)
    for (let press = 0; press < 60 && !(await recall.evaluate((row) => row.contains(document.activeElement))); press++)
      await page.keyboard.press('j')
    expect(await seen()).toEqual({ isCovered: false, isOneLine: true })
    // What was done is said over the page: the first row stands where it stood.
    await rows(page).last().hover()
    await rows(page).last().locator('summary', { hasText: 'Later' }).click()
    await rows(page).last().getByRole('button', { name: 'Morgen' }).click()
    await said(page, 'staat nu bij Later.')
    expect((await boxes())[0]).toBe(before[0])
    // Whoever writes about the next thing has that before them.
    const told = page.getByRole('status').filter({ hasText: 'staat nu bij Later.' })
    await rows(page).first().hover()
    await rows(page).first().locator('summary', { hasText: 'Later' }).click()
    expect(await told.isVisible()).toBe(false)
    await page.context().close()
  })

  test('what asks more opens below the first row and above the last ones, whole on the page and covered by nothing', async () => {
    const page = await enter('Milan de Wit')
    await untilAlive(page)
    const opened = async (row: ReturnType<typeof rows>) => {
      await row.hover()
      await row.locator('summary', { hasText: 'Later' }).click()
      await row.getByRole('button', { name: 'Morgen' }).waitFor()
      const where = await row.evaluate((of) => {
        const form = of.querySelector('details[open] > .utrecht-form')?.getBoundingClientRect() ?? new DOMRect()
        const own = of.getBoundingClientRect()
        const bottom = document.documentElement.scrollHeight - window.scrollY
        const isSeen = document
          .elementFromPoint(form.left + form.width / 2, form.top + form.height / 2)
          ?.closest('details[open]')
        return {
          side: form.bottom <= own.bottom ? 'above' : 'below',
          fits: form.top + window.scrollY >= 0 && form.bottom <= bottom && form.right <= window.innerWidth,
          isSeen: isSeen != null,
        }
      })
      await page.keyboard.press('Escape')
      return where
    }
    const all = rows(page)
    expect(await opened(all.first())).toEqual({ side: 'below', fits: true, isSeen: true })
    for (const fromEnd of [1, 2, 3])
      expect(await opened(all.nth((await all.count()) - fromEnd))).toEqual({ side: 'above', fits: true, isSeen: true })
    await page.context().close()
  })

  test('a bank answers a recall request in its row, and it waits nowhere else', async () => {
    const page = await enter('Milan de Wit')
    const row = rows(page)
      .filter({ hasText: 'Geld terughalen' })
      .filter({ has: page.locator('summary', { hasText: 'Wij kennen deze betaling niet' }) })
      .first()
    const code = /TH-[0-9A-F]{10}/.exec((await row.textContent()) ?? '')?.[0] ?? ''
    await untilAlive(page)
    for (let press = 0; press < 60 && !(await row.evaluate((each) => each.contains(document.activeElement))); press++)
      await page.keyboard.press('j')
    // A digit opens what cannot be taken back, a second one sends nothing, and Enter neither; the button does, once it was named.
    const sure = row.getByRole('button', { name: /^Ja: Wij kennen deze betaling niet/ })
    // The digit that this answer has on the page of the request too.
    await page.keyboard.press('3')
    await sure.waitFor()
    expect(await row.textContent()).toContain('Dit gaat meteen weg en kan niet terug')
    await page.keyboard.press('1')
    expect(await sure.isVisible()).toBe(true)
    // The words have the focus, so that Enter twice by accident sends nothing either.
    await page.keyboard.press('Enter')
    expect(await sure.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await said(page, 'Gedaan: ')
    expect(await rows(page).filter({ hasText: code }).count()).toBe(0)
    await page.goto(`${program.url}/werkbank/ontvangen`)
    const received = (await page.getByRole('main').textContent()) ?? ''
    expect(received).not.toContain('Terughaalverzoek ·')
    expect(await page.getByRole('main').getByRole('link', { name: 'Terughaalverzoeken' }).count()).toBe(1)
    await page.context().close()
  })

  test('a call-taker puts something off until Monday, and finds it under Later', async () => {
    const page = await enter('Marijke Brouwer')
    const row = rows(page).first()
    const subject = (await row.getByRole('rowheader').getByRole('link').textContent()) ?? ''
    const before = await rows(page).filter({ hasText: subject }).count()
    await page.getByRole('button', { name: 'Sneltoetsen' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('h')
    await row.getByRole('button', { name: 'Maandag' }).waitFor()
    await page.keyboard.press('2')
    await said(page, 'staat nu bij Later.')
    expect(await rows(page).filter({ hasText: subject }).count()).toBe(before - 1)
    await page
      .getByRole('navigation', { name: 'Te doen' })
      .getByRole('link', { name: /^Later/ })
      .click()
    await page
      .getByRole('button', { name: /^Zet terug/ })
      .first()
      .click()
    await said(page, 'staat weer in uw lijst.')
    await page.context().close()
  })

  test('a municipality sees what waits and opens it, without script and on a telephone', async () => {
    const page = await enter('Hilde Wagenaar', { viewport: { width: 320, height: 700 }, javaScriptEnabled: false })
    const first = rows(page).first().getByRole('rowheader').getByRole('link')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await first.click()
    expect(new URL(page.url()).pathname).toMatch(/^\/werkbank\/./)
    await page.goto(`${program.url}/werkbank`)
    await rows(page).first().getByText('Later', { exact: false }).first().click()
    await rows(page).first().getByRole('textbox', { name: 'Andere dag' }).fill('2020-01-01')
    await rows(page).first().getByRole('button', { name: 'Tot die dag' }).click()
    await page.getByRole('alert').getByText('Kies een dag na vandaag').waitFor()
    expect(await rows(page).first().getByLabel('Andere dag').inputValue()).toBe('2020-01-01')
    await page.context().close()
  })
})
