// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { wordless } from '../emergency/wordless.text.ts'

const test = await testContext()
const site = await testSite(test)
test.setNow(new Date('2026-12-01T12:00:00Z'))
const { get } = visitorOf(() => site)
const seen = async (path: string) => (await get(path)).body

it('shows each first step as a drawing that is read out, with what to call', async () => {
  const page = await seen('/hulp/zonder-woorden')
  for (const { words } of wordless) expect(page).toContain(`aria-label="${words.nl}"`)
  for (const { words } of wordless) expect(await seen('/en/hulp/zonder-woorden')).toContain(`aria-label="${words.en}"`)
  expect(page).toContain('href="tel:112"')
  expect(page).toContain('href="tel:08000113"')
  expect(page).toContain('href="/hulp/bel-uw-bank"')
  // The number of the police is one that two people approve.
  expect(page).not.toContain('href="tel:09008844"')
  await test.approveNumbers()
  expect(await seen('/hulp/zonder-woorden')).toContain('href="tel:09008844"')
})

it('offers no language in which nobody stands for a word, and drawings instead', async () => {
  const help = await seen('/hulp')
  expect(help).not.toContain('/hulp/taal/')
  expect(help).toContain('href="/hulp/zonder-woorden"')
  const languages = await seen('/hulp/taal')
  expect(languages).not.toContain('/hulp/taal/tr')
  expect(textOf(languages)).toContain('In andere talen hebben wij nog geen zinnen')
  expect(languages).toContain('dw-wordless')
  // Who has the address of one sees the drawings first, and the words folded.
  const turkish = await seen('/hulp/taal/tr')
  expect(turkish.indexOf('dw-wordless')).toBeLessThan(turkish.indexOf('<details class="dw-details"'))
})
