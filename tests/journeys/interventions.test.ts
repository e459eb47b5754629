// SPDX-License-Identifier: EUPL-1.2
// An intervention from proposal to the public page by two people, on a phone and on a desk, with and without script; and what a reader finds abroad.
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isDrawnOfFour, staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

const ways: { name: string; options: BrowserContextOptions }[] = [
  { name: 'a phone without script', options: { viewport: { width: 320, height: 640 }, javaScriptEnabled: false } },
  { name: 'a desk without script', options: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false } },
  { name: 'a phone with script', options: { viewport: { width: 320, height: 640 } } },
  { name: 'a desk with script', options: { viewport: { width: 1280, height: 900 } } },
]

journey('the register of interventions', (program) => {
  const { open } = program
  const comeIn = async (options: BrowserContextOptions, name: string): Promise<Page> => {
    const page = await open(options)
    await signInUnseen(page, program.url, name)
    return page
  }

  for (const [way, { name, options }] of ways.entries())
    test.skipIf(!isDrawnOfFour(way))(
      `${name}: a pilot is refused without its plan, proposed with it, approved by another, and public`,
      async () => {
        const title = `Eerst een kop thee, ${name} (verzonnen)`
        const maker = await comeIn(options, 'Pieter Zandstra')
        await maker.goto(`${program.url}/werkbank/interventies/nieuw`)
        await maker.getByLabel('Hoe staat het?').selectOption('pilot')
        await maker.getByLabel('Wat voor soort is het?').selectOption('pilot')
        await maker.getByLabel('Titel', { exact: true }).first().fill(title)
        await maker.getByLabel('Hoe werkt het?').first().fill('Wie haast voelt, zet eerst thee en belt dan zelf terug.')
        await maker.getByLabel('Wat voor werking is dit?').selectOption('delay')
        await maker.getByLabel('Welke organisatie zorgt ervoor?').fill('Ministerie (demo)')
        await maker.getByText('helpdeskfraude', { exact: true }).click()
        await maker.getByLabel('Titel van de bron').first().fill('Eigen opgave (verzonnen)')
        await maker.getByLabel('Wie gaf het uit?').first().fill('Dijkwacht, demo')
        await maker.getByLabel('Datum van de bron').first().fill('11-2026')
        await maker.getByLabel('Wanneer kijkt iemand dit weer na?').fill('1-5-2027')
        await maker.getByLabel('Waarom stelt u dit voor?').fill('Om het te proberen.')
        await maker.getByRole('button', { name: 'Leg voor aan een ander' }).click()
        await maker.getByText('Een pilot begint pas met een plan').first().waitFor()
        expect(await maker.getByLabel('Titel', { exact: true }).first().inputValue()).toBe(title)
        await staysWithin(maker)
        await maker.getByLabel('Wanneer begon of begint het?').fill('1-12-2026')
        await maker.getByLabel('Aan welke voorwaarden').fill('De toets is gedaan.')
        await maker.getByLabel('Hoe wordt vergeleken?').fill('Voor en na, met een andere stad ernaast.')
        await maker.getByLabel('Aan welk cijfer ziet u of het werkt?').fill('Aangiften per week.')
        await maker.getByLabel('Hoe staat dat cijfer nu').fill('Aangiften per 100.000 inwoners in het jaar ervoor.')
        await maker.getByLabel('Hoeveel weken duurt het?').fill('12')
        await maker.getByLabel('Wie oordeelt over de uitkomst?').fill('Een onderzoeker van buiten.')
        await maker.getByLabel('Wanneer stopt u eerder?').fill('Als er klachten komen.')
        await maker.getByRole('button', { name: 'Leg voor aan een ander' }).click()
        await maker.getByText('Iemand anders moet dit beoordelen').waitFor()
        const proposal = maker.url()
        const reader = await open(options)
        await reader.goto(`${program.url}/interventies`)
        expect(await reader.getByRole('link', { name: title }).count()).toBe(0)

        const judge = await comeIn(options, 'Hilde Wagenaar')
        await judge.goto(`${program.url}/werkbank/interventies`)
        await judge.getByRole('link', { name: title }).click()
        await judge.waitForURL(proposal)
        await judge.getByRole('button', { name: 'Akkoord: zet in het register' }).click()
        await judge.getByText('Dit staat in het register').waitFor()

        await reader.goto(`${program.url}/interventies?stand=pilot`)
        await reader.getByRole('link', { name: title }).click()
        await reader.getByRole('heading', { name: 'Hoe wordt bekeken of het werkt?' }).waitFor()
        await reader.getByText('12 weken').waitFor()
        await staysWithin(reader)
      },
    )

  for (const [way, { name, options }] of ways.entries())
    test.skipIf(!isDrawnOfFour(way))(
      `${name}: a partner says why not, others see who could do it too, and anybody reads what is done abroad`,
      async () => {
        const partner = await comeIn(options, 'Lieke Jansma')
        await partner.goto(`${program.url}/werkbank/interventies/eigen-rij`)
        const row = partner.getByRole('group', { name: 'Wachttijd op spaargeld' })
        await row.getByLabel('Wat doet uw organisatie?').selectOption('refuses')
        await row.getByLabel('Toelichting').fill('')
        await partner.getByRole('button', { name: 'Bewaar de rij' }).click()
        await partner.getByText('Schrijf waarom uw organisatie dit niet doet').first().waitFor()
        await row.getByLabel('Toelichting').fill('Wij hebben geen spaarrekeningen.')
        await partner.getByRole('button', { name: 'Bewaar de rij' }).click()
        await partner.getByText('Bewaard.').waitFor()
        await partner.goto(`${program.url}/werkbank/interventies/partners`)
        await partner.getByText('Polderbank (demo) doet dit niet: Wij hebben geen spaarrekeningen.').waitFor()
        await staysWithin(partner)

        const reader = await open(options)
        await reader.goto(`${program.url}/interventies`)
        await reader.getByRole('link', { name: 'Bekijk wat andere landen doen' }).click()
        const example = reader.locator('a', { hasText: /^Eén nummer dat rekeningen binnen een kwartier bevriest$/ })
        const country = reader.locator('details', { has: example })
        // Folded on a telephone, which only the style sheet says.
        await reader.getByRole('heading', { name: /landen/, level: 1 }).waitFor()
        await reader.waitForLoadState()
        if (!(await example.isVisible())) await country.locator('summary').click()
        await example.click()
        await reader.getByRole('heading', { name: 'Kan dit in Nederland?' }).waitFor()
        await reader.getByRole('link', { name: 'Wat andere landen doen' }).click()
        await staysWithin(reader)
      },
    )
})
