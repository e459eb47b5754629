// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { formatCalendarDate, formatIban, formatMoney } from '#values'
import { askText } from './ask-recall.text.ts'
import type { KnownPayment } from './known-payment.ts'
import { daysToChoose } from './read-payment.ts'

/** What the form about a payment begins with: what the report says already, and the days that can be chosen. */
export function askView(known: KnownPayment, now: Date, language: Language) {
  const t = translate(askText, language)
  const named = ['today', 'yesterday'] as const
  const days = daysToChoose(now)
  return {
    known: {
      day: days.find((day) => day === known.day) ?? '',
      hour: known.hour ?? '',
      from: known.from && formatIban(known.from),
      to: known.to && formatIban(known.to),
      amount: known.amountInCents === null ? '' : formatMoney(known.amountInCents, 'nl').replace(/^€\s/, ''),
    },
    days: days.map((value, index) => {
      const day = formatCalendarDate(value, language)
      const word = named[index]
      return { value, text: word ? t(word, { day }) : day }
    }),
  }
}
