// SPDX-License-Identifier: EUPL-1.2
// Two organisations, two yeses: recognised, a path, asked after three months, counted; and one click erases it everywhere. Without script where the person is.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fits, testFit } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('help after a scam', (program) => {
  const comeIn = async (name: string | null, options: object = {}): Promise<Page> => {
    const page = await (await program.browser.newContext(options)).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    if (name) await signInUnseen(page, program.url, name)
    return page
  }
  const choose = (page: Page, group: string, name: string) =>
    page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check()

  /** Records a talk in which the person says yes to everything. Gives the code, and what was told. */
  const record = async (page: Page, number: string): Promise<{ code: string; told: string }> => {
    await page.goto(`${program.url}/werkbank/nazorg/nieuw`)
    await choose(page, 'Wie praat er?', 'De persoon zelf')
    await choose(page, 'Is de persoon 16 jaar of ouder?', 'Ja')
    await choose(page, 'Hoe hoorde de persoon de tekst?', 'Ik las hem voor')
    for (const purpose of [
      'Onthouden wat u helpt',
      'Herkennen als u nog eens om hulp vraagt',
      'Na drie en twaalf maanden vragen hoe het gaat',
    ])
      await page.getByRole('checkbox', { name: purpose }).check()
    await page.getByRole('checkbox', { name: 'Grote letters' }).check()
    await page.getByRole('textbox', { name: /^Telefoonnummer of e-mailadres/ }).fill(number)
    await choose(page, 'Hoe weet u dat het van de persoon is?', 'Ik belde dit nummer terug en kreeg de persoon')
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByRole('heading', { level: 1, name: 'Vastgelegd' }).waitFor()
    return {
      code: (await page.locator('code').textContent()) ?? '',
      told: (await page.locator('#inhoud').textContent()) ?? '',
    }
  }

  test('who says yes at two organisations is recognised, chooses, is asked, is counted, and is gone with one click', async () => {
    const number = '+44 7700 900655'
    const point = await comeIn('Marijke Brouwer')
    const first = await record(point, number)
    expect(first.told).toContain('Wij herkennen niemand.')
    await fits(point)
    // By keyboard alone: to the field, and to the button.
    await point.goto(`${program.url}/werkbank/nazorg/nieuw`)
    await point.getByRole('button', { name: /toetsen|sneltoetsen/i }).waitFor()
    await point.keyboard.press('c')
    expect(await point.evaluate('document.activeElement.id')).toBe('record-contact')

    const police = await comeIn('Sharmila Ramdin', { javaScriptEnabled: false })
    const second = await record(police, number)
    expect(second.told).toContain('Deze persoon vroeg eerder om hulp: minder dan een maand geleden.')
    expect(second.told).not.toContain('Meldpunt')
    await police.getByRole('link', { name: 'Kies samen een pad' }).click()
    await choose(police, 'Pad', 'Cursus: Cursus Veilig online')
    await police.getByRole('button', { name: 'Bewaar pad' }).click()
    await police.getByText('Cursus Veilig online').first().waitFor()
    expect(await police.locator('#inhoud').textContent()).not.toContain('vroeg eerder')

    // Three months go by.
    await program.ask(
      `update aftercare.follow_up set due_at = now() - interval '1 day' where moment = 3 and organisation_id = 'politie-demo'`,
    )
    await police.reload()
    await police.getByRole('button', { name: 'Ik heb gevraagd' }).click()
    await police.getByRole('heading', { name: 'Na 3 maanden: gevraagd' }).waitFor()

    const person = await comeIn(null, { viewport: { width: 320, height: 800 }, javaScriptEnabled: false })
    await person.goto(`${program.url}/hulp/verder`)
    await person.getByRole('textbox', { name: 'Uw code' }).fill(second.code.toLowerCase())
    await person.getByRole('button', { name: 'Toon' }).click()
    await choose(person, 'Wat heeft u gedaan met het pad?', 'Een deel')
    await choose(person, 'Hielp het u?', 'Ja')
    await choose(person, 'Heeft iemand u daarna nog eens proberen op te lichten?', 'Ja, maar ik ging er niet op in')
    await person.getByRole('button', { name: 'Verstuur antwoord' }).click()
    await person.getByText('Uw antwoord is geteld, zonder uw naam.').waitFor()
    expect(person.url()).not.toContain(second.code)
    const counted = await program.ask(
      `select n from aftercare.tally where measure = 'again' and answer = 'approached' and moment = 3 order by half desc limit 1`,
    )
    expect(counted).toEqual([{ n: 1 }])

    // With the first code one sees who was told, and takes all of it away.
    const other = await comeIn(null, { javaScriptEnabled: false })
    await other.goto(`${program.url}/hulp/verder`)
    await other.getByRole('textbox', { name: 'Uw code' }).fill(first.code)
    await other.getByRole('button', { name: 'Toon' }).click()
    await other.getByText(/Politie \(demo\), op /).waitFor()
    await other.getByRole('button', { name: 'Stop en wis alles' }).click()
    await other.getByText('Alles is gewist.').waitFor()
    const left =
      await program.ask(`select (select count(*) from aftercare.consent where organisation_id = 'politie-demo')::int as consents,
        (select count(*) from aftercare.follow_up where organisation_id = 'politie-demo')::int as asks`)
    expect(left).toEqual([{ consents: 0, asks: 0 }])
    await person.goto(`${program.url}/hulp/verder`)
    await person.getByRole('textbox', { name: 'Uw code' }).waitFor()
    expect((await record(police, number)).told).toContain('Wij herkennen niemand.')
  })

  testFit(
    {
      lists: [['Marijke Brouwer', '/werkbank/nazorg']],
      pages: [
        ['Marijke Brouwer', '/werkbank/nazorg/nieuw'],
        ['Pieter Zandstra', '/werkbank/nazorg/cijfers'],
        ['Pieter Zandstra', '/hulp/verder'],
      ],
    },
    comeIn,
    () => program.url,
  )
})
