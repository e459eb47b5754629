// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('a factsheet', (program) => {
  test('is written, signed by two organisations, broken by a source, mended and published, without JavaScript', async () => {
    const person = async (name: string) => {
      const context = await program.browser.newContext({ javaScriptEnabled: false })
      await signInUnseen(await context.newPage(), program.url, name)
      return context
    }
    const [writer, police, bank] = [
      await person('Pieter Zandstra'),
      await person('Sharmila Ramdin'),
      await person('Anh Nguyen'),
    ]
    const page = await writer.newPage()
    const title = 'Bankhelpdeskfraude in cijfers'
    // The demo has numbers of this year and the next.
    const number = `${new Date().getFullYear() - 1}-1`

    // Begins with the template, and writes two sentences with figures from the list.
    await page.goto(`${program.url}/werkbank/factsheets`)
    await page.getByLabel('Nummer').fill(number)
    await page.getByLabel('Titel').fill(title)
    await page.getByRole('button', { name: 'Begin met het sjabloon' }).click()
    const body = page.getByLabel('Tekst', { exact: true })
    expect(await body.inputValue()).toContain('## Bankhelpdeskfraude')
    const reference = async (source: string, row: RegExp) => {
      await page.getByLabel('Bron', { exact: true }).selectOption(source)
      await page.getByRole('button', { name: 'Toon cijfers van deze bron' }).click()
      return (await page.getByRole('row', { name: row }).first().getByRole('code').textContent()) ?? ''
    }
    const fromPolice = await reference('politie', /Meldingen en aangiften: bankhelpdeskfraude.*2022.*7\.458/)
    const fromBanks = await reference('NVB', /^Schade: bankhelpdeskfraude.*2022.*50,8/)
    await body.fill(
      `## Wat wij zien\n\nDe politie kreeg ${fromPolice} meldingen. Dat is 300 meer.\n\nBanken zagen ${fromBanks} schade.`,
    )
    await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
    expect(await page.getByText('Dit getal is met de hand getypt: 300').count()).toBe(1)
    await body.fill(`## Wat wij zien\n\nDe politie kreeg ${fromPolice} meldingen.\n\nBanken zagen ${fromBanks} schade.`)
    await page.getByRole('button', { name: 'Bewaar de tekst' }).click()
    const draft = page.url()

    // Sends it, and two organisations sign.
    await page.getByLabel('Wie tekent voor politie?').selectOption({ label: 'Politie (demo)' })
    await page.getByLabel('Wie tekent voor NVB?').selectOption({ label: 'Deltabank (demo)' })
    await page.getByRole('button', { name: 'Vraag om te tekenen' }).click()
    const sign = async (context: BrowserContext, source: string): Promise<Page> => {
      const own = await context.newPage()
      await own.goto(`${program.url}/werkbank`)
      await own.getByRole('link', { name: /Cijfers in een factsheet om te tekenen/ }).click()
      await own.getByRole('link', { name: title }).click()
      await own.getByRole('button', { name: `Teken voor de cijfers van ${source}` }).click()
      expect(await own.getByText('U heeft hiervoor getekend').count()).toBe(1)
      return own
    }
    const policePage = await sign(police, 'politie')
    await sign(bank, 'NVB')
    await page.reload()
    expect(await page.getByText('Getekend', { exact: true }).count()).toBe(2)

    // The police take their figure back: the draft is red there, and cannot be published.
    const file = join(program.dataDir, 'ingetrokken.csv')
    const header =
      'source,indicator,form,population,place,breakdown,definition,unit,period,value,low,high,precision,provisional,series_break,url,source_kind,retrieved_on,licence,remark,withdrawn'
    const line = (value: number, withdrawn: string) =>
      `politie,reports_and_charges,FF-410,registrations,NL,,police-phenomenon,count,2022,${value},,,exact,no,,https://www.politie.nl/cijfers,primary,2026-11-25,,,${withdrawn}`
    await writeFile(file, `${header}\n${line(7458, 'Dubbel geteld.')}\n`)
    program.command('import', file)
    await page.reload()
    expect(await page.locator('mark').first().textContent()).toContain('Dubbel geteld.')
    await page.getByRole('button', { name: 'Publiceer deze factsheet' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Dubbel geteld.')

    // They give a better one: the signature of the police has fallen, that of the bank still holds.
    await writeFile(file, `${header}\n${line(7400, '')}\n`)
    program.command('import', file)
    await page.goto(draft)
    expect(await page.getByText(/Het was 7\.458 en is nu 7\.400/).count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Schrijf verder' }).click()
    await page.getByRole('button', { name: 'Bewaar de tekst' }).click()
    expect(await page.getByText('Vervallen: tekst of cijfer').count()).toBe(1)
    expect(await page.getByText('Getekend', { exact: true }).count()).toBe(1)
    await policePage.goto(draft)
    await policePage.getByRole('button', { name: 'Teken voor de cijfers van politie' }).click()

    // Published: everybody reads it, as a page and as PDF.
    await page.goto(draft)
    await page.getByRole('button', { name: 'Publiceer deze factsheet' }).click()
    expect(page.url()).toBe(`${program.url}/factsheets/${number}`)
    const open = await program.browser.newContext({ viewport: { width: 320, height: 800 } })
    const reader = await open.newPage()
    await reader.goto(`${program.url}/factsheets`)
    await reader.getByRole('link', { name: title }).click()
    await reader.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await reader.getByText('7.400').count()).toBeGreaterThan(0)
    await reader.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    const { violations } = await axeOn(reader)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await staysWithin(reader)
    const pdf = await fetch(`${program.url}/factsheets/${number}.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
  })
})
