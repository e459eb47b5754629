// SPDX-License-Identifier: EUPL-1.2
// A journalist asks whether fraud in the name of banks rises.
import { expect, test } from 'vitest'
import { reading } from './journey.ts'
import { tapping } from './taps.ts'

reading('a journalist', (program) => {
  test('finds what the police counted of it and whether it rises, with its source, in two taps', async () => {
    const journalist = tapping(await program.open({ viewport: { width: 1280, height: 800 } }))
    const { page } = journalist
    await page.goto(program.url)
    await journalist.link('Cijfers')
    await journalist.link('Nepbankmedewerker')
    expect(journalist.taps).toBe(2)
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/6\.970 aangiften en meldingen.*minder dan in 2022/s)
    expect(await page.locator('main').innerText()).toMatch(/Bron/)
    await page.context().close()
  })
})
