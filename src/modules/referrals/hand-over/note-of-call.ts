// SPDX-License-Identifier: EUPL-1.2
import { formatCalendarDate, identifiersIn, parseCalendarDate } from '#values'

/** What stands in the fields of a call; '' where nothing was said. `day`: ISO date; `hour`: '14:30'. */
export interface ToldInCall {
  amount: string
  day: string
  hour: string
  story: string
}

/** Which payment it is about, for a bank: the amount, the day, the hour, and of the own account what tells it from others. '': nothing was said. */
export function paymentOfCall({ amount, day, hour, from = '' }: Omit<ToldInCall, 'story'> & { from?: string }): string {
  const account = /(\d{4})$/.exec(from.replaceAll(/\s/g, ''))?.[1]
  return [...paidIn({ amount, day, hour }), account && `van de rekening die eindigt op ${account}`]
    .filter(Boolean)
    .join(', ')
}

function paidIn({ amount, day, hour }: Omit<ToldInCall, 'story'>): string[] {
  const date = parseCalendarDate(day)
  const said = [amount && `€ ${amount}`, date.ok && formatCalendarDate(date.value, 'nl'), hour && `${hour} uur`]
  return said.filter((one) => typeof one === 'string' && one !== '') as string[]
}

/**
 * What a call told already, in Dutch, for whoever takes the person over: the payment, and the story where it fits and names nobody. The call-taker reads
 * and changes it before it goes. `longest`: characters.
 */
export function noteOfCall({ amount, day, hour, story }: ToldInCall, longest: number): string {
  const paid = paidIn({ amount, day, hour })
  const money = paid.length > 0 ? `Betaald: ${paid.join(', ')}.` : ''
  const both = [money, story.trim()].filter(Boolean).join(' ')
  return both.length <= longest && identifiersIn(both).length === 0 ? both : money
}
