// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { submitReports } from '#modules/reports'
import { receiptCodeOf } from '#values'

const test = await testContext()
const site = await testSite(test)

async function ownPage(narrative: string, byte: number, fraudForm?: string): Promise<string> {
  const receiptCode = receiptCodeOf(Buffer.alloc(12, byte))
  await submitReports(test.visitor, [{ narrative, identifiers: [], ...(fraudForm && { fraudForm }) }], {
    origin: 'web',
    receiptCode,
  })
  await test.settle()
  const browser = plainBrowser(site)
  await browser.post('/mijn-melding', { code: receiptCode })
  return browser.see('/mijn-melding')
}

it('whoever stated no form reads which one was decided since, and by what', async () => {
  const story =
    'Ik kreeg een sms van de bank dat mijn pas verliep. Via de link kwam ik op een nagemaakte site en daar vulde ik mijn inlogcodes in.'
  const page = await ownPage(story, 1)
  expect(textOf(page)).toContain('Dit lazen wij in uw verhaal.')
  expect(page).toContain('href="/begrippen/FF-200"')
  expect(textOf(page)).not.toContain('vorm nog niet bekend')
})

it('and where nothing could be decided, or something was stated, no more than that', async () => {
  expect(textOf(await ownPage('Help.', 2))).toContain('Online fraude, vorm nog niet bekend')
  const stated = textOf(await ownPage('Help.', 3, 'FF-110'))
  expect(stated).not.toContain('vorm nog niet bekend')
  expect(stated).not.toContain('Dit gaf de organisatie op')
})
