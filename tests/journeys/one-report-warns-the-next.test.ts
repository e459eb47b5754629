// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journey } from './journey.ts'
import { choose, sendReport, walkReport } from './report.ts'
import { signInAs, signInUnseen } from './sign-in.ts'

const account = demoIban(770_001)

journey('one report warns the next person', (program) => {
  /** A citizen on an old phone: small screen, no script. */
  async function citizen(): Promise<Page> {
    const context = await program.browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    })
    return context.newPage()
  }

  async function check(page: Page, question: string): Promise<string> {
    await page.goto(`${program.url}/controleren`)
    await page.getByRole('textbox').fill(question)
    await page.getByRole('button', { name: 'Controleer' }).click()
    expect(page.url()).not.toContain(question.slice(0, 8))
    return page.locator('main').innerText()
  }

  async function report(page: Page): Promise<string> {
    await walkReport(page, program.url, {
      verhaal: () => page.getByRole('textbox').fill('Ik betaalde voor een fiets. Er kwam niets.'),
      wat: () => choose(page, /^Ik kocht iets/),
      wie: () => choose(page, /Ikzelf/),
      geld: async () => {
        await choose(page, /^Ja/)
        await page.getByRole('textbox').fill('249,95')
      },
      gegevens: () => page.getByRole('textbox').first().fill(formatIban(account)),
    })
    expect(await page.locator('main').innerText()).toContain(formatIban(account))
    await sendReport(page)
    const code = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(await page.locator('main').innerText())?.[0]
    expect(code).toBeDefined()
    expect(page.url()).not.toContain(code ?? '-')
    return code ?? ''
  }

  test('reports without log-in, however many, do not change what the next person is told', async () => {
    const page = await citizen()
    expect(await check(page, account)).toContain('Dat betekent niet dat u het kunt vertrouwen')
    for (let time = 0; time < 4; time++) {
      const other = await citizen()
      await report(other)
      await other.context().close()
    }
    expect(await check(page, account)).toContain('Dat betekent niet dat u het kunt vertrouwen')
    await page.context().close()
  })

  test('three partners and two people of the police change it, and the reporter can follow and withdraw', async () => {
    const token = await program.token('deltabank-demo')
    for (let place = 0; place < 3; place++) {
      const answer = await fetch(`${program.url}/v1/reports`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          partnerReference: `journey-${place}`,
          fraudForm: 'FF-110',
          narrative: 'Klant betaalde voor een fiets die nooit kwam.',
          identifiers: [{ kind: 'iban', value: account, role: 'paid-to' }],
        }),
      })
      expect(answer.status, await answer.text()).toBe(201)
    }
    const page = await citizen()
    expect(await check(page, account), 'a threshold alone publishes nothing').toContain(
      'Dat betekent niet dat u het kunt vertrouwen',
    )

    const officer = await (await program.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    await signInUnseen(officer, program.url, 'Fatima Benali')
    await officer.goto(`${program.url}/werkbank/vermeldingen`)
    await officer
      .getByRole('link', { name: formatIban(account) })
      .first()
      .click()
    await officer.waitForURL(/vermeldingen\/./)
    await officer.getByRole('combobox').first().selectOption({ index: 1 })
    const year = String(new Date().getFullYear() + 1)
    await officer.getByRole('textbox', { name: 'Dag' }).fill('1')
    await officer.getByRole('textbox', { name: 'Maand' }).fill('3')
    await officer.getByRole('textbox', { name: 'Jaar' }).fill(year)
    await officer
      .getByRole('textbox', { name: /Waarom|Reden/ })
      .fill('Drie klanten van een bank betaalden en kregen niets.')
    await officer.getByRole('button', { name: 'Leg voor aan een collega' }).click()
    await officer.getByText('Een collega ziet het op de startpagina').waitFor()
    expect(await check(page, account), 'one person publishes nothing').toContain(
      'Dat betekent niet dat u het kunt vertrouwen',
    )
    const second = await program.open({ viewport: { width: 1280, height: 900 } })
    await signInAs(second, program.url, 'Joris van den Heuvel')
    await second.getByRole('link', { name: formatIban(account) }).click()
    await second.getByRole('button', { name: 'Publiceer de waarschuwing' }).click()
    await expect.poll(() => check(page, account)).toContain('Betaal niet')

    // The next person pastes the whole message, and is told by whom, on which ground, and how to object.
    const told = await check(page, `Wilt u € 249,95 overmaken naar ${formatIban(account)} t.n.v. J. de Vries?`)
    expect(told).toContain('Politie (demo)')
    expect(told).toContain('bezwaar')

    // On another day, on another telephone.
    const code = await report(page)
    const later = await citizen()
    await later.goto(`${program.url}/mijn-melding`)
    await later.getByRole('textbox').fill(code)
    await later.locator('main').getByRole('button').first().click()
    expect(later.url()).not.toContain(code)
    expect(await later.locator('main').innerText()).toMatch(/ontvangen/i)
    await later.context().close()
    await page.context().close()
    for (const each of [officer, second]) await each.context().close()
  })

  test("what a bank's customer told stays with the bank", async () => {
    const officer = await (await program.browser.newContext()).newPage()
    await signInUnseen(officer, program.url, 'Fatima Benali')
    await officer.goto(`${program.url}/werkbank/meldingen`)
    expect(await officer.locator('main').innerText()).not.toContain('Klant betaalde voor een fiets')
    await officer.context().close()
  })
})
