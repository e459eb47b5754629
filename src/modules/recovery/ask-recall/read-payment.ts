// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, dutchDay, dutchHour, parseIban, parseMoney } from '#values'
import { recallMessages } from '../recall/recall.text.ts'
import type { Payment } from '../recall/stored-recall.ts'

export interface FieldFault {
  field: string
  code: string
  values?: Record<string, string | number>
}

export const hours = Array.from({ length: 24 }, (_, hour) => String(hour))

/** The days that can be chosen: today and the three before it, in the Netherlands. */
export function daysToChoose(now: Date): CalendarDate[] {
  const today = dutchDay(now)
  return [0, -1, -2, -3].map((days) => daysAfter(today, days))
}

/** The payment that somebody filled in, or everything that is wrong with it at once, in the order of the form. */
export function readPayment(
  one: (name: string) => string,
  { now, demoBankAllowed }: { now: Date; demoBankAllowed: boolean },
): { payment: Payment } | { faults: FieldFault[] } {
  const faults: FieldFault[] = []
  const wrong = (field: string, code: string, values?: FieldFault['values']) =>
    void faults.push({ field, code, ...(values && { values }) })
  const amount = parseMoney(one('amount'))
  if (one('amount').trim() === '' || (amount.ok && amount.value === 0)) wrong('amount', recallMessages.noAmount)
  else if (!amount.ok) wrong('amount', `values.${amount.problem.code}`, amount.problem.values)
  const day = daysToChoose(now).find((each) => each === one('day'))
  if (!day) wrong('day', recallMessages.chooseDay)
  if (!hours.includes(one('hour'))) wrong('hour', recallMessages.chooseHour)
  const [from, to] = (['from', 'to'] as const).map((field) => {
    const parsed = parseIban(one(field), { demoBankAllowed })
    if (!parsed.ok) wrong(field, `values.${parsed.problem.code}`, parsed.problem.values)
    return parsed.ok ? parsed.value.canonical : ''
  })
  if (one('consent') !== 'yes') wrong('consent', recallMessages.consent)
  if (faults.length > 0 || !amount.ok || !day) return { faults }
  return {
    payment: {
      amountInCents: amount.value,
      fromAccount: from ?? '',
      toAccount: to ?? '',
      paidAt: dutchHour(day, Number(one('hour'))),
    },
  }
}
