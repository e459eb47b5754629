// SPDX-License-Identifier: EUPL-1.2
// How it was: somebody agrees without script, reads a real mail, answers with a name that is masked, and the reporting point says what it does.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath } from '../browser.ts'
import { type MailSink, startMailSink } from '../mail-sink.ts'
import { type Running, startProgram } from '../running.ts'
import { commonBrowser } from './browser.ts'
import { fits, staysWithin } from './fits.ts'
import { signInUnseen } from './sign-in.ts'

describe.skipIf(!browserPath())(browserPath() ? 'experiences' : 'not run: no browser', () => {
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
  // Without script the tool that looks for obstacles cannot run.
  const phone = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }

  /** A week later, at the hour at which mail goes. */
  async function aWeekLater(): Promise<void> {
    await running.ask('update experiences.consent set invite_after = invite_after - 7')
    await running.job('experiences.send-mail')
  }

  test('from consent to an answer with a name that is masked', async () => {
    const page = await comeIn(null, phone)
    await page.goto(`${running.url}/`)
    await page.getByText('Menu', { exact: true }).click()
    await page.getByRole('link', { name: 'Cijfers', exact: true }).filter({ visible: true }).click()
    await page.getByRole('link', { name: 'Ervaringen', exact: true }).click()
    await page.getByRole('link', { name: 'Doe mee' }).click()
    await staysWithin(page)
    await page.getByLabel('Met welk meldpunt had u contact?').selectOption({ label: 'Meldpunt Fraude (demo)' })
    await page.getByLabel('Uw e-mailadres').fill('lotte@post.example')
    await page.getByRole('button', { name: 'Doe mee' }).click()
    await page.getByRole('link', { name: 'Zet een kruisje als wij u mogen mailen.' }).waitFor()
    await page.getByText('Ja, u mag mij één keer mailen over dit contact').click()
    await page.getByRole('button', { name: 'Doe mee' }).click()
    await page.getByRole('heading', { name: 'Dank u. U doet mee.' }).waitFor()

    await aWeekLater()
    await expect.poll(() => sink.received.find(({ to }) => to === 'lotte@post.example')).toBeDefined()
    const raw = sink.received.find(({ to }) => to === 'lotte@post.example')?.raw ?? ''
    const code = /\b(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}\b/.exec(raw)?.[0] ?? ''
    expect(code).not.toBe('')

    await page.goto(`${running.url}/ervaringen`)
    await page.getByRole('main').getByRole('link', { name: 'Ik heb een code' }).click()
    await page.getByLabel('Uw code').fill(code)
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await page.getByRole('heading', { name: 'Hoe was het contact met Meldpunt Fraude (demo)?' }).waitFor()
    await staysWithin(page)
    const groups = page.getByRole('main').getByRole('group')
    for (let at = 0; at < (await groups.count()); at++) await groups.nth(at).getByText('ja', { exact: true }).click()
    await page.getByLabel('Wat kan beter, of wat was juist goed?').fill('Karin de Boer nam de tijd voor mij.')
    await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
    await page.getByText('Wij lieten iets weg uit uw tekst').waitFor()
    expect(await page.getByLabel('Wat kan beter, of wat was juist goed?').inputValue()).toBe(
      '[weggelaten] nam de tijd voor mij.',
    )
    await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
    await page.getByRole('heading', { name: 'Dank u. Uw antwoorden zijn bewaard.' }).waitFor()
    expect(page.url()).not.toContain(code)

    const again = await comeIn(null)
    await again.goto(`${running.url}/ervaringen/vragen`)
    await again.getByLabel('Uw code').fill(code)
    await again.getByRole('button', { name: 'Stop en wis alles' }).click()
    await again.getByRole('heading', { name: 'Alles is gewist' }).waitFor()
  })

  test('the reporting point reads it first, answers, and then everybody reads it', async () => {
    const owner = await comeIn('Chantal Biervliet')
    await owner.goto(`${running.url}/werkbank/ervaringen`)
    await fits(owner)
    await owner.getByLabel('Wij deden dit met uw antwoord').first().fill('Wij bellen iedereen binnen een week terug.')
    await owner.getByRole('button', { name: 'Plaats dit antwoord' }).first().click()
    await expect.poll(() => owner.getByRole('button', { name: 'Plaats dit antwoord' }).count()).toBe(0)

    const reader = await comeIn(null, phone)
    await reader.goto(`${running.url}/ervaringen`)
    await staysWithin(reader)
    await reader.getByRole('link', { name: 'Meldpunt Fraude (demo)' }).first().click()
    await reader.getByText('Wij bellen iedereen binnen een week terug.').waitFor()
    await reader.getByRole('img', { name: /Luisterde de medewerker naar u/ }).waitFor()
    await staysWithin(reader)
  })

  test('a person of the ministry decides about words that a program cannot judge', async () => {
    const judge = await comeIn('Pieter Zandstra')
    await judge.goto(`${running.url}/werkbank/ervaringen/antwoorden`)
    await fits(judge)
    const waiting = judge.getByRole('button', { name: 'Laat het meldpunt dit lezen' })
    const before = await waiting.count()
    expect(before).toBeGreaterThan(0)
    await waiting.first().click()
    await expect.poll(() => waiting.count()).toBe(before - 1)
  })
})
