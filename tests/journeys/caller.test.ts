// SPDX-License-Identifier: EUPL-1.2
// An employee in one browser, a citizen on an old phone in another: two words, four digits, and "hang op" at every answer.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fits, staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('somebody is called', (program) => {
  const atDesk = async (name: string, options: object = {}): Promise<Page> => {
    const page = await program.open(options)
    await signInUnseen(page, program.url, name)
    await page.goto(`${program.url}/werkbank/bellen`)
    return page
  }
  const words = async (desk: Page, endsIn: string): Promise<string> => {
    await desk.getByRole('textbox', { name: 'Laatste vier cijfers' }).fill(endsIn)
    await desk.getByRole('button', { name: 'Geef mij twee woorden' }).click()
    await desk.getByText('Lees dit voor').waitFor()
    return (await desk.locator('code').textContent()) ?? ''
  }
  const look = async (phone: Page, organisation: string, said: string): Promise<void> => {
    await phone.goto(`${program.url}/belt-u-echt`)
    await phone.getByRole('combobox', { name: 'Van wie zegt de beller te zijn?' }).selectOption({ label: organisation })
    await phone.getByRole('textbox', { name: 'Welke twee woorden zegt de beller?' }).fill(said)
    await phone.getByRole('button', { name: 'Controleer', exact: true }).click()
  }
  const answer = (phone: Page, sentence: string) => phone.getByRole('heading', { level: 2, name: sentence })

  test.each([
    ['without script', false],
    ['with script', true],
  ])('and sees by two words that the bank is calling, at 320 pixels, %s', async (_, javaScriptEnabled) => {
    const desk = await atDesk('Anh Nguyen', { javaScriptEnabled })
    const phone = await program.open({ viewport: { width: 320, height: 640 }, javaScriptEnabled })
    const said = await words(desk, '4427')
    expect(await desk.getByText('Nog niet opgezocht').count()).toBe(1)
    await look(phone, 'Deltabank (demo)', said.toUpperCase())
    await answer(phone, 'Deltabank (demo) belt nu een nummer dat eindigt op 4427.').waitFor()
    await phone.getByText('Twijfelt u? Hang op. Bel zelf.').waitFor()
    if (javaScriptEnabled) await fits(phone)
    else await staysWithin(phone)
    // Neither words nor digits stand in an address.
    expect(phone.url()).toBe(`${program.url}/belt-u-echt`)

    await desk.getByRole('button', { name: 'Kijk opnieuw' }).click()
    await desk.getByText('Eén keer opgezocht').waitFor()
    expect(await desk.locator('code').textContent()).toBe(said)
    if (javaScriptEnabled) await fits(desk)

    // The words are said to somebody else.
    const other = await program.open({ viewport: { width: 320, height: 640 }, javaScriptEnabled })
    await look(other, 'Deltabank (demo)', said)
    await answer(other, 'Iemand zocht deze woorden al eerder op.').waitFor()
    await other.getByText('Hang op. Bel zelf.', { exact: true }).waitFor()
    await desk.getByRole('button', { name: 'Kijk opnieuw' }).click()
    await desk.getByText('Deze woorden zijn vaker opgezocht.').waitFor()

    await desk.getByRole('button', { name: 'Het gesprek is voorbij' }).click()
    await desk.getByText('Er is niets van bewaard.').waitFor()
    await look(other, 'Deltabank (demo)', said)
    await answer(other, 'Wij zien nu geen gesprek van Deltabank (demo) met deze woorden.').waitFor()
  })

  test('by nobody who takes part, and is told that we do not know, and whom to call', async () => {
    const phone = await program.open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
    await look(phone, 'Een andere organisatie', 'wat dan ook')
    await answer(phone, 'Wij weten niet of deze beller echt is.').waitFor()
    await phone.getByText('Dat betekent niet dat het gesprek nep is.').waitFor()
    await phone.getByRole('link', { name: 'Zoek het nummer van uw bank' }).click()
    await phone.getByRole('heading', { level: 1, name: 'Bel uw bank' }).waitFor()
  })

  test('and comes from where people are told to hang up, or from the search', async () => {
    const phone = await program.open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
    await phone.goto(`${program.url}/hulp/bankhelpdesk`)
    await phone.getByRole('link', { name: 'Zegt de beller twee woorden? Kijk of ze kloppen' }).click()
    await phone.getByRole('heading', { level: 1, name: 'Belt u echt?' }).waitFor()
    await phone.goto(`${program.url}/zoeken?q=wie+belt+mij`)
    await phone.locator('#inhoud').getByRole('button', { name: 'Zoek' }).click()
    await phone.getByRole('link', { name: 'Belt u echt?' }).first().waitFor()
  })
})
