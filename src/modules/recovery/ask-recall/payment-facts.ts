// SPDX-License-Identifier: EUPL-1.2
import type { Told } from '#modules/reports'
import { dutchDay } from '#values'
import type { Payment } from '../recall/stored-recall.ts'

/** What a request to the banks tells other pages. */
export function toldInPayment({ fromAccount, toAccount, amountInCents, paidAt }: Payment): Told {
  const hour = paidAt.toLocaleTimeString('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit' })
  return {
    own: fromAccount,
    paidTo: [toAccount],
    lossInCents: amountInCents,
    money: 'yes',
    occurredOn: dutchDay(paidAt),
    hour: Number(hour.slice(0, 2)),
    isAsked: true,
  }
}
