// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { carriedReport } from './carried-report.query.ts'

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
  return { desk: textOf(desk), carried: await carriedReport(test.visitor, request) }
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
  expect((await carriedReport(test.visitor, request))?.answers).toMatchObject({
    payment1To: to,
    payment1From: own,
    payment1Amount: '1250,00',
  })
})

it('a private person brings nothing along, and neither does a browser that reported nothing', async () => {
  expect((await reported('self')).carried).toBeNull()
  expect(await carriedReport(test.visitor, new Request('http://dijkwacht.example/'))).toBeNull()
  expect(textOf(await plainBrowser(site).see('/aangifteloket'))).not.toContain('Uw melding gaat mee')
})
