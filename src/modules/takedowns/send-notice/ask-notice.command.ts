// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { mustBeAnother } from '#foundation/desk'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { judgeOf, listOfJudge } from '#modules/shield'
import { contactsFor, countChange, judgesOf, lockTakedown } from '../takedown/takedown.store.ts'
import { takedownMessages } from '../takedown/takedown.text.ts'
import { NoticeDue } from './notice.events.ts'
import { endNotice, insertNotice, lockWaiting } from './notice.store.ts'
import { noticeMessages } from './notice.text.ts'

export interface AskedNotice {
  takedownId: string
  /** Which of the known desks of the present addressee: what it covers. */
  covers: string
  /** What the person saw. */
  version: number
}

/**
 * A person of the authority has a notice sent, to a desk that we know; another than who judged the page. Nothing is said to be sent here: that follows when the mail server took
 * it. Returns its number.
 */
export async function askNotice(ctx: Context, { takedownId, covers, version }: AskedNotice): Promise<string> {
  const by = judgeOf(ctx)
  if (!ctx.settings.mailRelay) throw new Refusal(noticeMessages.noRelay, { status: 409 })
  return transaction(ctx, async (tx) => {
    await listOfJudge(ctx, tx)
    const takedown = await lockTakedown(tx, takedownId)
    if (!takedown) throw new Refusal(takedownMessages.gone, { status: 404 })
    if (version !== takedown.version) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const { status, addressee } = takedown
    const step = status === 'drafted' ? 'send' : status === 'sent' ? 'remind' : null
    if (step === null || addressee === null) throw new Refusal(webMessages.notNow, { status: 409 })
    mustBeAnother(ctx, ...(await judgesOf(tx, takedown)))
    if (takedown.address === null) throw new Refusal(noticeMessages.forgotten, { status: 409 })
    if (await lockWaiting(tx, takedownId)) throw new Refusal(noticeMessages.underWay, { status: 409 })
    const desk = (await contactsFor(tx, addressee, takedown.host)).find((contact) => contact.covers === covers)
    if (!desk?.mailbox)
      throw new Refusal(noticeMessages.noDesk, { fields: [{ field: 'desk', code: noticeMessages.noDesk }] })
    const id = ctx.newId()
    await insertNotice(tx, {
      id,
      takedownId,
      step,
      addressee,
      desk: desk.name,
      mailbox: desk.mailbox,
      askedAt: ctx.now(),
      byId: by.id,
      byName: by.name,
    })
    await countChange(tx, takedownId)
    await recordAudit(ctx, tx, {
      action: 'shield.takedown-notice-asked',
      subjectKind: 'takedown',
      subjectId: takedownId,
      detail: { step, addressee },
    })
    await announce(ctx, tx, NoticeDue, { noticeId: id })
    return id
  })
}

/** A person takes back a notice that was not sent yet. */
export async function cancelNotice(ctx: Context, takedownId: string): Promise<void> {
  judgeOf(ctx)
  await transaction(ctx, async (tx) => {
    await listOfJudge(ctx, tx)
    const takedown = await lockTakedown(tx, takedownId)
    if (!takedown) throw new Refusal(takedownMessages.gone, { status: 404 })
    const waiting = await lockWaiting(tx, takedownId)
    if (!waiting) return
    if (waiting.beganAt !== null) throw new Refusal(noticeMessages.beingSent, { status: 409 })
    await endNotice(tx, waiting.id, 'cancelled', waiting.said, ctx.now())
    await countChange(tx, takedownId)
    await recordAudit(ctx, tx, {
      action: 'shield.takedown-notice-cancelled',
      subjectKind: 'takedown',
      subjectId: takedownId,
    })
  })
}
