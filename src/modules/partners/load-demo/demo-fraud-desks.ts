// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, demoPhone } from '#values'

/** Invented numbers of invented banks. That of Polderbank was not looked at for too long: it is shown to nobody. */
export function demoFraudDesks(today: CalendarDate) {
  const verifiedBy = 'redactie van het register (demo)'
  return [
    {
      organisation: 'deltabank-demo',
      phone: demoPhone(501),
      verifiedBy,
      verifiedOn: daysAfter(today, -20),
      source: 'https://deltabank.example/fraude',
    },
    {
      organisation: 'polderbank-demo',
      phone: demoPhone(502),
      verifiedBy,
      verifiedOn: daysAfter(today, -250),
      source: 'https://polderbank.example/fraude',
    },
  ]
}
