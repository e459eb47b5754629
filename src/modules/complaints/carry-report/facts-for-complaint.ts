// SPDX-License-Identifier: EUPL-1.2
import { onlyOf, type Told, toldIdentifiers } from '#modules/reports'
import { complaintForms } from '../forms/forms.ts'
import { askBanks, paymentNames } from '../forms/payments.data.ts'
import type { TypedAnswers } from '../write-complaint/typed-answers.ts'

/** What a complaint begins with. */
export function answersFrom(told: Told): TypedAnswers {
  const [names] = paymentNames
  const { form, hour, own, paidTo, lossInCents, isAsked, report } = told
  const day = told.occurredOn?.split('-').toReversed().join('-')
  const amount = lossInCents === undefined ? undefined : (lossInCents / 100).toFixed(2).replace('.', ',')
  // With two accounts the amount is of nobody knows which.
  const to = onlyOf(paidTo)
  const answers: Record<string, string | string[] | undefined> = {
    victim: told.victim === 'company' ? told.victim : undefined,
    narrative: told.narrative,
    from: day,
    channel: told.channel,
    loss: told.money === 'yes' ? amount : undefined,
    bought: form?.startsWith('FF-12') ? 'sell' : form?.startsWith('FF-11') ? 'buy' : undefined,
    ...Object.fromEntries(toldIdentifiers.map((field) => [field, told[field]])),
    ...(names &&
      to !== undefined &&
      (report ?? isAsked) !== undefined && {
        [names.to]: to,
        [names.from]: own,
        [names.amount]: amount,
        [names.on]: day && hour !== undefined ? `${day} ${String(hour).padStart(2, '0')}:00` : undefined,
      }),
    // They were asked already.
    ...(isAsked && { [askBanks]: 'no' }),
  }
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== undefined && value.length > 0),
  ) as TypedAnswers
}

const ofCase: Partial<Record<string, string>> = { ghost: 'ghost-invoice', order: 'ceo-fraud' }

/** Id of the form of the desk for this fraud form, or for the one above it: their ids say which that is, 'FF-120' below 'FF-100'. */
export function formFor({ form, case: exactly = '' }: Told): string | null {
  const above = form === undefined ? [] : [form, `${form.slice(0, 5)}0`, `${form.slice(0, 4)}00`]
  const fitting = above.flatMap((id) => complaintForms.filter((one) => one.fraudForm === id))
  return (fitting.find(({ id }) => id === ofCase[exactly]) ?? fitting[0])?.id ?? null
}
