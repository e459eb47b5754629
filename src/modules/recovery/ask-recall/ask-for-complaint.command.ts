// SPDX-License-Identifier: EUPL-1.2
// No audit line: every request that comes of it has one.
import { asSystem, type Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { paymentsToRecall } from '#modules/complaints'
import { askRecall } from './ask-recall.command.ts'

/**
 * Asks the banks about every payment for which a company signed that it wants this. What is too old by now, or went from a bank that takes no part,
 * is not asked: the company calls its bank, as every page says. Bears repetition.
 */
export async function askForComplaint(ctx: Context, complaintId: string): Promise<void> {
  const system = asSystem(ctx, 'recovery.ask-for-complaint')
  const found = await paymentsToRecall(system, complaintId)
  for (const payment of found?.payments ?? []) {
    try {
      await askRecall(system, {
        origin: { kind: 'complaint', id: complaintId },
        organisationId: found?.policeId ?? '',
        fraudForm: found?.fraudForm ?? null,
        // A mandated person signed: the limit on requests from one unknown source is not for a bank that files for many customers.
        marks: [],
        payment,
      })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      ctx.log.info({ code: error.code }, 'a payment of a complaint was not asked back')
    }
  }
}
