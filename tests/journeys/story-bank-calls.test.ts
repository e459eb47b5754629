// SPDX-License-Identifier: EUPL-1.2
// A woman of 74 with a telephone and a man on the line who says that he is from her bank.
import { expect, test } from 'vitest'
import { reading } from './journey.ts'
import { tapping } from './taps.ts'

const oldPhone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }

reading('a woman of 74 with "her bank" on the line', (program) => {
  test('reads "hang op" before she taps anything, and the first step one tap on', async () => {
    const { page, ...her } = tapping(await program.open(oldPhone))
    await page.goto(program.url)
    const first = page.getByRole('link', { name: /Belt er nu iemand\? Hang op/ })
    const place = await first.boundingBox()
    expect((place?.y ?? 1_000) + (place?.height ?? 0)).toBeLessThan(640)
    expect(her.taps).toBe(0)
    await her.link(/Belt er nu iemand\? Hang op/)
    const told = await page.locator('main').innerText()
    expect(told).toMatch(/hang op/i)
    expect(told).not.toMatch(/op uw (bank)?pas staat/i)
    await page.context().close()
  })

  test.each(['de rabobank belt mij nu', 'iemand van de bank is aan de lijn'])(
    'who types "%s" into the field is told to hang up, and nothing about paying',
    async (typed) => {
      const person = tapping(await program.open(oldPhone))
      const { page } = person
      await page.goto(program.url)
      await person.type(/Nummer, link of heel bericht/, typed)
      await person.button('Controleer')
      const told = await page.locator('main').innerText()
      expect(told).toMatch(/hang op/i)
      expect(person.taps).toBe(1)
      await page.context().close()
    },
  )
})
