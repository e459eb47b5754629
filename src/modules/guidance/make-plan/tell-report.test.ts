// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { answerPlan, planFor } from '../../../../tests/plan-in-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { toldBefore, toldUnreported } from '#modules/reports'
import { formFor } from '../../complaints/carry-report/facts-for-complaint.ts'
import type { Answers } from './answers.ts'
import { keptPlan } from './kept-plan.query.ts'
import { codeOf } from './plan-code.ts'
import { tellReport } from './tell-report.query.ts'

const test = await testContext()
const site = await testSite(test)

function told(answers: Answers) {
  const cookie = keptPlan.cookieFor(test.visitor, codeOf({ answers, done: [] })).split(';')[0] ?? ''
  return tellReport(test.visitor, new Request('http://dijkwacht.example/', { headers: { cookie } }))
}

it('what the plan asked is not asked by the report', () => {
  expect(told({ what: ['verkocht-niet-betaald'], who: ['entrepreneur'], paid: ['goods'] })).toEqual({
    form: 'FF-120',
    victim: 'company',
    money: 'yes',
    paid: ['goods'],
  })
  expect(told({ what: ['bankhelpdesk'], who: ['helper'], paid: [] })).toEqual({
    form: 'FF-410',
    victim: 'other',
    money: 'no',
    paid: [],
  })
  expect(told({ what: ['iets-anders'] })).toEqual({})
  expect(tellReport(test.visitor, new Request('http://dijkwacht.example/'))).toEqual({})
})

it('is confirmed there on one page', async () => {
  const page = plainBrowser(site)
  const code = codeOf({ answers: { what: ['techhelpdesk'], who: ['adult'], paid: [] }, done: [] })
  await page.post('/hulp/plan/stappen', { intent: 'open', code })
  expect((await page.post('/melden', { intent: 'begin', now: 'no' })).to).toBe('/melden/verhaal')
  expect((await page.post('/melden/verhaal', { narrative: '' })).to).toBe('/melden/herkend')
  const shown = await page.see('/melden/herkend')
  expect(textOf(shown)).toContain('Dit vertelde u al')
  expect(shown).toMatch(/<option value="FF-400" selected/)
  expect((await page.post('/melden/herkend', { situation: 'FF-400', victim: 'self', money: 'no' })).to).not.toMatch(
    /wat|wie|geld$/,
  )
})

it('the other way round: what was reported a moment ago the plan says and does not ask, and asks of who goes back', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'company' })
  await page.post('/melden/geld', { money: 'no' })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  const next = await answerPlan(page, { asked: 'now' })
  expect(textOf(next)).toContain('Dit weten wij al')
  for (const known of ['Ik kocht iets, maar kreeg niets (of rommel)', 'Voor mijn zaak: ik ben ondernemer'])
    expect(textOf(next)).toContain(known)
  expect(next).not.toContain('Wat lijkt er het meest op?')
  const back = /<a[^>]*href="([^"]*)"[^>]*>Vorige vraag/.exec(next)?.[1] ?? ''
  expect(await page.see(back)).toMatch(/<input[^>]*checked[^>]*value="gekocht-niet-geleverd"/)
  // Nothing was paid, so nobody is asked when.
  expect((await planFor(page, {})).join()).not.toMatch(/name="asked" value="(?:paid|ago)"/)
  const other = await answerPlan(plainBrowser(site), { asked: 'now' })
  expect(other).not.toMatch(/type="radio"[^>]*checked=/)
})

it('whoever reports with a plan goes on with it, and is not sent to report again', async () => {
  const page = plainBrowser(site)
  const answers: Answers = { what: ['gekocht-niet-geleverd'], who: ['adult'], paid: ['transfer'], ago: ['hour'] }
  await page.post('/hulp/plan/stappen', { intent: 'open', code: codeOf({ answers, done: [] }) })
  const main = async () => /<main.*<\/main>/s.exec(await page.see('/hulp/plan/stappen'))?.[0]
  expect(await main()).toContain('href="/melden"')
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/herkend', { situation: 'FF-110', victim: 'self', money: 'yes', loss: '20' })
  await page.post('/melden/controleer', {})
  expect(textOf(await page.see('/melden/ontvangen'))).toContain('Verder met uw stappen')
  await page.post('/hulp/plan/stappen', { intent: 'tick', done: 'report-here' })
  expect(await main()).not.toContain('href="/melden"')
})

it('a plan that is made after the report has ticked off that it was reported', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/geld', { money: 'yes', loss: '20' })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  const answers: Answers = { what: ['gekocht-niet-geleverd'], who: ['adult'], paid: ['transfer'], ago: ['hour'] }
  await page.post('/hulp/plan/stappen', { intent: 'open', code: codeOf({ answers, done: ['keep-evidence'] }) })
  const main = /<main.*<\/main>/s.exec(await page.see('/hulp/plan/stappen'))?.[0] ?? ''
  expect(main).not.toContain('href="/melden"')
  expect(textOf(main)).toContain('2 van de')
  // It was: nothing to take back.
  expect(main).not.toMatch(/value="report-here"/)
  expect(main).toMatch(/value="keep-evidence"/)
})

