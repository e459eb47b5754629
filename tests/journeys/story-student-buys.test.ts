// SPDX-License-Identifier: EUPL-1.2
// A student wants to buy something on a marketplace: an account, a link, a whole chat, a picture of a message.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journey } from './journey.ts'
import { tapping } from './taps.ts'

const listed = formatIban(demoIban(2_301_001))
const picture = join(import.meta.dirname, '../../src/modules/messages/read-picture/screenshots/01-sms-pakket.png')
const chat = `Hoi! Hij is nog te koop, 250 euro. Wel snel betalen want er zijn meer kijkers.\nRekening ${listed}, bel anders 06 12 34 56 78\nhttps://fietsvoordeel-magazijn.example/betaal`

journey('a student who wants to buy', (program) => {
  async function onPhone() {
    const student = tapping(await program.open({ viewport: { width: 390, height: 844 } }))
    await student.page.goto(program.url)
    return student
  }
  const said = async ({ page }: { page: Awaited<ReturnType<typeof onPhone>>['page'] }) => {
    await page.getByText(/^Dit antwoord is van/).waitFor()
    return page.locator('main').innerText()
  }

  test.each([
    ['an account, with spaces', ` ${listed.toLowerCase()} `],
    ['a link', 'https://fietsvoordeel-magazijn.example/nl?x=1'],
    ['the whole chat', chat],
  ])('%s: one tap to the warning', async (_what, typed) => {
    const student = await onPhone()
    await student.type(/Nummer, link of heel bericht/, typed)
    await student.button('Controleer')
    expect(await said(student)).toMatch(/betaal niet|open de site niet/i)
    expect(student.page.url()).not.toContain('fietsvoordeel')
    expect(student.taps).toBe(1)
    await student.page.context().close()
  })

  test('a picture of a message: chosen, seen by nobody before the button, and then answered', async () => {
    const student = await onPhone()
    await student.file(student.page.getByLabel('Kies een foto'), picture)
    await student.page.getByText('01-sms-pakket.png').waitFor()
    await student.button('Controleer')
    expect(await said(student)).toContain('pakket-zeewind.example')
    expect(student.taps).toBe(3)
    await student.page.context().close()
  })
})
