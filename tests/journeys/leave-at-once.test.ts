// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { reading } from './journey.ts'

const words = 'mijn vriendin Marina heeft 3000 euro van mij'
const check = async (page: Page) => {
  await page.getByRole('button', { name: 'Controleer' }).click()
  await page.getByText(/^Dit antwoord is van/).waitFor()
}

reading('somebody who is watched leaves at once, and whoever presses Back', (program) => {
  test.each([
    ['on the home page before it is checked', '/', null],
    ['on the home page and checked', '/', check],
    ['on the page of the check and checked', '/controleren', check],
  ] as const)('finds nothing of what was typed %s', async (_where, path, then) => {
    const page = await program.browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.goto(program.url + path)
    await page.locator('main textarea').fill(words)
    await then?.(page)
    await page.getByRole('link', { name: 'Verlaat deze site' }).click()
    await expect.poll(() => page.url()).not.toContain(program.url)
    await page.goBack()
    await page.getByRole('button', { name: 'Controleer' }).waitFor()
    expect(await page.locator('main textarea').inputValue()).toBe('')
    expect(await page.locator('main').innerText()).not.toMatch(/Marina|3000/)
    await page.close()
  })

  test('finds the waiting test at its beginning', async () => {
    const page = await program.browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.goto(`${program.url}/even-wachten`)
    const begun = await page.locator('main').innerText()
    await page.locator('main form button').first().click()
    await expect.poll(() => new URL(page.url()).search).not.toBe('')
    await page.getByRole('link', { name: 'Verlaat deze site' }).click()
    await expect.poll(() => page.url()).not.toContain(program.url)
    await page.goBack()
    await page.locator('main form button').first().waitFor()
    expect(page.url()).toBe(`${program.url}/even-wachten`)
    expect(await page.locator('main').innerText()).toBe(begun)
    await page.close()
  })
})