it('how long ago it was is not asked either, nor how money went to an account', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/wanneer', { 'occurredOn-day': '2', 'occurredOn-month': '1', 'occurredOn-year': '2026' })
  await page.post('/melden/geld', { money: 'yes', loss: '100' })
  await page.post('/melden/gegevens', { paidTo: demoIban(5_432) })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  const pages = await planFor(page, {})
  expect(pages.join()).not.toMatch(/name="asked" value="(?:paid|ago)"/)
  expect(textOf(pages[0] ?? '')).toMatch(/Dit weten wij al.*overgemaakt.*langer geleden/is)
})

it('a false invoice is one and the same in the report form, the plan and at the desk', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  expect(textOf(await page.see('/melden/wat'))).toContain('Ik kreeg een valse factuur')
  await page.post('/melden/wat', { situation: 'FF-940' })
  await page.post('/melden/wie', { victim: 'company' })
  await page.post('/melden/geld', { money: 'no' })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  expect(textOf(await answerPlan(page, { asked: 'now' }))).toMatch(/Dit weten wij al.*factuur/s)
  expect(told({ what: ['factuur'] })).toEqual({ form: 'FF-940' })
  await page.see('/aangifteloket')
  const request = new Request('http://dijkwacht.example/', { headers: { cookie: page.cookies() } })
  expect(formFor(await toldBefore(test.visitor, request))).toBe('invoice-fraud')
})

it('money that is gone in the report has its step at the bank, also for somebody who only presses on', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/geld', { money: 'yes', loss: '480' })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  await planFor(page, {})
  expect(textOf(await page.see('/hulp/plan/stappen'))).toMatch(/bel zelf uw bank|vraag uw bank/i)
})

it('what the check took a message for, and the amount in it, nobody is asked again', async () => {
  const page = plainBrowser(site)
  const checked = await page.post('/controleren', {
    vraag: 'Hoi mam dit is mijn nieuwe nummer, kun je € 1.850 overmaken?',
  })
  const carry = /<form[^>]*action="\/hulp\/plan".*?name="mee" value="([^"]*)"/s.exec(checked.html)?.[1] ?? ''
  await page.post('/hulp/plan', { intent: 'carry', mee: carry, naar: '/hulp/plan' })
  const next = await answerPlan(page, { asked: 'now' })
  expect(textOf(next)).toContain('Dit weten wij al')
  expect(next).not.toContain('Wat lijkt er het meest op?')
  const code = codeOf({ answers: { what: ['hulpvraag'], who: ['adult'], paid: ['transfer'], ago: ['hour'] }, done: [] })
  await page.post('/hulp/plan/stappen', { intent: 'open', code })
  const request = new Request('http://dijkwacht.example/', { headers: { cookie: page.cookies() } })
  expect(toldUnreported(test.visitor, request)).toMatchObject({ form: 'FF-300', lossInCents: 185_000 })
})

/** Reports a purchase by transfer, and looks at the receipt. */
async function reported(victim: string) {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim })
  await page.post('/melden/wanneer', { 'occurredOn-day': '2', 'occurredOn-month': '1', 'occurredOn-year': '2026' })
  await page.post('/melden/geld', { money: 'yes', loss: '3900' })
  await page.post('/melden/gegevens', { paidTo: demoIban(5_433) })
  await page.post('/melden/controleer', {})
  return { page, receipt: await page.see('/melden/ontvangen') }
}

it.each([
  ['/mijn-melding', 'close'],
  ['/hulp/plan/stappen', 'wipe'],
])('after %s is closed or wiped this browser knows neither receipt nor what was reported', async (path, intent) => {
  const { page } = await reported('self')
  expect(await page.see('/hulp/brieven/terughalen')).toContain(formatIban(demoIban(5_433)))
  expect((await page.post(path, { intent })).status).toBe(303)
  expect((await page.get('/melden/ontvangen')).to).toBe('/melden')
  expect(textOf(await page.see('/mijn-melding'))).toContain('Vul de code van uw bewijs in')
  const letter = await page.see('/hulp/brieven/terughalen')
  for (const typed of [formatIban(demoIban(5_433)), '3.900', '2-1-2026', '02-01-2026'])
    expect(letter).not.toContain(typed)
})

it('who reported a moment ago is not asked whether it happens now, and counts their questions from one', async () => {
  const { page, receipt } = await reported('self')
  expect(receipt).toContain('href="/hulp/plan"')
  const first = await page.see('/hulp/plan')
  expect(textOf(first)).not.toContain('Gebeurt er nú iets?')
  expect(textOf(first)).toContain('Dit weten wij al')
  expect(textOf(first)).toContain('Vraag 1')
  const next = await answerPlan(page, { asked: 'case', now: 'geen', what: 'gekocht-niet-geleverd' })
  expect(textOf(next)).toContain('Vraag 2')
})

it('for whom a report is that was not sent is chosen beforehand, and asked: whether they are grown up nobody said', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'self' })
  const html = await answerPlan(page, { asked: 'case', now: 'geen', what: 'gekocht-niet-geleverd' })
  expect(html).toMatch(/<input[^>]*checked[^>]*value="adult"/)
})

it('who got nothing of what they bought can say so', async () => {
  const html = await answerPlan(plainBrowser(site), {
    asked: 'what',
    now: 'geen',
    what: 'gekocht-niet-geleverd',
  })
  expect(textOf(html)).toContain('Ik kreeg niets')
})
