// SPDX-License-Identifier: EUPL-1.2
// The plan from file to citizen: read, asked, answered, shown by a product.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

const plan = readFileSync(
  join(import.meta.dirname, '../../src/modules/action-plan/load-demo/actieplan-2023.txt'),
  'utf8',
)

journey('the action plan', (program) => {
  const open = (isNarrow: boolean): Promise<Page> => {
    const viewport = isNarrow ? { width: 320, height: 640 } : { width: 1280, height: 900 }
    return program.open({ viewport, javaScriptEnabled: false })
  }

  test('a secretary reads a plan, answers a question and links a product; a citizen sees what came of it', async () => {
    const at = (path: string) => `${program.url}${path}`
    const secretary = await open(false)
    await signInUnseen(secretary, program.url, 'Pieter Zandstra')
    await secretary.goto(at('/werkbank/actieplan/inlezen'))
    // The same plan for another year: its questions are new.
    await secretary.getByLabel('Jaar van het plan').fill('2031')
    await secretary.getByLabel('Tekst van het plan').fill(plan.replaceAll(/(Q[1-4]) 2023/g, '$1 2031'))
    await secretary.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await secretary.getByText('45 nieuwe acties').waitFor()
    await secretary.getByRole('button', { name: 'Lees in' }).click()
    await secretary.getByRole('heading', { name: 'Vragen over het actieplan 2031' }).waitFor()
    const asked = secretary.locator('main section').filter({ hasText: 'Actie: Opstellen campagnekalender' })
    await asked.getByText('Neem het voorstel over').click()
    await asked.getByRole('button', { name: 'Bewaar antwoord' }).click()
    await secretary.getByText('voorstel overgenomen').first().waitFor()

    await secretary.goto(at('/werkbank/actieplan?jaar=2031'))
    await secretary.getByRole('button', { name: 'Stel dit plan vast' }).click()
    await secretary.getByRole('link', { name: 'Opstellen campagnekalender: op koers' }).click()
    await secretary.getByText('Koppel een product').first().click()
    const product = secretary.getByRole('combobox', { name: 'Product' })
    await product.selectOption({
      label: (await product.locator('option', { hasText: 'Campagnekalender' }).first().textContent()) ?? '',
    })
    await secretary.getByRole('button', { name: 'Koppel een product' }).click()
    await secretary
      .getByRole('link', { name: /^Campagnekalender/ })
      .first()
      .waitFor()
    expect(await secretary.getByRole('button', { name: /^Bevestig: / }).count()).toBe(0)
    // It is done once somebody else looked.
    const second = await open(false)
    await signInUnseen(second, program.url, 'Leila Farahani')
    await second.goto(secretary.url())
    await second.getByRole('button', { name: /^Bevestig: Campagnekalender/ }).click()
    await second.getByText('klaar', { exact: true }).first().waitFor()

    const citizen = await open(true)
    await citizen.goto(at('/actieplan?jaar=2031&stand=done'))
    await citizen.getByText('Opstellen campagnekalender', { exact: true }).waitFor()
    await citizen
      .getByRole('link', { name: /^Campagnekalender/ })
      .first()
      .waitFor()
    await staysWithin(citizen)
  })

  test('a board sees every action of the plan on one screen', async () => {
    const chair = await open(false)
    await signInUnseen(chair, program.url, 'Anh Nguyen')
    await chair.goto(`${program.url}/werkbank/actieplan?jaar=2023`)
    const themes = chair.locator('section.dw-plan__row')
    expect(await themes.count()).toBe(6)
    expect(await themes.getByRole('link').count()).toBeGreaterThan(40)
    const ends = await themes.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom))
    expect(Math.max(...ends)).toBeLessThanOrEqual(900)
  })

  test('a partner sees what it promised itself, and not what others did', async () => {
    const partner = await open(true)
    await signInUnseen(partner, program.url, 'Anh Nguyen')
    await partner.goto(`${program.url}/werkbank/actieplan/partner?jaar=2023`)
    await partner.getByText('Een testomgeving en twee mensen (verzonnen)').first().waitFor()
    expect(await partner.getByText('De kalender bijhouden (verzonnen)').count()).toBe(0)
    await staysWithin(partner)
    await partner
      .getByRole('link', { name: /^Uitvoeren van de pilots/ })
      .first()
      .click()
    await partner.getByRole('heading', { name: /^Uitvoeren van de pilots/, level: 1 }).waitFor()
  })

  test('a member begins with the actions of the own group, and goes on to where it meets', async () => {
    const member = await open(true)
    await signInUnseen(member, program.url, 'Daan Kuiper')
    await member.goto(`${program.url}/werkbank/actieplan/werkgroep`)
    expect(await member.getByRole('combobox', { name: 'Groep' }).inputValue()).toBe('Werkgroep gegevensdeling')
    await member.getByRole('link', { name: 'Naar het overleg' }).click()
    await member.getByRole('heading', { name: 'Werkgroep gegevensdeling', level: 1 }).waitFor()
  })

  test('one person writes the letter to Parliament, another freezes it, and everybody reads it', async () => {
    const at = (path: string) => `${program.url}${path}`
    const writer = await open(false)
    await signInUnseen(writer, program.url, 'Pieter Zandstra')
    await writer.goto(at('/werkbank/voortgang'))
    await writer
      .getByRole('link', { name: /^Brief/ })
      .first()
      .click()
    await writer.getByLabel('Uw woorden aan het eind').fill('Zo gaan wij door.')
    await writer.getByRole('button', { name: 'Bewaar' }).first().click()
    await writer.getByText('Een collega leest het en legt het vast.').waitFor()
    const letter = writer.url()

    const second = await open(false)
    await signInUnseen(second, program.url, 'Leila Farahani')
    await second.goto(letter)
    await second.getByRole('button', { name: 'Leg dit bericht vast' }).click()
    await second.getByRole('link', { name: 'Lees zoals het is verstuurd' }).click()

    const citizen = await open(true)
    await citizen.goto(second.url())
    const part = citizen.locator('details', { hasText: 'Zo gaan wij door.' })
    await part.locator('summary').click()
    await citizen.getByText('Zo gaan wij door.').waitFor()
    await citizen.getByRole('heading', { name: /^Wat veranderde sinds/ }).waitFor()
    await staysWithin(citizen)
    for (const name of ['Lees als pdf', /docx/]) {
      const href = (await citizen.getByRole('link', { name }).getAttribute('href')) ?? ''
      expect((await fetch(at(href))).status).toBe(200)
    }
  })
})
