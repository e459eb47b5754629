// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { codeOf } from '../make-plan/plan-code.ts'

const test = await testContext()
const site = await testSite(test)
test.setNow(new Date('2026-12-01T12:00:00Z'))
const { get } = visitorOf(() => site)
const seen = async (path = '/hulp/bel-uw-bank') => (await get(path)).body

it('shows the number of a bank with where it was read, and as a link once two people of the installation approved it', async () => {
  const before = await seen()
  expect(textOf(before)).toContain('088‑722 67 67')
  expect(textOf(before)).toContain('Bron: Consumentenbond')
  expect(textOf(before)).toContain('Gelezen op 30 november 2026')
  expect(textOf(before)).toMatch(/keek nog niemand van deze site na/)
  expect(before).not.toContain('href="tel:088')
  // What holds of most stands once, above them.
  expect(textOf(before).match(/zegt de bank het zelf|bevestigde/g)).toHaveLength(1)
  // Nobody read a number of its own: the line that blocks the cards of most banks.
  expect(textOf(await seen('/hulp/bel-uw-bank?bank=regio'))).toMatch(/RegioBank.*Pas blokkeren.*0800‑0313/)
  // No number on its own pages: what to do in the app instead, and where the bank says so.
  for (const [bank, words] of [
    ['revolut', 'Bevries uw pas in de app'],
    ['n26', 'Vraag in de chat of zij u terugbelt'],
  ]) {
    const alone = textOf(await seen(`/hulp/bel-uw-bank?bank=${bank}`))
    expect(alone).toContain(words)
    expect(alone).toMatch(/Bron: \w+ \((?:help\.revolut|support\.n26)\.com\)/)
  }

  await test.approveNumbers()
  expect(await seen()).toContain('href="tel:0887226767"')
  expect(textOf(await seen())).not.toContain('keek nog niemand van deze site na')
  // A bank is no place to report to: it stands on its own page only.
  expect(textOf(await seen('/meldpunten'))).not.toContain('Triodos')
})

it('shows no number that nobody read again for half a year, and says so', async () => {
  test.setNow(new Date('2027-06-02T12:00:00Z'))
  const later = await seen()
  expect(later).not.toContain('href="tel:088')
  expect(textOf(later)).not.toContain('088‑722')
  expect(textOf(later)).toContain('Ons nummer is te lang geleden nagekeken')
})

it('leads back to the steps of who has them and else to first aid, and finds SNS as a brand of ASN Bank', async () => {
  const main = (html: string) => /<main.*<\/main>/s.exec(html)?.[0] ?? html
  expect(main(await seen())).not.toContain('href="/hulp/plan/stappen"')
  const browser = plainBrowser(site)
  await browser.post('/hulp/plan/stappen', {
    intent: 'open',
    code: codeOf({ answers: { what: ['phishing'] }, done: [] }),
  })
  expect(await browser.see('/hulp/bel-uw-bank')).toContain('href="/hulp/plan/stappen"')
  for (const [typed, bank] of [
    ['snsbank', 'ASN Bank'],
    ['raboo', 'Rabobank'],
    ['rabobnk', 'Rabobank'],
    ['abn-amro', 'ABN AMRO'],
    ['de ing bank', 'ING'],
  ])
    expect(textOf(await seen(`/hulp/bel-uw-bank?bank=${typed}`))).toContain(`Bedoelt u ${bank}?`)
  expect(textOf(await seen('/hulp/bel-uw-bank?bank=postbank'))).toMatch(/1 bank\b.*\bING\b/)
  expect(textOf(await seen('/hulp/bel-uw-bank?bank=zomaarwat'))).toContain('staat niet op onze lijst')
  expect(textOf(await seen('/hulp/bel-uw-bank?bank=sns'))).toMatch(/ASN Bank zegt dat deze namen van haar zijn: SNS/)
})
