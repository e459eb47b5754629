// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { type CalendarDate, formatCalendarDate, formatMoney } from '#values'
import { followText } from './follow-report.text.ts'

/** What was lost and when, as far as it was said: what a bank or insurer asks for. */
export function amountAndDay(
  {
    lossInCents,
    occurredOn,
    payments = [],
  }: { lossInCents: number | null; occurredOn: string | null; payments?: number[] },
  language: Language,
): { term: string; answer: string }[] {
  const t = translate(followText, language)
  const money = (cents: number) => formatMoney(cents, language)
  const sum = payments.length > 1 ? `: ${payments.map(money).join(' + ')}` : ''
  return [
    ...(lossInCents ? [{ term: t('amount'), answer: `${money(lossInCents)}${sum}` }] : []),
    ...(occurredOn ? [{ term: t('day'), answer: formatCalendarDate(occurredOn as CalendarDate, language) }] : []),
  ]
}
