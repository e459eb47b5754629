// SPDX-License-Identifier: EUPL-1.2
import { parseIban, parseMoney } from '#values'
import { paymentNames } from '../forms/payments.data.ts'
import { one, type TypedAnswers } from '../write-complaint/typed-answers.ts'
import { readMoment } from './payment-time.ts'

/** A payment as it was signed for. Accounts in canonical form. */
export interface SignedPayment {
  fromAccount: string
  toAccount: string
  amountInCents: number
  paidAt: Date
}

/** Of the payments that were written down, those with moment, amount and both accounts. */
export function wholePayments(answers: TypedAnswers, demoBankAllowed: boolean): SignedPayment[] {
  return paymentNames.flatMap((name) => {
    const paidAt = readMoment(one(answers, name.on))
    const amount = parseMoney(one(answers, name.amount))
    const [from, to] = [name.from, name.to].map((field) => parseIban(one(answers, field), { demoBankAllowed }))
    if (!paidAt || !amount.ok || amount.value === 0 || !from?.ok || !to?.ok) return []
    return [{ paidAt, amountInCents: amount.value, fromAccount: from.value.canonical, toAccount: to.value.canonical }]
  })
}
