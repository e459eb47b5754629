// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectComplaint } from '../complaint/complaint.store.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { formOf } from '../forms/forms.ts'
import { askBanks } from '../forms/payments.data.ts'
import { openAnswers } from '../write-complaint/answers.query.ts'
import { one } from '../write-complaint/typed-answers.ts'
import { type SignedPayment, wholePayments } from './written-payments.ts'

export interface PaymentsToRecall {
  /** Who took the complaint in: it asks the banks. */
  policeId: string
  /** Concept of the taxonomy. */
  fraudForm: string
  payments: SignedPayment[]
}

/**
 * The payments of the version that was signed last, as far as the filer wants the banks to be asked and said enough for that. Null when there are
 * none. For the program: the one who asks for a recall sees nothing else of what was told.
 */
export function paymentsToRecall(ctx: Context, complaintId: string): Promise<PaymentsToRecall | null> {
  return transaction(ctx, async (tx) => {
    const complaint = await selectComplaint(tx, complaintId)
    const signed = (await selectVersions(tx, complaintId)).findLast(({ signedAt }) => signedAt !== null)
    const form = complaint && formOf(complaint.form)
    if (!complaint?.policeId || !signed || !form) return null
    const answers = openAnswers(ctx, signed)
    if (one(answers, askBanks) !== 'yes') return null
    const payments = wholePayments(answers, !ctx.settings.isProduction)
    return payments.length === 0 ? null : { policeId: complaint.policeId, fraudForm: form.fraudForm, payments }
  })
}
