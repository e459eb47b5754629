// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal, webMessages } from '#foundation/web'
import { askRecall } from '../ask-recall/ask-recall.command.ts'
import { mostOfOne, type OwnRecalls } from '../ask-recall/own-recalls.query.ts'
import { followerOf } from '../list-recalls/list-recalls.query.ts'
import { recallMessages } from '../recall/recall.text.ts'
import type { Payment } from '../recall/stored-recall.ts'

/**
 * A call-taker asks the banks for whoever is on the phone, about a report of the own organisation. The request and the line that says who asked are
 * one transaction. Gives its id.
 */
export async function askForCaller(ctx: Context, of: OwnRecalls, payment: Payment): Promise<string> {
  const own = followerOf(ctx)
  if (of.organisationId !== own) throw new Refusal(webMessages.notThere, { status: 404 })
  if (of.isOver) throw new Refusal(recallMessages.reportOver, { status: 409 })
  if (of.recalls.length >= mostOfOne) throw new Refusal(recallMessages.tooMany, { status: 409 })
  const system = asSystem(ctx, 'recovery.ask-for-caller')
  return transaction(system, async (tx) => {
    const id = await askRecall(
      { ...system, tx },
      {
        origin: { kind: 'report', id: of.reportId },
        organisationId: own,
        fraudForm: of.fraudForm,
        // Somebody of the desk stands for it: the limit on one unknown source would stop the fourth caller of a day.
        marks: [],
        payment,
      },
    )
    await recordAudit(ctx, tx, {
      action: 'recovery.recall-asked-for-caller',
      subjectKind: 'recall',
      subjectId: id,
      purpose: 'recover-money',
    })
    return id
  })
}
