// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { codeOfPage, fileWithReceipt, findOwnReport, listReportedMatter, type Told } from '#modules/reports'
import { dutchDay } from '#values'
import { askRecall } from '../ask-recall/ask-recall.command.ts'
import type { Payment } from '../recall/stored-recall.ts'

/**
 * Asks both banks for somebody who did not report yet: what they typed of the payment becomes their report, in one transaction with the request. Gives
 * the code of the receipt. The same page sent twice asks once. Refuses as `askRecall` does, and then nothing is filed.
 */
export async function askFirst(
  ctx: Context,
  asked: { token: string; payment: Payment; told: Told; network: string | null },
): Promise<string> {
  const { token, payment, told, network } = asked
  const before = codeOfPage(ctx, token)
  if (await findOwnReport(ctx, before)) return before
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const { reportId, code } = await fileWithReceipt(
      own,
      token,
      {
        ...(told.form && { fraudForm: told.form }),
        occurredOn: dutchDay(payment.paidAt),
        lossInCents: payment.amountInCents,
        victimKind: told.victim === 'company' ? 'company' : 'citizen',
        identifiers: [{ kind: 'iban', value: payment.toAccount, role: 'paid-to' }],
        own: [{ kind: 'iban', value: payment.fromAccount }],
      },
      network,
    )
    const [matter] = await listReportedMatter(asSystem(own, 'recovery.ask-first'), [reportId])
    await askRecall(own, {
      origin: { kind: 'report', id: reportId },
      organisationId: matter?.controllerOrganisationId ?? ctx.settings.intakeOrganisation,
      fraudForm: told.form ?? null,
      marks: matter?.marks ?? [],
      payment,
    })
    return code
  })
}
