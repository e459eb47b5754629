// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { toldBefore } from '#modules/reports'
import { formOf } from '../forms/forms.ts'
import { ownAnswers } from '../write-complaint/read-answers.ts'
import { answersFrom, formFor } from './facts-for-complaint.ts'

const test = await testContext()
const site = await testSite(test)

/** Reports, looks at the desk, and gives the cookies that the browser has then. */
async function reported(victim: string) {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-120' })
  await page.post('/melden/wie', { victim })
  await page.post('/melden/geld', { money: 'yes', loss: '480' })
  await page.post('/melden/gegevens', { contact: 'koper@post.example', proof: demoIban(5_401) })
  await page.post('/melden/verhaal', { narrative: 'opgelicht' })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  const desk = await page.see('/aangifteloket')
  const request = new Request('http://dijkwacht.example/', { headers: { cookie: page.cookies() } })
  const told = await toldBefore(test.visitor, request)
  return { desk: textOf(desk), carried: { form: formFor(told), answers: answersFrom(told) } }
}

it('a company finds at the desk what it reported a moment ago', async () => {
  const { desk, carried } = await reported('company')
  expect(desk).toContain('Uw melding gaat mee')
  expect(carried).toMatchObject({
    form: 'purchase-fraud',
    answers: {
      victim: 'company',
      narrative: 'opgelicht',
      loss: '480,00',
      bought: 'sell',
      contact: ['koper@post.example'],
    },
  })
  // Whose account stood on the proof, nobody knows: it is not where money went.
  expect(carried?.answers).not.toHaveProperty('paidTo')
})

it('a payment that the report tells of stands at the desk as a payment, with both accounts', async () => {
  const page = plainBrowser(site)
  const [to, own] = [demoIban(5_402), demoIban(5_403)]
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'company' })
  await page.post('/melden/geld', { money: 'yes', loss: '1250' })
  await page.post('/melden/gegevens', { paidTo: to })
  await page.post('/melden/uzelf', { own })
  await page.post('/melden/controleer', {})
  await page.see('/melden/ontvangen')
  await page.see('/aangifteloket')
  const request = new Request('http://dijkwacht.example/', { headers: { cookie: page.cookies() } })
  expect(answersFrom(await toldBefore(test.visitor, request))).toMatchObject({
    payment1To: to,
    payment1From: own,
    payment1Amount: '1250,00',
  })
})

it('what a private person reported is not said to come along', async () => {
  expect((await reported('self')).desk).not.toContain('Uw melding gaat mee')
  expect(textOf(await plainBrowser(site).see('/aangifteloket'))).not.toContain('Uw melding gaat mee')
})

it('a payment typed elsewhere begins the complaint, and the banks are not asked twice', () => {
  const told = { own: demoIban(7), paidTo: [demoIban(8)], lossInCents: 1_420_050, occurredOn: '2026-11-30', hour: 14 }
  const carried = answersFrom({ ...told, isAsked: true })
  expect(carried).toMatchObject({
    askBanks: 'no',
    payment1On: '30-11-2026 14:00',
    payment1Amount: '14200,50',
    payment1From: demoIban(7),
    payment1To: demoIban(8),
  })
  const form = formOf('ceo-fraud')
  if (!form) throw new Error('no such form')
  expect(ownAnswers(form, carried)).toMatchObject({ payment1To: demoIban(8), askBanks: 'no' })
})

it('a ghost invoice has its own form at the desk', () => {
  expect(formFor({ form: 'FF-940', case: 'ghost' })).toBe('ghost-invoice')
  expect(formFor({ form: 'FF-940' })).toBe('invoice-fraud')
})
