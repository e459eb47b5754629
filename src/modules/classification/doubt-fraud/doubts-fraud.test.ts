// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { openIntake } from '../../reports/receive-reports/intake.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const intake = openIntake(test)

async function ownPage(narrative: string): Promise<string> {
  const { code } = await intake.file(() => ({ narrative, identifiers: [] }))
  await test.settle()
  const browser = plainBrowser(site)
  await browser.post('/mijn-melding', { code })
  return browser.see('/mijn-melding')
}

it('tells somebody gently that it is perhaps no fraud, and who helps; and nobody whose story tells of fraud', async () => {
  const late = await ownPage(
    'De winkel heeft mijn bank twee weken te laat geleverd en wil de bezorgkosten niet terugbetalen. Zij reageren wel op mijn mails.',
  )
  expect(late).toContain('Misschien is dit geen oplichting')
  expect(late).toContain('href="/meldpunten/acm-consuwijzer"')
  expect(late).toContain('Een medewerker leest het en besluit')
  const fraud = await ownPage('Ik kocht een fiets via Marktplaats, betaalde vooraf en de verkoper stuurde niets op.')
  expect(fraud).not.toContain('Misschien is dit geen oplichting')
  const unsure = await ownPage('Help, er is iets raars aan de hand met mijn spullen.')
  expect(unsure).not.toContain('Misschien is dit geen oplichting')
})
