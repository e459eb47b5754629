// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { formatCalendarDate, formatIban, formatMoney } from '#values'
import { askText } from './ask-recall.text.ts'
import { daysToChoose } from './read-payment.ts'

interface Known {
  from: string
  to: string
  amountInCents: number | null
}

/** What the form about a payment begins with: what the report says already, and the days that can be chosen. */
export function askView(known: Known, now: Date, language: Language) {
  const t = translate(askText, language)
  const named = ['today', 'yesterday'] as const
  return {
    known: {
      from: known.from && formatIban(known.from),
      to: known.to && formatIban(known.to),
      amount: known.amountInCents === null ? '' : formatMoney(known.amountInCents, 'nl').replace(/^€\s/, ''),
    },
    days: daysToChoose(now).map((value, index) => {
      const day = formatCalendarDate(value, language)
      const word = named[index]
      return { value, text: word ? t(word, { day }) : day }
    }),
  }
}
