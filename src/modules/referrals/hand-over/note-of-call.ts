// SPDX-License-Identifier: EUPL-1.2
import { formatCalendarDate, identifiersIn, parseCalendarDate } from '#values'

/** What stands in the fields of a call; '' where nothing was said. `day`: ISO date; `hour`: '14:30'. */
export interface ToldInCall {
  amount: string
  day: string
  hour: string
  story: string
}

/**
 * What a call told already, in Dutch, for whoever takes the person over: the payment, and the story where it fits and names nobody. The call-taker reads
 * and changes it before it goes. `longest`: characters.
 */
export function noteOfCall({ amount, day, hour, story }: ToldInCall, longest: number): string {
  const date = parseCalendarDate(day)
  const paid = [amount && `€ ${amount}`, date.ok && formatCalendarDate(date.value, 'nl'), hour && `${hour} uur`].filter(
    Boolean,
  )
  const money = paid.length > 0 ? `Betaald: ${paid.join(', ')}.` : ''
  const both = [money, story.trim()].filter(Boolean).join(' ')
  return both.length <= longest && identifiersIn(both).length === 0 ? both : money
}
