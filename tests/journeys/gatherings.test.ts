// SPDX-License-Identifier: EUPL-1.2
// A working visit is planned in secret, was held and leads to an action; an organisation applies, two people let it in, and its administrator signs in.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dutchDay, daysAfter } from '#values'
import { browserPath } from '../browser.ts'
import { type MailSink, startMailSink } from '../mail-sink.ts'
import { type Running, startProgram } from '../running.ts'
import { commonBrowser } from './browser.ts'
import { staysWithin } from './fits.ts'
import { signInAs, signInUnseen } from './sign-in.ts'

describe.skipIf(!browserPath())(browserPath() ? 'events and joining' : 'not run: no browser', () => {
  let running: Running
  let browser: Browser
  let sink: MailSink
  beforeAll(async () => {
    sink = await startMailSink()
    running = await startProgram({ SMTP_RELAY: sink.url, SMTP_HOSTNAME: 'post.dijkwacht.example' })
    browser = await commonBrowser()
  })
  afterAll(async () => {
    await sink?.stop()
  })

  const comeIn = async (name: string | null, options: object = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    if (name) await signInUnseen(page, running.url, name)
    return page
  }
  const phone = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }
  /** The code of the mail that comes next after `before` mails. */
  async function codeAfter(before: number): Promise<string> {
    await expect.poll(() => sink.received.length).toBeGreaterThan(before)
    return /\b(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}\b/.exec(sink.received.at(-1)?.raw ?? '')?.[0] ?? ''
  }

  test('a secretary plans a visit that nobody else sees, says what came of it, and who acts', async () => {
    const { url } = running
    const secretary = await comeIn('Pieter Zandstra')
    await secretary.goto(`${url}/werkbank/bijeenkomsten`)
    // On the first days of a year none of the demo is over yet.
    await secretary.getByText(/\d van 3 geweest/).waitFor()
    await secretary.getByRole('link', { name: 'Plan een bijeenkomst' }).click()
    // It is over: a visit is secret until the day after.
    const day = daysAfter(dutchDay(new Date()), -1).split('-').map(Number).toReversed().join('-')
    await secretary.getByLabel('Wat is het?').selectOption('werkbezoek')
    await secretary.getByLabel('Titel', { exact: true }).fill('Bezoek aan de havenwacht (verzonnen)')
    await secretary.getByLabel('Wie organiseert het?').selectOption('Ministerie (demo)')
    await secretary.getByLabel('Eerste dag').fill(day)
    await secretary.getByLabel('Laatste dag').fill(day)
    await secretary.getByLabel('Mag iedereen weten dat dit er is?').selectOption('ja')
    await secretary.getByLabel('Voor wie?').selectOption('partners')
    await secretary.getByLabel('Wat moet er veranderen?').first().fill('Weten wat de wacht nodig heeft.')
    await secretary.getByLabel('Hoe ziet u straks of dat is gelukt?').first().fill('Er ligt een actie.')
    await secretary.getByRole('button', { name: 'Bewaar' }).click()
    await secretary.getByRole('button', { name: 'Zet in de planning' }).click()
    await secretary.getByRole('heading', { name: 'Nog geheim. Vertel het niemand.' }).waitFor()
    const visit = secretary.url()

    const reader = await comeIn(null, phone)
    await reader.goto(`${url}/bijeenkomsten`)
    await reader.getByRole('link', { name: 'Jaarlijkse conferentie online fraude (verzonnen)' }).waitFor()
    expect(await reader.getByText('havenwacht').count()).toBe(0)
    const partner = await comeIn('Hilde Wagenaar')
    expect((await partner.goto(visit))?.status()).toBe(404)

    await secretary.getByRole('button', { name: 'Dit is geweest' }).click()
    const outcome = secretary.getByRole('form', { name: 'Uitkomst van doel 1' })
    await outcome.getByLabel('Is het gehaald?').selectOption('gehaald')
    await outcome.getByLabel('Wat zag u?').fill('De wacht wil één nummer.')
    await outcome.getByRole('button', { name: 'Bewaar' }).click()
    await secretary.getByText('De wacht wil één nummer.').first().waitFor()
    await secretary.getByText('Leg een vervolgactie vast').first().click()
    const follow = secretary.getByRole('form', { name: 'Leg een vervolgactie vast' })
    await follow.getByLabel('Wat moet er gebeuren?').fill('Zoek één nummer voor de wacht.')
    await follow.getByLabel('Wie doet het?').selectOption('Ministerie (demo)')
    await follow.getByLabel('Code van de actie in het actieplan').fill('WB-03')
    await follow.getByRole('button', { name: 'Leg een vervolgactie vast' }).click()
    await secretary.getByText('actie WB-03 van het plan').waitFor()

    await reader.goto(`${url}/bijeenkomsten`)
    await reader.getByRole('link', { name: 'Bezoek aan de havenwacht (verzonnen)' }).click()
    await reader.getByText('De wacht wil één nummer.').waitFor()
    await staysWithin(reader)
  })

  test('an organisation applies, two people let it in, it agrees, and its administrator signs in', async () => {
    const { url } = running
    const applicant = await comeIn(null, phone)
    await applicant.goto(`${url}/meedoen`)
    await applicant.getByLabel('Naam van uw organisatie').fill('Westerbank (verzonnen)')
    await applicant.getByLabel('KVK-nummer').fill('00000074')
    await applicant.getByLabel('Uw naam').fill('Nynke Sietsma')
    await applicant.getByLabel('Uw e-mailadres bij de organisatie').fill('nynke@westerbank.example')
    await applicant.getByLabel('Waarom wil uw organisatie meedoen?').fill('Onze klanten raken geld kwijt.')
    await applicant.getByLabel('Wat brengt zij?').fill('Meldingen.')
    await applicant.getByRole('button', { name: 'Verstuur de aanvraag' }).click()
    await applicant.getByRole('link', { name: 'Bevestig uw e-mailadres' }).click()
    await applicant.getByLabel('Code').fill(await codeAfter(0))
    await applicant.getByRole('button', { name: 'Bevestig' }).click()
    await applicant.getByText('Twee mensen kijken nu naar uw aanvraag.').waitFor()

    const first = await comeIn('Leila Farahani')
    await first.goto(`${url}/werkbank/aanmeldingen`)
    await first.getByRole('link', { name: 'Westerbank (verzonnen)' }).click()
    await first.getByLabel('Korte naam van de organisatie').fill('westerbank')
    await first.getByLabel('Wat voor organisatie is het?').selectOption('bank')
    await first.getByLabel('Nummer van de eerste beheerder bij de aanmelddienst').fill('nynke-sietsma')
    await first.getByLabel('Ik belde de organisatie').check()
    await first.getByRole('button', { name: 'Kijk de aanvraag na' }).click()
    await first.getByText('U keek dit zelf na. Iemand anders moet het goedkeuren.').waitFor()
    const sent = sink.received.length
    const second = await comeIn('Pieter Zandstra')
    await second.goto(first.url())
    await second.getByRole('button', { name: 'Keur goed' }).click()
    await second.getByText('wacht op akkoord van de organisatie').waitFor()

    await applicant.goto(`${url}/meedoen`)
    await applicant.getByRole('link', { name: 'Ga akkoord met de voorwaarden' }).click()
    await applicant.getByLabel('Code uit de mail').fill(await codeAfter(sent))
    await applicant.getByLabel('Ik mag dit namens mijn organisatie afspreken').check()
    await applicant.getByRole('button', { name: 'Ga akkoord en doe mee' }).click()
    await applicant.getByText('Westerbank (verzonnen) doet mee.').waitFor()
    const administrator = await comeIn(null)
    await signInAs(administrator, running.url, 'Nynke Sietsma')
    await administrator.getByText('Westerbank (verzonnen)').first().waitFor()
  })
})
