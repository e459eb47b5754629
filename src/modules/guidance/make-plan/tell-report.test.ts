// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { carriedReport } from '../../complaints/carry-report/carried-report.query.ts'
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
  })
  expect(told({ what: ['bankhelpdesk'], who: ['helper'], paid: [] })).toEqual({
    form: 'FF-410',
    victim: 'other',
    money: 'no',
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

it('the other way round: what was reported a moment ago is chosen already in the plan', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'company' })
  await page.post('/melden/geld', { money: 'no' })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  const what = await page.post('/hulp/plan', { asked: 'now' })
  expect(what.html).toMatch(/<input[^>]*checked[^>]*value="gekocht-niet-geleverd"/)
  const other = await plainBrowser(site).post('/hulp/plan', { asked: 'now' })
  expect(other.html).not.toMatch(/type="radio"[^>]*checked=/)
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

it('how long ago it was is chosen too', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/wanneer', { 'occurredOn-day': '2', 'occurredOn-month': '1', 'occurredOn-year': '2026' })
  await page.post('/melden/geld', { money: 'yes', loss: '100' })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  await page.post('/hulp/plan', { asked: 'now' })
  const said = { now: 'geen', what: 'gekocht-niet-geleverd', case: 'geen', who: 'adult', paid: 'transfer' }
  const ago = await page.post('/hulp/plan', { ...said, asked: 'paid' })
  expect(ago.html).toMatch(/<input[^>]*checked[^>]*value="longer"/)
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
  const what = await page.post('/hulp/plan', { asked: 'now' })
  expect(what.html).toMatch(/<input[^>]*checked[^>]*value="factuur"/)
  expect(told({ what: ['factuur'] })).toEqual({ form: 'FF-940' })
  await page.see('/aangifteloket')
  const request = new Request('http://dijkwacht.example/', { headers: { cookie: page.cookies() } })
  expect((await carriedReport(test.visitor, request))?.form).toBe('invoice-fraud')
})

it('money that is gone in the report has its step at the bank, also for somebody who only presses on', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/geld', { money: 'yes', loss: '480' })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  let { html, status } = await page.post('/hulp/plan', { asked: 'now' })
  for (let asked = 0; asked < 10 && status !== 303; asked++) {
    const fields: Record<string, string[]> = {}
    for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
      const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
      if (of('name') === 'intent') continue
      if (of('type') === 'hidden' || /\bchecked\b/.test(tag)) (fields[of('name')] ??= []).push(of('value'))
    }
    ;({ html, status } = await page.post('/hulp/plan', fields))
  }
  expect(textOf(await page.see('/hulp/plan/stappen'))).toMatch(/bel zelf uw bank|vraag uw bank/i)
})
