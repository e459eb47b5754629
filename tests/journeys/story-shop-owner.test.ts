// SPDX-License-Identifier: EUPL-1.2
// The owner of a shop to whom somebody showed a false proof of payment: a report in his own words, a receipt that fits, and the desk for companies.
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'
import { tapping } from './taps.ts'

const shown = formatIban(demoIban(5_201))
const story = `Gisteren kocht een jongen in mijn winkel een horloge van 480,-. Hij liet op zijn telefoon een bewijs van betaling zien met rekening ${shown}, maar het geld is nooit gekomen. De betaling was nep.`

journey('the owner of a shop with a false proof of payment', (program) => {
  test('reports in ten taps, is not sent to his bank, and finds at the desk what he wrote', async () => {
    const owner = tapping(await program.open({ viewport: { width: 390, height: 844 } }))
    const { page } = owner
    await page.goto(program.url)
    await owner.link('Ik wil iets melden')
    await owner.button('Nee, begin met melden')
    await owner.type('Vertel wat er is gebeurd', story)
    await owner.button('Verder')
    await page.getByRole('heading', { level: 1, name: 'Dit lazen wij in uw verhaal' }).waitFor()
    const read = await page.locator('main').innerText()
    expect(read).toContain('Stond op het betaalbewijs')
    expect(await page.getByRole('combobox', { name: 'Wat is er gebeurd?' }).locator(':checked').innerText()).toContain(
      'Ik verkocht iets',
    )
    expect(
      await page.getByRole('combobox', { name: 'Wie is er opgelicht?' }).locator(':checked').innerText(),
    ).toContain('Mijn bedrijf')
    expect(await page.getByRole('textbox', { name: /Hoeveel/ }).inputValue()).toBe('480')
    await owner.button('Verder')
    while (!/controleer/.test(page.url())) {
      const at = page.url()
      if (/vraag-/.test(at)) await owner.choice(/vals|nep/i)
      await owner.button('Verder')
      await page.waitForURL((url) => url.href !== at)
    }
    await owner.button('Verstuur melding')
    await page.getByRole('heading', { level: 1, name: 'Uw melding is ontvangen' }).waitFor()
    expect(owner.taps).toBeLessThanOrEqual(10)
    expect(await page.locator('main').innerText()).not.toContain('Bel nu uw bank')

    await owner.link('Uw bedrijf kan de aangifte hier voorbereiden')
    await page.getByText('Uw melding gaat mee').waitFor()
    // The same browser, signed in for a company.
    await signInUnseen(page, program.url, 'Noortje Visser')
    await page.goto(`${program.url}/werkbank/aangifteloket/nieuw`)
    expect(await page.getByLabel('Neem over wat ik in mijn melding schreef').isChecked()).toBe(true)
    expect(await page.getByLabel('Aan- en verkoopfraude', { exact: true }).isChecked()).toBe(true)
    await page.getByLabel('Ja, ik wil aangifte doen', { exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.waitForURL(/\/wie$/)
    await page.goto(page.url().replace(/wie$/, 'wat'))
    expect(await page.getByLabel(/Wat gebeurde er, stap voor stap/).inputValue()).toContain('een horloge van 480,-')
    await page.goto(page.url().replace(/wat$/, 'geld'))
    expect(await page.getByLabel('Schade', { exact: true }).inputValue()).toBe('480,00')
    await page.context().close()
  })
})
