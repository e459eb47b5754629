// SPDX-License-Identifier: EUPL-1.2
// Whether a measure works: planned by one, measured, published by another, read by everybody; on a phone and on a desk, with and without script.
import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { inventedTable } from '../../src/modules/evaluations/load-demo/invented-series.ts'
import { isDrawnOfFour, staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

const ways: { name: string; options: BrowserContextOptions }[] = [
  { name: 'a phone without script', options: { viewport: { width: 320, height: 640 }, javaScriptEnabled: false } },
  { name: 'a desk without script', options: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false } },
  { name: 'a phone with script', options: { viewport: { width: 320, height: 640 } } },
  { name: 'a desk with script', options: { viewport: { width: 1280, height: 900 } } },
]
const table = inventedTable({ lastMonday: '2026-11-16', before: 78, after: 38, seed: 3 }, [
  { name: 'aantal', level: 80, ratio: 0.6 },
  { name: 'controle', level: 90, ratio: 1 },
  { name: 'chat', level: 50, ratio: 1.5 },
])

journey('whether a measure works', (program) => {
  const { open } = program

  for (const [way, { name, options }] of ways.entries())
    test.skipIf(!isDrawnOfFour(way))(`${name}: a plan, its figures, a second look, and the answer`, async () => {
      const title = `Wachttijd op spaargeld, ${name} (verzonnen)`
      const planner = await open(options)
      await signInUnseen(planner, program.url, 'Pieter Zandstra')
      await planner.goto(`${program.url}/werkbank/effecten`)
      await planner.getByRole('link', { name: 'Leg een plan vast' }).click()
      await planner.getByLabel('Titel van de evaluatie').fill(title)
      await planner.getByLabel('Welke maatregel uit het register?').selectOption({ label: 'Wachttijd op spaargeld' })
      await planner.getByLabel('Wat telt u?').fill('Meldingen per week (verzonnen)')
      await planner.getByText('Minder', { exact: true }).click()
      await planner.getByText('Onderbroken tijdreeks met controle', { exact: true }).click()
      await planner.getByLabel('Wanneer begint de maatregel?').fill('2-3-2026')
      await planner.getByLabel('Tot en met welke dag telt u?').fill('22-11-2026')
      await planner.getByText('Een onderzoeker zonder belang', { exact: true }).click()
      await planner.getByLabel('Naam van de organisatie die meet').fill('Bureau (demo)')
      await planner.getByLabel('Wat kan de verandering nog meer verklaren?').fill('Een campagne op tv.')
      await planner.getByLabel('Waar kan de fraude heen gaan?').fill('Naar chat.')
      await planner.getByRole('button', { name: 'Leg dit plan vast' }).click()
      await planner.getByRole('link', { name: 'Schrijf waarmee u vergelijkt' }).waitFor()
      expect(await planner.getByLabel('Titel van de evaluatie').inputValue()).toBe(title)
      await planner.getByLabel('Waarmee vergelijkt u?').fill('Aankoopfraude (verzonnen)')
      await planner.getByRole('button', { name: 'Leg dit plan vast' }).click()

      await planner.getByLabel('Plak de cijfers').fill(table.replace(/;\d+\n/, ';x1\n'))
      await planner
        .getByRole('form', { name: 'Meet het effect' })
        .getByText('Nee, alles is op dezelfde manier geteld', { exact: true })
        .click()
      await planner.getByRole('button', { name: 'Meet', exact: true }).click()
      await planner.getByText('Regel 2, kolom "chat"').first().waitFor()
      await planner.getByLabel('Plak de cijfers').fill(table)
      await planner.getByRole('button', { name: 'Meet', exact: true }).click()
      await planner.getByText(/Met de maatregel: \d+% minder/).waitFor()
      await staysWithin(planner)
      await planner.getByRole('button', { name: 'Leg voor aan een tweede persoon' }).click()
      await planner.getByText('Iemand anders moet dit beoordelen').waitFor()
      const work = planner.url()

      const reader = await open(options)
      await reader.goto(`${program.url}/interventies/effect`)
      expect(await reader.getByRole('link', { name: title }).count()).toBe(0)

      const other = await open(options)
      await signInUnseen(other, program.url, 'Hilde Wagenaar')
      await other.goto(`${program.url}/werkbank/effecten`)
      await other.getByRole('link', { name: title }).click()
      await other.waitForURL(work)
      await other.getByRole('button', { name: 'Publiceer' }).click()
      await other.getByRole('link', { name: 'Zoals iedereen het ziet' }).waitFor()

      await reader.goto(`${program.url}/interventies/wachttijd-op-spaargeld`)
      await reader.getByRole('link', { name: 'Werkt het?' }).click()
      await reader.getByRole('link', { name: title }).click()
      await reader.getByRole('heading', { name: 'Hoe sterk is het bewijs?' }).waitFor()
      await reader.getByText(/Met 95% zekerheid ligt dit tussen/).waitFor()
      await reader.getByRole('img', { name: /Meldingen per week/ }).waitFor()
      await staysWithin(reader)
      for (const page of [planner, other, reader]) await page.close()
    })

  for (const [way, { name, options }] of ways.entries())
    test.skipIf(!isDrawnOfFour(way))(
      `${name}: the planner says beforehand how much is needed, or that it cannot be`,
      async () => {
        const page = await open(options)
        await page.goto(`${program.url}/interventies/effect/plannen`)
        await page.getByText('Mensen, verdeeld door loting').click()
        const form = page.getByRole('form', { name: 'Mensen, verdeeld door loting' })
        await form.getByLabel('Hoeveel minder verwacht u?').fill('dertig')
        await form.getByLabel('Bij hoeveel mensen gebeurt het nu?').fill('10')
        await form.getByRole('button', { name: 'Reken uit' }).click()
        await page.getByRole('heading', { name: 'Er klopt iets niet' }).or(page.getByRole('alert')).first().waitFor()
        await form.getByLabel('Hoeveel minder verwacht u?').fill('30')
        expect(await form.getByLabel('Bij hoeveel mensen gebeurt het nu?').inputValue()).toBe('10')
        await form.getByRole('button', { name: 'Reken uit' }).click()
        await page.getByText(/in elke groep [\d.]+ mensen nodig/).waitFor()
        await staysWithin(page)
        await page.close()
      },
    )
})
