// SPDX-License-Identifier: EUPL-1.2
// Follow-up: the police supply without script, one adviser freezes, another publishes with script, and a citizen reads it on an old phone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fits } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

const columns = 'kind;about;period;form;region;outcome;ground;bundled;months;on;value;cases;source;correction'

journey('follow-up', (program) => {
  const comeIn = async (name: string | null, options: object = {}): Promise<Page> => {
    const page = await (await program.browser.newContext(options)).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    if (name) await signInUnseen(page, program.url, name)
    return page
  }

  test('goes from a delivery to a page for everybody, with and without script', async () => {
    const police = await comeIn('Sharmila Ramdin', { javaScriptEnabled: false })
    await police.goto(`${program.url}/werkbank/opvolging`)
    await police.getByRole('link', { name: 'Uitkomsten aanleveren' }).click()
    const half = await police.getByLabel('Over welk halfjaar?').inputValue()
    const rows = [
      `result;stop-talk;${half};;;;;;;;990;;Verzonnen, om te proberen;ja`,
      `result;repaid-share;${half};;;;;;;;125;40;Verzonnen, om te proberen;ja`,
    ]
    await police.getByLabel('Bestand').setInputFiles({
      name: 'verbetering.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([columns, ...rows].join('\n')),
    })
    await police.getByRole('button', { name: 'Lever aan' }).click()
    await police.getByText('1 regel overgenomen').waitFor()
    await police.getByText('125% is meer dan alles').waitFor()

    const first = await comeIn('Pieter Zandstra', { javaScriptEnabled: false })
    await first.goto(`${program.url}/werkbank/opvolging`)
    await first.getByRole('link', { name: 'Een halfjaar vastzetten of uitgeven' }).click()
    await first.getByRole('button', { name: 'Zet vast' }).click()
    await first.getByRole('link', { name: /Schrijf waarom er een nieuwe versie komt/ }).waitFor()
    await first.getByLabel('Waarom een nieuwe versie?').fill('De politie telde er gesprekken bij.')
    await first.getByRole('button', { name: 'Zet vast' }).click()
    await first.getByText('Wacht op een tweede persoon').first().waitFor()
    expect(await first.getByRole('button', { name: 'Geef uit' }).count()).toBe(0)

    const second = await comeIn('Leila Farahani')
    await second.goto(`${program.url}/werkbank/opvolging/uitgeven`)
    await fits(second)
    await second.getByRole('button', { name: 'Geef uit' }).click()
    await second.getByRole('link', { name: /versie 2/ }).waitFor()

    const reader = await comeIn(null, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
    await reader.goto(`${program.url}/opvolging`)
    await reader.getByText(/^Verbeterd op .*: De politie telde er gesprekken bij\.$/).waitFor()
    await reader.getByRole('img', { name: /Ingediend [\d.]+, .*Vervolgd [\d.]+/ }).waitFor()
    await reader.getByText('Dezelfde cijfers in een tabel').click()
    await reader
      .getByRole('row', { name: /Geseponeerd/ })
      .first()
      .waitFor()
    await reader.getByText('Wat er nog meer gebeurt', { exact: true }).click()
    await reader.getByRole('cell', { name: '990' }).waitFor()
    await reader.getByLabel('Over welke aangiften?').selectOption({ label: 'Regio: Rotterdam' })
    await reader.getByRole('button', { name: 'Toon' }).click()
    await reader.getByRole('heading', { name: 'Waar aangiften blijven: Rotterdam' }).waitFor()
    const wide = await comeIn(null, { viewport: { width: 320, height: 700 } })
    await wide.goto(`${program.url}/en/opvolging`)
    await fits(wide)
  })
})
