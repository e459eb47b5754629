// SPDX-License-Identifier: EUPL-1.2
// The core group of the demo: its secretary plans a meeting with what asks attention, invites, and writes minutes; its chair approves them in the next one.
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dutchDay } from '#values'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('a group that meets', (program) => {
  async function comeIn(browser: Browser, name: string): Promise<Page> {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await signInUnseen(page, program.url, name)
    await page.goto(`${program.url}/werkbank/overleg`)
    return page
  }

  test('plans, decides, and knows who does what', async () => {
    const { browser } = program
    const secretary = await comeIn(browser, 'Pieter Zandstra')
    await secretary.getByRole('link', { name: 'Kerngroep', exact: true }).click()
    await secretary.getByRole('link', { name: 'Plan een overleg' }).click()
    await secretary.getByLabel('Titel').fill('Overleg van vandaag')
    await secretary.getByLabel('Dag').fill(dutchDay(new Date(Date.now() + 24 * 3_600_000)))
    await secretary.getByLabel('Begin').fill('0:00')
    await secretary.getByLabel('Einde').fill('23:59')
    await secretary.getByLabel('Plaats').fill('Den Haag')
    await secretary.getByRole('button', { name: 'Plan het overleg' }).click()
    const attention = secretary.getByRole('form', { name: 'Vraagt aandacht' })
    await attention.getByText('Plaats van de jaarlijkse conferentie', { exact: true }).click()
    await attention.getByText('Over tijd: Begroting van de conferentie maken').click()
    await attention.getByRole('button', { name: 'Neem over op de agenda' }).click()
    const up = secretary.getByRole('button', { name: /^Omhoog Over tijd: Begroting/ })
    await up.focus()
    await up.press('Enter')
    const order = await secretary.getByRole('table', { name: 'Agenda' }).getByRole('rowheader').allTextContents()
    expect(order.map((text) => text.slice(0, 9))).toEqual(['Over tijd', 'Plaats va'])
    await secretary.getByRole('button', { name: 'Nodig de leden uit' }).click()
    await secretary.getByText('uitgenodigd').first().waitFor()
    // Its day comes and goes, at whatever hour this runs.
    await program.ask(`update meetings.meeting set starts_at = starts_at - interval '2 days', ends_at = ends_at - interval '2 days'
      where title = 'Overleg van vandaag'`)
    await secretary.reload()
    await secretary.getByRole('link', { name: 'Notulen' }).click()
    await secretary.getByRole('button', { name: 'Begin met de notulen' }).click()
    await secretary.getByText('Schrijf bij punt 2').click()
    const second = secretary.getByRole('form', { name: 'Schrijf bij punt 2' })
    await second.getByLabel('Besluit').fill('De conferentie is in Zwolle.')
    await second.getByText('Nieuw actiepunt 1').click()
    await second.getByLabel('Wat er gebeurt').first().fill('Zaal in Zwolle huren')
    await second.getByLabel('Wie dat doet').first().selectOption({ label: 'Gemeente Waterwijk (demo)' })
    await second.getByRole('button', { name: 'Bewaar punt 2' }).click()
    await secretary.getByRole('button', { name: 'Verstuur de notulen naar de leden' }).click()
    await secretary.getByText('notulen bij de leden').waitFor()
    const minutes = secretary.url()

    const chair = await comeIn(browser, 'Leila Farahani')
    await chair.goto(minutes)
    await chair.getByText('De conferentie is in Zwolle.').first().waitFor()
    await chair.getByRole('button', { name: 'Stel de notulen vast' }).click()
    await chair.getByText(/Vastgesteld op .*Overleg over de conferentie/).waitFor()

    const town = await comeIn(browser, 'Hilde Wagenaar')
    await town.getByRole('link', { name: 'Actiepunten van uw organisatie' }).click()
    await town.getByText('Zaal in Zwolle huren').waitFor()
    const room = town.getByRole('row', { name: /Zaal in Zwolle huren/ })
    await room.getByText('Zeg wat ervan kwam').first().click()
    await room.getByRole('form', { name: 'Zeg wat ervan kwam' }).getByRole('button', { name: 'Bewaar' }).click()
    await room.waitFor({ state: 'detached' })

    const outsider = await comeIn(browser, 'Milan de Wit')
    expect(await outsider.getByRole('link', { name: 'Kerngroep', exact: true }).count()).toBe(0)
    expect((await outsider.goto(minutes))?.status()).toBe(404)
  })
})
