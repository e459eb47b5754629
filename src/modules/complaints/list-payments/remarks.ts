// SPDX-License-Identifier: EUPL-1.2
import { formatMoney, parseMoney } from '#values'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { paymentNames } from '../forms/payments.data.ts'
import { one, type TypedAnswers } from '../write-complaint/typed-answers.ts'

/** Something that is not wrong and that whoever signs should see first. */
export interface Remark {
  code: string
  values: Record<string, string>
}

const centsIn = (answers: TypedAnswers, name: string) => {
  const parsed = parseMoney(one(answers, name))
  return parsed.ok ? parsed.value : null
}

/** The payments together beside the loss, when both were told and they differ. There can be a reason for it, so it is said and never refused. */
export function remarksOn(answers: TypedAnswers, language: 'nl' | 'en'): Remark[] {
  const loss = centsIn(answers, 'loss')
  const amounts = paymentNames.flatMap(({ amount }) => centsIn(answers, amount) ?? [])
  const sum = amounts.reduce((total, cents) => total + cents, 0)
  if (loss === null || amounts.length === 0 || sum === loss) return []
  const values = { sum: formatMoney(sum, language), loss: formatMoney(loss, language) }
  return [{ code: complaintMessages.paymentsDiffer, values }]
}
