// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { staysWithin } from './fits.ts'
import { reading } from './journey.ts'

reading('the requirements of a complaint desk', (program) => {
  const visit = async (path: string, javaScriptEnabled: boolean): Promise<Page> => {
    const context = await program.browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(program.url + path)
    return page
  }

  test('a policy adviser sees what is shown and what is not, chooses, and shares the address', async () => {
    for (const withScript of [true, false]) {
      const page = await visit('/programma-van-eisen', withScript)
      expect(await page.textContent('main')).toMatch(/Deze lijst hoort bij versie [\da-f]{12}/)
      const all = await page.locator('h3').count()
      await page.getByLabel('Stand').selectOption('kan nog niet')
      await page.getByRole('button', { name: 'Laat zien' }).click()
      const some = await page.locator('h3').count()
      expect(some).toBeGreaterThan(0)
      expect(some).toBeLessThan(all)
      expect(new URL(page.url()).search).toContain('stand=not-shown')
      expect(await page.textContent('main')).toContain('Dat is nooit geprobeerd')
      if (withScript) expect((await axeOn(page)).violations.map(({ id }) => id)).toEqual([])
      await page.context().close()
    }
  })

  test('the ministry changes an assumption, is told what is wrong with one, and loses nothing', async () => {
    const page = await visit('/programma-van-eisen/haalbaarheid', false)
    const total = () => page.getByRole('row', { name: /Kosten in totaal/ }).textContent()
    const before = await total()
    const fixed = page.getByRole('group', { name: /Vaste kosten per jaar/ })
    await fixed.getByLabel('van').fill('10.000')
    await fixed.getByLabel('tot').fill('veel')
    await page.getByRole('button', { name: 'Reken opnieuw' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Vul een getal in')
    expect([await fixed.getByLabel('van').inputValue(), await fixed.getByLabel('tot').inputValue()]).toEqual([
      '10.000',
      'veel',
    ])
    await fixed.getByLabel('tot').fill('20.000')
    await page.getByRole('button', { name: 'Reken opnieuw' }).click()
    expect(await total()).not.toBe(before)
    await staysWithin(page)
    await page.context().close()
  })
})
