// SPDX-License-Identifier: EUPL-1.2
// The receipt tells people what fits them: who lost money calls the bank, who sold something has no payment to stop, a company has a desk of its own.
import { describe, expect, it } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext()
const site = await testSite(test)

async function receiptOf(told: {
  situation: string
  victim: string
  paidTo?: string
  story?: string
  day?: string
  money?: 'no'
  channel?: string
}) {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin' })
  await page.post('/melden/nu', { now: 'no' })
  if (told.story) await page.post('/melden/verhaal', { narrative: told.story })
  await page.post('/melden/wat', { situation: told.situation })
  await page.post('/melden/wie', { victim: told.victim })
  const [day = '', month = '', year = ''] = told.day?.split(' ') ?? []
  const { channel = '' } = told
  if (told.day || channel)
    await page.post('/melden/wanneer', {
      'occurredOn-day': day,
      'occurredOn-month': month,
      'occurredOn-year': year,
      channel,
    })
  await page.post('/melden/geld', told.money ? { money: told.money } : { money: 'yes', loss: '480' })
  if (told.paidTo) await page.post('/melden/gegevens', { paidTo: told.paidTo })
  expect((await page.post('/melden/controleer', {})).to).toBe('/melden/ontvangen')
  const html = await page.see('/melden/ontvangen')
  return { text: textOf(html), html }
}

describe('the receipt', () => {
  it('sends who lost money to the bank', async () => {
    const { text } = await receiptOf({ situation: 'FF-110', victim: 'self' })
    expect(text).toContain('Bel nu uw bank')
    expect(text).toContain('Aangifte doen op politie.nl')
    expect(text).not.toContain('Uw bedrijf kan de aangifte hier voorbereiden')
  })

  it.each([
    ['last week, in the story', { story: 'Vorige week kocht ik een fiets en ik kreeg niets' }],
    ['months ago, in the story', { story: 'Drie maanden geleden kocht ik een fiets' }],
    ['a day before the last three', { day: '1 11 2026' }],
  ])('says what a bank can still do when it was longer ago: %s', async (_when, when) => {
    const { text, html } = await receiptOf({ situation: 'FF-110', victim: 'self', ...when })
    expect(text).not.toContain('Bel nu uw bank')
    expect(text).toContain('Kijk wat uw bank nog kan doen')
    expect(html).toContain('href="/hulp/plan"')
  })

  it('says which applies when the day is known, and shows what was reported', async () => {
    const account = demoIban(4_902)
    const { text } = await receiptOf({ situation: 'FF-110', victim: 'self', day: '1 11 2026', paidTo: account })
    expect(text).toContain('Het gebeurde op 1 november 2026. Tegenhouden lukt dan meestal niet meer.')
    expect(text).not.toMatch(/langer dan drie dagen|laatste dagen nog/)
    expect(text).toMatch(/Bedrag\W*€\s480.*Gebeurd op\W*1 november 2026/)
    expect(text).not.toContain(account.slice(-6))
    expect(text).toContain(account.slice(-2))
  })

  it('does not send a seller there, whose goods are gone, unless money went somewhere too', async () => {
    expect((await receiptOf({ situation: 'FF-120', victim: 'self' })).text).not.toContain('Bel nu uw bank')
    const paid = await receiptOf({ situation: 'FF-120', victim: 'self', paidTo: demoIban(4_901) })
    expect(paid.text).toContain('Bel nu uw bank')
  })

  it('sends who gave jewellery at the door to the police, and to the bank when the card went', async () => {
    const atDoor = { situation: 'FF-400', victim: 'self', channel: 'CH-120' }
    const { text, html } = await receiptOf({ ...atDoor, story: 'Een agent nam de sieraden van mijn vrouw mee.' })
    expect(text).toContain('Bel nu de politie')
    expect(html).toContain('href="tel:09008844"')
    expect(text).not.toContain('Bel nu uw bank')
    const card = await receiptOf({ ...atDoor, story: 'Een agent nam mijn bankpas mee.' })
    expect(card.text).toContain('Bel nu uw bank')
  })

  it('speaks of no compensation to who paid nothing', async () => {
    const { text } = await receiptOf({ situation: 'FF-410', victim: 'self', money: 'no' })
    expect(text).not.toMatch(/vergoeding|terug te eisen|Bel nu uw bank/)
    expect(text).toContain('Betaalde u niets? Ook dan mag u aangifte doen.')
  })

  it('shows a company the complaint desk for companies', async () => {
    const { text, html } = await receiptOf({ situation: 'FF-120', victim: 'company' })
    expect(text).toContain('Uw bedrijf kan de aangifte hier voorbereiden')
    expect(html).toContain('href="/aangifteloket"')
    expect(text).not.toContain('Aangifte doen op politie.nl')
  })
})
