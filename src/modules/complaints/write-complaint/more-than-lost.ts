// SPDX-License-Identifier: EUPL-1.2
import { parseMoney } from '#values'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { one, type TypedAnswers } from './typed-answers.ts'

/** Nobody gets back more than was lost: fields of which the amount is more than the loss. */
export function moreThanLost(answers: TypedAnswers): { field: string; code: string }[] {
  const loss = parseMoney(one(answers, 'loss'))
  if (!loss.ok) return []
  return ['recovered', 'insured'].flatMap((field) => {
    const amount = parseMoney(one(answers, field))
    return amount.ok && amount.value > loss.value ? [{ field, code: complaintMessages.moreThanLost }] : []
  })
}
