// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
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
