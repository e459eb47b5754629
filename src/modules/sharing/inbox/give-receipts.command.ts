// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { messageSteps, type ReceiptOutcome, type Verdict, verdictOf } from './message.ts'
import { lockMessages, type StateChange, updateStates } from './message.store.ts'

export interface Receipt {
  number: number
  outcome: ReceiptOutcome
  reason?: string | undefined
}

export interface JudgedReceipt {
  number: number
  verdict: Verdict
  isSuperseded: boolean
}

/** What a recipient says of its messages, in the order in which it says it. Saying it again changes nothing. */
export function giveReceipts(ctx: Context, receipts: readonly Receipt[]): Promise<JudgedReceipt[]> {
  const receiverId = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const held = await lockMessages(tx, receiverId, [...new Set(receipts.map(({ number }) => number))])
    const byNumber = new Map(held.map((message) => [message.number, { ...message }]))
    const changes = new Map<number, StateChange>()
    const judged = receipts.map(({ number, outcome, reason }): JudgedReceipt => {
      const message = byNumber.get(number)
      const verdict = verdictOf(message?.state ?? null, outcome)
      if (message && verdict === 'recorded') {
        message.state = messageSteps[message.state][outcome] ?? message.state
        changes.set(number, { number, state: message.state, reason: outcome === 'rejected' ? (reason ?? null) : null })
      }
      return { number, verdict, isSuperseded: message?.isSuperseded ?? false }
    })
    await updateStates(tx, receiverId, [...changes.values()], ctx.now())
    const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length
    await recordAudit(ctx, tx, {
      action: 'sharing.receipts-given',
      subjectKind: 'inbox',
      subjectId: receiverId,
      detail: {
        recorded: count('recorded'),
        repeated: count('repeated'),
        neverFetched: count('never-fetched'),
        unknown: count('unknown'),
      },
    })
    return judged
  })
}
