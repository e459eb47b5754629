// SPDX-License-Identifier: EUPL-1.2
// Somebody asks what is kept about them; the bank answers, the police say what they say to everybody. Every page on the way is looked at by axe.
// The public pages carry no script; that they work without any is tried in src/modules/data-requests/show-request/pages.test.ts.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { staysWithin } from './fits.ts'
import { journeyAlone } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

async function look(page: Page): Promise<void> {
  const { violations } = await axeOn(page)
  expect(violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
  await staysWithin(page)
}

// Alone: it opens the newest request, and others make some.
journeyAlone('a request of a data subject', (program) => {
  test('from the form to the answers', async () => {
    const phone = await program.browser.newContext({
      viewport: { width: 320, height: 640 },
      acceptDownloads: true,
    })
    const page = await phone.newPage()
    await page.goto(`${program.url}/uw-gegevens`)
    await page.getByText('Weten wat u over mij bewaart').click()
    await page.getByLabel('Rekeningnummer, telefoonnummer').fill('ik@post.example')
    await page.getByRole('button', { name: 'Verstuur verzoek' }).click()
    await look(page)
    await page.getByRole('link', { name: 'Ga verder' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Laat eerst zien')
    await look(page)

    /** Opens the newest request of one's list, as who answers for that organisation. */
    const open = async (name: string): Promise<Page> => {
      const work = await (await program.browser.newContext()).newPage()
      await signInUnseen(work, program.url, name)
      await work.goto(`${program.url}/werkbank/verzoeken`)
      await work.locator('main a[href^="/werkbank/verzoeken/"]').last().click()
      await work.getByRole('heading', { name: 'Wat iemand vraagt' }).waitFor()
      return work
    }
    const police = await open('Wietse Hoekstra')
    await look(police)
    await police.getByText('Door een bericht naar dit adres').click()
    await police.getByRole('button', { name: 'Leg vast voor ik@post.example' }).click()
    await police.getByRole('button', { name: 'Geef het standaardantwoord' }).click()
    await police.getByText('U gaf het eerste antwoord').waitFor()
    await look(police)
    const bank = await open('Rachida el Amrani')
    await bank.getByRole('button', { name: 'Verstuur het antwoord' }).click()
    await bank.getByText('Uw organisatie heeft geantwoord').waitFor()

    await page.goto(`${program.url}/uw-gegevens/volgen`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('De organisaties zoeken')
    await look(page)
    await page.getByRole('link', { name: 'Lees het antwoord Politie (demo)' }).click()
    await page.getByText('zeggen hier niet of er politiegegevens over u zijn').waitFor()
    await look(page)
    await page.goBack()
    await page.getByRole('link', { name: 'Lees het antwoord Deltabank (demo)' }).click()
    await page.getByText('zegt deze organisatie niet of er meldingen zijn').waitFor()
    await look(page)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Bewaar als bestand' }).click()
    expect((await downloading).suggestedFilename()).toMatch(/^antwoord-[\d-]+\.json$/)
  })
})
