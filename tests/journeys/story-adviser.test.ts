// SPDX-License-Identifier: EUPL-1.2
// A communication adviser of a municipality looks for material of this week, without an account.
import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { tapping } from './taps.ts'

journey('a municipal communication adviser', (program) => {
  async function atHome() {
    const adviser = tapping(await program.open({ viewport: { width: 1280, height: 800 }, acceptDownloads: true }))
    await adviser.page.goto(program.url)
    return adviser
  }

  test('puts the warnings of her municipality on her site in three taps', async () => {
    const adviser = await atHome()
    await adviser.link('Voor gemeenten en pers')
    await adviser.link(/Waarschuwingen op uw site/)
    await adviser.type(/Of welke gemeente/, 'Utrecht')
    await adviser.button('Maak de code')
    await expect.poll(() => adviser.page.locator('main').innerText()).toMatch(/<iframe src="[^"]*venster\?[^"]*"/)
    expect(adviser.taps).toBe(3)
    await adviser.page.context().close()
  })

  test('takes a picture to share of a warning of this week in three taps', async () => {
    const adviser = await atHome()
    await adviser.link(/pakket/i)
    await adviser.fold('Andere maten')
    const picture = adviser.page.getByRole('link', { name: /1080 bij 1080/ })
    const answer = await adviser.page.request.get(new URL((await picture.getAttribute('href')) ?? '', program.url).href)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
    expect(adviser.taps).toBeLessThanOrEqual(2)
    await adviser.page.context().close()
  })
})
