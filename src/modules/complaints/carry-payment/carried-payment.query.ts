// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { keptCode } from '#foundation/web'
import { dutchDay } from '#values'
import { askBanks, paymentNames } from '../forms/payments.data.ts'
import type { TypedAnswers } from '../write-complaint/typed-answers.ts'

/** A payment that somebody of a company typed elsewhere, sealed in the browser for an hour until they begin a complaint. */
const kept = keptCode({ name: 'dijkwacht_betaling', purpose: 'complaints.carry', seconds: 3_600 })

export interface CarriedPayment {
  fromAccount: string
  toAccount: string
  amountInCents: number
  paidAt: Date
}

export function cookieForPayment(ctx: Context, payment: CarriedPayment): string {
  return kept.cookieFor(ctx, JSON.stringify(payment))
}

/** What the complaint begins with; the banks were asked already. Nothing when nothing was carried. */
export function carriedAnswers(ctx: Context, request: Request): TypedAnswers {
  const text = kept.codeOf(ctx, request)
  const [names] = paymentNames
  if (text === null || !names) return {}
  const { fromAccount, toAccount, amountInCents, paidAt } = JSON.parse(text)
  const at = new Date(paidAt)
  const [year, month, day] = dutchDay(at).split('-')
  const time = at.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })
  return {
    [askBanks]: 'no',
    [names.on]: `${day}-${month}-${year} ${time}`,
    [names.amount]: (amountInCents / 100).toFixed(2).replace('.', ','),
    [names.from]: fromAccount,
    [names.to]: toAccount,
  }
}

export const withoutPayment = (ctx: Context): string => kept.forgotten(ctx)
