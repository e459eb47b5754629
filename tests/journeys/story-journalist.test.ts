// SPDX-License-Identifier: EUPL-1.2
// A journalist asks whether fraud in the name of banks rises.
import { expect, test } from 'vitest'
import { reading } from './journey.ts'
import { tapping } from './taps.ts'

reading('a journalist', (program) => {
  test('finds what banks counted of it, with its source, in three taps and a choice', async () => {
    const journalist = tapping(await program.open({ viewport: { width: 1280, height: 800 } }))
    const { page } = journalist
    await page.goto(program.url)
    await journalist.link('Cijfers')
    const direct = page.locator('main').getByRole('link', { name: /bankhelpdesk/i })
    if ((await direct.count()) > 0) await journalist.link(/bankhelpdesk/i)
    else {
      await page.getByRole('combobox', { name: 'Vorm van fraude' }).selectOption({ label: '– bankhelpdeskfraude' })
      await journalist.button('Toon')
    }
    expect(journalist.taps).toBeLessThanOrEqual(3)
    await expect.poll(() => page.locator('main').innerText()).toMatch(/25,8 miljoen/)
    expect(await page.locator('main').innerText()).toMatch(/Bron/)
    await page.context().close()
  })
})
