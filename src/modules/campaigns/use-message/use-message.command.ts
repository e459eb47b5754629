// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { updateMessage } from '../campaign/campaign.store.ts'
import { selectVersions } from '../message/message.store.ts'
import { campaignMessages as message } from '../message/message.text.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import { answersFor, type UseAnswer, useAnswers, type UseKind, useKinds } from './answers.ts'
import { answerUse, lockUse, putUse } from './use.store.ts'

/** An organisation says where it uses a message that is in force, so that it is told when the message changes. */
export async function declareUse(ctx: Context, messageId: string, entries: FormEntries): Promise<void> {
  const { organisationId } = adviserOf(ctx)
  const form = new FormReader(ctx, entries)
  const kind = form.choice('kind', useKinds) as UseKind
  const title = form.text('title', 200)
  const address = form.reference('address', 500, false)
  if (address !== '' && !/^(?:https?:\/\/|\/)[^\s<>"]+$/.test(address)) form.wrong('address', message.webAddress)
  form.done()
  await adviserTransaction(ctx, async (tx) => {
    const [version] = isRowId(messageId) ? await selectVersions(tx, { messageId, statuses: ['in-force'] }) : []
    if (!version) throw new Refusal(message.notInForce, { status: 409 })
    const id = ctx.newId()
    const { number } = version
    await putUse(tx, { id, messageId, number, kind, title, address, organisationId, campaignId: null, at: ctx.now() })
    await recordAudit(ctx, tx, { action: 'campaigns.use-declared', subjectKind: 'message', subjectId: messageId })
  })
}

/**
 * Who uses a message that changed says what it did: the new version stands there, it is gone, or the old one stays and why. What was recalled
 * cannot stay. A campaign takes the new version over by this answer.
 */
export async function answerChange(ctx: Context, useId: string, entries: FormEntries): Promise<void> {
  const { organisationId } = adviserOf(ctx)
  const form = new FormReader(ctx, entries)
  const answer = form.choice('answer', useAnswers) as UseAnswer
  const reason = form.text('reason', 500, answer === 'stays')
  form.done()
  await adviserTransaction(ctx, async (tx) => {
    const use = isRowId(useId) ? await lockUse(tx, useId, organisationId) : null
    if (!use) throw new Refusal(message.useNotFound, { status: 404 })
    const [inForce] = await selectVersions(tx, { messageId: use.messageId, statuses: ['in-force'] })
    if (!answersFor(use.kind, !inForce).includes(answer)) {
      const code = insteadOf(use.kind, answer)
      throw new Refusal(code, { fields: [{ field: 'answer', code }] })
    }
    const number = answer === 'taken-over' && inForce ? inForce.number : use.number
    await answerUse(tx, { id: use.id, number, reason, isGone: answer === 'gone', at: ctx.now() })
    if (use.campaignId !== null && answer === 'taken-over') {
      await updateMessage(tx, { id: use.campaignId, number, at: ctx.now() })
      await recordAudit(ctx, tx, {
        action: 'campaigns.campaign-takes-over',
        subjectKind: 'campaign',
        subjectId: use.campaignId,
        detail: { number },
      })
    }
    const detail = { use: use.id, answer }
    await recordAudit(ctx, tx, {
      action: 'campaigns.use-answered',
      subjectKind: 'message',
      subjectId: use.messageId,
      detail,
    })
  })
}

/** What to do for this place, when this is no answer. */
function insteadOf(kind: UseKind, answer: UseAnswer): string {
  if (kind === 'warning') return message.doneInWarning
  if (kind === 'campaign') return message.doneInCampaign
  return answer === 'stays' ? message.recalledStays : message.notInForce
}
