// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announceEach } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { answerItem } from '#modules/sharing'
import { isRowId } from '#values'
import { tellPerson } from '../hand-over/tell-person.command.ts'
import { HandOversEnded } from '../referral/referral.events.ts'
import { type Answer, dueAfter, type Refused, type Status, statusAfter } from '../referral/referral.ts'
import { addToTally, selectHandOver, updateHandOver } from '../referral/referral.store.ts'
import { referralMessages } from '../referral/referral.text.ts'
import type { HandOver } from '../referral/stored-referral.ts'

export interface AnswerGiven {
  answer: Answer
  refusal?: Refused | undefined
  /** Of what was seen; left out by a system, which always answers what stands now. */
  version?: number
}

/** The organisation of whoever takes over; refuses who may not. */
export function receiverOf({ actor }: Context): string {
  const own = organisationOf(actor)
  if (own === null || !mayDo(actor, 'referrals:receive'))
    throw new Refusal(referralMessages.mayNotReceive, { status: 403 })
  return own
}

const said: Record<Answer, Status> = { accept: 'accepted', speak: 'spoken', refuse: 'refused', erase: 'erased' }
/** What the exchange core hears: once spoken, the receiver works by what it noted itself, and the inbox lets go of it. */
const receipts = { accept: 'accepted', speak: 'effective', refuse: 'rejected', erase: 'effective' } as const

/**
 * The receiver says what it does. Saying the same again changes nothing. Status, receipt, audit line and what the person reads are one
 * transaction. After it came back, or without consent, nothing can be said any more (409).
 */
export async function answerHandOver(ctx: Context, id: string, given: AnswerGiven): Promise<void> {
  const own = receiverOf(ctx)
  if (given.answer === 'refuse' && !given.refusal) {
    const code = referralMessages.needsReason
    throw new Refusal(code, { status: 400, fields: [{ field: 'refusal', code }] })
  }
  await transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const known = isRowId(id) ? await selectHandOver(tx, id, true) : null
      if (known?.receiverId !== own) throw new Refusal(webMessages.notThere, { status: 404 })
      if (known.status === said[given.answer]) return
      if (given.version !== undefined && given.version !== known.version)
        throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
      const next = statusAfter(known.status, given.answer)
      if (!next) throw new Refusal(whyNot(known.status), { status: 409 })
      await take(ctx, tx, known, given, next)
    }),
  )
}

function whyNot(status: Status): string {
  if (status === 'returned') return referralMessages.cameBack
  return status === 'withdrawn' || status === 'erased' ? referralMessages.consentGone : webMessages.notNow
}

async function take(ctx: Context, tx: Tx, known: HandOver, { answer, refusal }: AnswerGiven, next: Status) {
  const now = ctx.now()
  await updateHandOver(tx, known.id, {
    status: next,
    read_at: known.readAt ?? now,
    ...(answer === 'accept' && { accepted_at: now, due_at: dueAfter(known.urgency, 'speak', now) }),
    ...(answer === 'speak' && { accepted_at: known.acceptedAt ?? now, ended_at: now }),
    ...(answer === 'refuse' && { refusal, ended_at: now }),
  })
  const { senderId, pointId, situation } = known
  if (known.acceptedAt === null && (answer === 'accept' || answer === 'speak'))
    await addToTally(tx, { senderId, pointId, situation, question: 'course', answer: 'accepted' })
  await answerItem({ ...ctx, tx }, 'hand-over', known.id, receipts[answer])
  await recordAudit(ctx, tx, {
    action: 'referrals.hand-over-answered',
    subjectKind: 'hand-over',
    subjectId: known.id,
    purpose: 'help-victim',
    detail: { answer, status: next, ...(refusal && answer === 'refuse' && { refusal }) },
  })
  if (answer === 'erase') return
  await tellPerson(ctx, tx, known, answer)
  if (answer === 'refuse') await announceEach(ctx, tx, HandOversEnded, 'handOverIds', [known.id])
}
