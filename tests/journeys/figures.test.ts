// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { staysWithin } from './fits.ts'
import { reading } from './journey.ts'

reading('a journalist asks whether fraud rises', (program) => {
  test('two taps to the answer of one fraud, its files and a sentence to quote; what others told stays folded', async () => {
    const context = await program.browser.newContext({
      viewport: { width: 320, height: 700 },
      javaScriptEnabled: false,
      colorScheme: 'dark',
    })
    const page = await context.newPage()
    await page.goto(`${program.url}/cijfers`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^In \d{4} .* online fraude, volgens /)
    await page.getByRole('img', { name: '1 van de 13 mensen' }).waitFor()
    expect(await page.getByText('Verzonnen gegevens').count()).toBe(0)
    await staysWithin(page)

    await page.getByRole('link', { name: 'Nepbankmedewerker' }).first().click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('6.970 aangiften en meldingen')
    await page
      .getByText(/Dat is minder dan in 2022/)
      .first()
      .waitFor()
    expect(
      await page
        .getByText(/, via security\.nl/)
        .first()
        .isVisible(),
    ).toBe(false)
    await page.locator('summary', { hasText: 'Cijfers uit de tweede hand' }).click()
    await page
      .getByText(/, via security\.nl/)
      .first()
      .waitFor()
    await page.getByText('Waar bronnen elkaar tegenspreken').click()
    await page.getByText('Dit zijn geen fouten.').waitFor()
    await page.getByText('Neem dit over').first().click()
    await page.getByText(/Bron: politie: 2023, https:\/\/www\.politie\.nl.* Overgenomen van http/).waitFor()
    await staysWithin(page)

    const file = await page
      .getByRole('link', { name: /Bewaar de cijfers/ })
      .first()
      .getAttribute('href')
    expect(await (await fetch(program.url + file)).text()).toContain('https://www.politie.nl/')

    await page.goto(`${program.url}/cijfers/meldingen`)
    await page.getByText('Verzonnen gegevens').waitFor()
    await context.close()
  })
})
