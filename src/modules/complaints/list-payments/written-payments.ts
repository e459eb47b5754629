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

/** What a bank needs and is not there: the hour, the amount, or an IBAN at either end. */
export type Gap = 'time' | 'amount' | 'from' | 'to'

export interface WrittenPayment {
  /** 1 for the first of the form. */
  nth: number
  amountInCents: number | null
  gaps: Gap[]
  /** Null when something is missing. */
  payment: SignedPayment | null
}

/** The payments of which anything was written down, each with what a bank would miss. */
export function writtenPayments(answers: TypedAnswers, demoBankAllowed: boolean): WrittenPayment[] {
  return paymentNames.flatMap((names, index) => {
    if (Object.values(names).every((name) => one(answers, name) === '')) return []
    const paidAt = readMoment(one(answers, names.on))
    const parsed = parseMoney(one(answers, names.amount))
    const amountInCents = parsed.ok && parsed.value > 0 ? parsed.value : null
    const [from, to] = [names.from, names.to].map((field) => parseIban(one(answers, field), { demoBankAllowed }))
    const gaps: Gap[] = [
      ...(paidAt ? [] : (['time'] as const)),
      ...(amountInCents === null ? (['amount'] as const) : []),
      ...(from?.ok ? [] : (['from'] as const)),
      ...(to?.ok ? [] : (['to'] as const)),
    ]
    const isWhole = paidAt !== null && amountInCents !== null && from?.ok && to?.ok
    const payment = isWhole
      ? { paidAt, amountInCents, fromAccount: from.value.canonical, toAccount: to.value.canonical }
      : null
    return [{ nth: index + 1, amountInCents, gaps, payment }]
  })
}

/** Of the payments that were written down, those with moment, amount and both accounts. */
export function wholePayments(answers: TypedAnswers, demoBankAllowed: boolean): SignedPayment[] {
  return writtenPayments(answers, demoBankAllowed).flatMap(({ payment }) => payment ?? [])
}
