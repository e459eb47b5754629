// SPDX-License-Identifier: EUPL-1.2
// A campaign from draft to the eyes of a citizen: co-sender, clash, embargo; and a recalled message that is seen where it is used.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dutchDay, daysAfter } from '#values'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('campaigns', (program) => {
  const open = (isNarrow: boolean): Promise<Page> => {
    const viewport = isNarrow ? { width: 320, height: 640 } : { width: 1280, height: 900 }
    return program.open({ viewport, javaScriptEnabled: false })
  }
  const comeIn = async (name: string): Promise<Page> => {
    const page = await open(false)
    await signInUnseen(page, program.url, name)
    return page
  }

  test('drafted, agreed, in the way of another, embargoed, seen; and its message recalled', async () => {
    const title = 'Kijk de verkoper na (verzonnen)'
    // Beside an invented campaign of the bank that begins ten days from now.
    const first = daysAfter(dutchDay(new Date()), 11)
    const last = daysAfter(first, 3)
    const at = (path: string) => `${program.url}${path}`

    const adviser = await comeIn('Hilde Wagenaar')
    await adviser.goto(at('/werkbank/campagnes/nieuw'))
    await adviser.getByLabel('Titel', { exact: true }).fill(title)
    await adviser.getByText('aankoopfraude', { exact: true }).click()
    await adviser
      .getByLabel('Welke boodschap?')
      .selectOption({ label: 'Controleer een verkoper voordat u betaalt. (iedereen)' })
    await adviser.getByLabel('Eerste dag').fill(last)
    await adviser.getByLabel('Laatste dag').fill(first)
    await adviser.getByText('sociale media', { exact: true }).click()
    await adviser.getByText('Deltabank (demo)', { exact: true }).click()
    await adviser.getByLabel('Embargo tot').fill(last)
    await adviser.getByLabel('Wat verandert er?').first().fill('Meer mensen kijken een verkoper na.')
    await adviser.getByLabel('Wat telt u?').first().fill('mensen die zeggen dat zij dat doen')
    await adviser.getByLabel('Hoe is het nu?').first().fill('30 van 100 (verzonnen)')
    await adviser.getByLabel('Wie meet het?').first().fill('Onderzoeksbureau (demo)')
    await adviser.getByLabel('Wanneer?').first().fill(daysAfter(last, 30))
    await adviser.getByRole('button', { name: 'Bewaar als concept' }).click()
    await adviser.getByText('40 mensen zegt pas iets als u weet van hoeveel mensen').first().waitFor()
    expect(await adviser.getByLabel('Titel', { exact: true }).inputValue()).toBe(title)
    await adviser.getByLabel('Van hoeveel?').first().fill('ondervraagden van 18 jaar en ouder')
    await adviser.getByRole('button', { name: 'Bewaar als concept' }).click()
    await adviser.getByText('eindigt voordat hij begint').first().waitFor()
    await adviser.getByLabel('Eerste dag').fill(first)
    await adviser.getByLabel('Laatste dag').fill(last)
    await adviser.getByRole('button', { name: 'Bewaar als concept' }).click()
    await adviser.getByRole('heading', { name: title }).waitFor()
    const own = adviser.url()
    await adviser.getByRole('button', { name: 'Leg voor' }).click()
    await adviser.getByText('Deltabank (demo): nog geen antwoord').waitFor()

    const bank = await comeIn('Anh Nguyen')
    await bank.goto(at('/werkbank/campagnes'))
    await bank.getByRole('heading', { name: 'Wacht op uw antwoord' }).waitFor()
    await bank.getByRole('link', { name: title }).first().click()
    await bank.getByRole('button', { name: 'Akkoord namens uw organisatie' }).click()
    await bank.getByText('Deltabank (demo): akkoord').waitFor()
    await bank.getByText('wacht op een antwoord').first().waitFor()

    const clashes = async (page: Page) => {
      await page.goto(at('/werkbank/campagnes/botsingen'))
      return page.locator('main section').filter({ hasText: title })
    }
    const many = await (await clashes(adviser)).count()
    expect(many).toBeGreaterThan(1)
    await adviser.getByText('Geen link van de bank (verzonnen)').first().waitFor()
    for (let done = 0; done < many; done++) {
      const [waiting] = await (await clashes(adviser)).filter({ hasText: 'Waarom kan dit?' }).all()
      if (!waiting) throw new Error('no clash to answer')
      await waiting.getByText('Dit kan naast elkaar').first().click()
      await waiting.getByLabel('Waarom kan dit?').fill('De een gaat over kopen, de ander over de bank (verzonnen).')
      await waiting.getByRole('button', { name: 'Dit kan naast elkaar' }).click()
    }
    for (let done = 0; done < many; done++)
      await (await clashes(bank)).getByRole('button', { name: 'Mee eens namens uw organisatie' }).first().click()

    await adviser.goto(own)
    await adviser.getByText('Onder embargo tot').waitFor()
    await adviser.getByText('goedgekeurd', { exact: true }).waitFor()
    const citizen = await open(true)
    const year = at(`/campagnes?jaar=${first.slice(0, 4)}`)
    await citizen.goto(year)
    expect(await citizen.getByText(title).count()).toBe(0)
    await adviser.getByRole('button', { name: 'Hef het embargo nu op' }).click()
    await adviser.getByText('Onder embargo tot').waitFor({ state: 'detached' })
    await citizen.goto(year)
    await staysWithin(citizen)
    await citizen.getByRole('link', { name: title }).click()
    await citizen.getByText('Controleer een verkoper voordat u betaalt.').waitFor()
    await staysWithin(citizen)

    const ministry = await comeIn('Leila Farahani')
    await ministry.goto(at('/werkbank/kernboodschappen'))
    await ministry.getByRole('link', { name: 'Controleer een verkoper voordat u betaalt.' }).click()
    await ministry.getByText('Roep deze boodschap terug').first().click()
    await ministry.getByLabel('Waarom?').fill('Niet iedereen kan dat (verzonnen).')
    await ministry.getByRole('button', { name: 'Roep deze boodschap terug' }).click()
    await ministry.getByText('teruggeroepen', { exact: true }).waitFor()
    await citizen.goto(at('/kernboodschappen?vorm=FF-100'))
    await citizen.getByRole('heading', { name: 'Deze boodschap geldt niet meer' }).waitFor()
    await citizen.goto(year)
    await citizen.getByRole('link', { name: title }).click()
    await citizen.getByText('Volg deze zin niet meer op').waitFor()
    await staysWithin(citizen)
    await adviser.goto(at('/werkbank/kernboodschappen'))
    await adviser.getByRole('link', { name: title }).click()
    await adviser.getByRole('link', { name: `Kies in “${title}” een andere boodschap` }).click()
    await adviser.getByText('De boodschap van deze campagne geldt niet meer').waitFor()
    await adviser.getByText('Dit gaat niet door').first().click()
    await adviser.getByLabel('Waarom?').fill('De boodschap klopte niet (verzonnen).')
    await adviser.getByRole('button', { name: 'Dit gaat niet door' }).click()
    await adviser.getByText('gaat niet door', { exact: true }).waitFor()
    await adviser.goto(at('/werkbank/kernboodschappen'))
    expect(await adviser.getByRole('link', { name: title }).count()).toBe(0)
  })
})
