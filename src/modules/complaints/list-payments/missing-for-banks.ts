// SPDX-License-Identifier: EUPL-1.2
import { complaintMessages } from '../complaint/complaint.text.ts'
import { askBanks, paymentNames } from '../forms/payments.data.ts'
import { one, type TypedAnswers } from '../write-complaint/typed-answers.ts'
import { type Gap, writtenPayments } from './written-payments.ts'

const nameOf = { time: 'on', amount: 'amount', from: 'from', to: 'to' } as const satisfies Record<Gap, string>

/** What the banks would miss when they are to be asked and no payment is whole: by field of the first that was written down. */
export function missingForBanks(
  answers: TypedAnswers,
  demoBankAllowed: boolean,
): { field: string; code: string; values?: Record<string, string> }[] {
  const written = writtenPayments(answers, demoBankAllowed)
  if (one(answers, askBanks) !== 'yes' || written.some(({ payment }) => payment !== null)) return []
  const [first] = written
  const names = paymentNames[(first?.nth ?? 1) - 1]
  if (!names) return []
  if (!first) return [{ field: names.on, code: complaintMessages.paymentNotWhole }]
  return first.gaps.map((what) => ({
    field: names[nameOf[what]],
    code: complaintMessages.paymentGap,
    values: { what },
  }))
}
