// SPDX-License-Identifier: EUPL-1.2
// Money back: a victim says yes, the police hand over, a bailiff decides that the letter goes, and its reader says that the account was misused.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { demoIban, receiptCodeOf } from '#values'
import { fits } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

/** The code of one of the victims of the demo; see src/modules/claims/load-demo. */
const victimCode = receiptCodeOf(new TextEncoder().encode('dijkwacht geld'))

/** The words of a PDF, as another program reads them. */
async function wordsOf(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)) }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  return contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
}

journey('a claim', (program) => {
  const comeIn = async (name: string | null, options: object = {}): Promise<Page> => {
    const page = await (await program.browser.newContext(options)).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    if (name) await signInUnseen(page, program.url, name)
    return page
  }
  const open = async (page: Page, status: string) => {
    await page.goto(`${program.url}/werkbank/verhaal`)
    await page
      .getByRole('row', { name: new RegExp(status) })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /^Vordering/ }).waitFor()
  }

  /** What axe finds on the page where somebody without script is: it is itself a script, so it looks at the same page beside them. */
  const fitsBeside = async (page: Page) => {
    const storageState = await page.context().storageState()
    const beside = await program.browser.newContext({ storageState, viewport: page.viewportSize() })
    const same = await beside.newPage()
    await same.goto(page.url())
    await fits(same)
    await beside.close()
  }

  test('goes from a victim who says yes to a letter that is answered, with and without script', async () => {
    const victim = await comeIn(null, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
    await victim.goto(`${program.url}/mijn-melding`)
    await victim.getByLabel('Code').fill(victimCode)
    await victim.getByRole('button', { name: /Bekijk|Toon/ }).click()
    await victim.getByRole('link', { name: 'Uw geld terugvragen, samen met anderen' }).click()
    await fitsBeside(victim)
    // Without an account of their own nobody could be paid; what is no account is said, and stays.
    await victim.getByLabel('Uw eigen rekeningnummer').fill('06 12 34 56 78')
    await victim.getByRole('button', { name: 'Ja, ik doe mee' }).click()
    await victim.getByRole('link', { name: /rekeningnummer/ }).waitFor()
    await victim.getByLabel('Uw eigen rekeningnummer').fill(demoIban(2_702_000))
    await victim.getByRole('button', { name: 'Ja, ik doe mee' }).click()
    await victim.getByText('U doet mee.').waitFor()

    const officer = await comeIn('Joris van den Heuvel', { javaScriptEnabled: false })
    await open(officer, 'Toestemming vragen')
    await fitsBeside(officer)
    await officer.getByText('3 van 5 mensen gaven toestemming').waitFor()
    await officer.getByLabel('Deurwaarder Zandbank (demo)').check()
    await officer.getByRole('button', { name: 'Leg vast Draag over aan de deurwaarder' }).click()
    await officer.getByText('Overgedragen aan de deurwaarder').first().waitFor()

    const bailiff = await comeIn('Ilse Koolhaas')
    await open(bailiff, 'Overgedragen')
    await bailiff.getByRole('button', { name: 'Leg vast Neem aan' }).click()
    await bailiff.getByRole('link', { name: 'Schrijf de brief' }).click()
    await bailiff.getByText('Robin Fictief').first().waitFor()
    await fits(bailiff)
    await bailiff.getByRole('button', { name: 'Maak de brief' }).click()
    await bailiff.getByLabel('Rekeningnummer waarop u het geld ontvangt').fill(demoIban(2_700_100))
    await bailiff.getByLabel(/Ik heb de brief gelezen/).check()
    await bailiff.getByRole('button', { name: 'Maak de brief' }).click()
    const letter = bailiff.getByRole('link', { name: /^Brief van/ })
    const [file] = await Promise.all([bailiff.waitForEvent('download'), letter.click()])
    const words = await wordsOf(await file.path())
    expect(words).toContain('Robin Fictief')
    const code = /[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){3}/.exec(words)?.[0] ?? ''

    const reader = await comeIn(null, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
    await reader.goto(`${program.url}/brief`)
    await reader.getByLabel('Code van de brief').fill(code.toLowerCase())
    await reader.getByRole('button', { name: 'Lees en antwoord' }).click()
    await fitsBeside(reader)
    await reader.getByLabel('Mijn rekening is misbruikt').check()
    await reader.getByRole('button', { name: 'Verstuur antwoord' }).click()
    await reader.getByLabel('Vertel wat er is gebeurd').fill('Iemand anders had mijn pas.')
    await reader.getByRole('button', { name: 'Verstuur antwoord' }).click()
    await reader.getByText('De termijn staat stil tot een mens heeft beslist').waitFor()
    expect(reader.url()).not.toContain(code)

    await bailiff.reload()
    await bailiff.getByText('Iemand anders had mijn pas.').waitFor()
    await bailiff.getByLabel(/^Ja: de vordering gaat terug/).check()
    await bailiff
      .getByLabel(/^Waarom/)
      .first()
      .fill('De pas was gestolen.')
    await bailiff.getByRole('button', { name: 'Leg vast Beslis over het verweer' }).click()
    await bailiff.getByText('Terug naar het strafrecht').first().waitFor()
    await victim.reload()
    await victim.getByText('Terug naar het strafrecht').waitFor()
  })
})
