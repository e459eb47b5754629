// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { formOf } from '../forms/forms.ts'
import { ownAnswers } from '../write-complaint/read-answers.ts'
import { carriedAnswers, cookieForPayment } from './carried-payment.query.ts'

const test = await testContext()

it('a payment typed elsewhere begins the complaint, and the banks are not asked twice', () => {
  const [fromAccount, toAccount] = [demoIban(7), demoIban(8)]
  const paidAt = new Date('2026-11-30T13:00:00Z')
  const cookie = cookieForPayment(test.ctx, { fromAccount, toAccount, amountInCents: 1_420_050, paidAt })
  const request = new Request('http://dijkwacht.example/', { headers: { cookie: cookie.split(';')[0] ?? '' } })
  const carried = carriedAnswers(test.ctx, request)
  expect(carried).toMatchObject({
    askBanks: 'no',
    payment1On: '30-11-2026 14:00',
    payment1Amount: '14200,50',
    payment1From: fromAccount,
    payment1To: toAccount,
  })
  const form = formOf('ceo-fraud')
  if (!form) throw new Error('no such form')
  expect(ownAnswers(form, carried)).toMatchObject({ payment1To: toAccount, askBanks: 'no' })
  expect(carriedAnswers(test.ctx, new Request('http://dijkwacht.example/'))).toEqual({})
})
