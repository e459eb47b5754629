// SPDX-License-Identifier: EUPL-1.2
// A web shop that stands wrongly on a list: it checks itself and objects.
import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { tapping } from './taps.ts'

const shop = 'fietsvoordeel-magazijn.example'

journey('a web shop that is wrongly listed', (program) => {
  test('objects in five taps, and gets a code and a day', async () => {
    const owner = tapping(await program.open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false }))
    const { page } = owner
    await page.goto(program.url)
    await owner.type(/Nummer, link of heel bericht/, shop)
    await owner.button('Controleer')
    await page.getByText('Is dit van u').first().waitFor()
    const [mine] = [
      page.locator('main').getByRole(/* a link or a button, as the check offers it */ 'link', { name: /bezwaar/i }),
    ]
    if ((await mine.count()) > 0) await owner.link(/bezwaar/i)
    else await owner.button(/bezwaar/i)
    const address = page.getByRole('textbox', { name: /gegeven|adres van|welk(e)? (adres|site)/i }).first()
    if ((await address.inputValue()) === '') await address.fill(shop)
    await owner.choice(/Er was geen fraude/)
    await page
      .getByRole('textbox', { name: /Vertel/ })
      .fill('Ik lever alles wat ik verkoop. Ik kan alle bonnen laten zien.')
    const mail = page.getByRole('textbox', { name: /e-mail/i }).first()
    if ((await mail.count()) > 0) await mail.fill('winkel@fietsvoordeel.example')
    await owner.button(/Verstuur/)
    const told = await page.locator('main').innerText()
    expect(told).toMatch(/[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/)
    expect(told).toMatch(/uiterlijk|voor|op \d+ \w+ \d{4}/)
    expect(owner.taps).toBeLessThanOrEqual(5)
    await page.context().close()
  })
})
