// SPDX-License-Identifier: EUPL-1.2
// No audit line: the page on which it stands writes that the complaint was read.
import { type Context, transaction } from '#foundation/access'
import { isRowId } from '#values'
import { selectComplaint } from '../complaint/complaint.store.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { partyOf } from '../complaint/who.query.ts'
import { askBanks } from '../forms/payments.data.ts'
import { openAnswers } from '../write-complaint/answers.query.ts'
import { one } from '../write-complaint/typed-answers.ts'
import { type WrittenPayment, writtenPayments } from './written-payments.ts'

/**
 * The payments of the version that waits for a signature, when its filer wants the banks to be asked: for the filer, who sees before signing which of
 * them can be. Empty when nothing waits, or nobody is to be asked.
 */
export function paymentsToSign(ctx: Context, complaintId: string): Promise<WrittenPayment[]> {
  if (!isRowId(complaintId)) return Promise.resolve([])
  return transaction(ctx, async (tx) => {
    const complaint = await selectComplaint(tx, complaintId)
    if (!complaint || partyOf(ctx, complaint) !== 'filer') return []
    const open = (await selectVersions(tx, complaintId)).find(({ signedAt }) => signedAt === null)
    const answers = open ? openAnswers(ctx, open) : {}
    return one(answers, askBanks) === 'yes' ? writtenPayments(answers, !ctx.settings.isProduction) : []
  })
}
