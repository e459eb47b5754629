// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { selectNotices, type StoredNotice } from '../send-notice/notice.store.ts'
import { type VendorsOf, vendorsOf } from '#modules/shield'
import { type Clock, clockOf, withPresent } from '../takedown/clock.ts'
import {
  type Contact,
  contactsFor,
  historyOf,
  judgesOf,
  selectSteps,
  selectTakedown,
  type StoredStep,
  type StoredTakedown,
} from '../takedown/takedown.store.ts'
import { escalateAfterHours, takedownTable, takedownSteps, type TakedownStep } from '../takedown/takedown.ts'
import { messagesWaiting, type WaitingMessage } from './messages-waiting.events.ts'

export interface ShownTakedown {
  takedown: Omit<StoredTakedown, 'address'>
  /** The whole address, while it is kept. */
  address: string | null
  steps: StoredStep[]
  possible: TakedownStep[]
  /** This reader said that it must go, so a colleague sends the notice. */
  isJudge: boolean
  clock: Clock
  /** Whether the present addressee had its time. */
  isDue: boolean
  /** Desks of the present addressee that cover this host, the nearest first. */
  contacts: Contact[]
  notices: StoredNotice[]
  vendors: VendorsOf
  /** Messages that led here and still lie sealed, to read before judging. */
  messages: WaitingMessage[]
}

const hour = 3_600_000

/** One notice, for whoever works on it. Null when it is not there. */
export function showTakedown(ctx: Context, id: string): Promise<ShownTakedown | null> {
  return transaction(ctx, async (tx) => {
    const found = await selectTakedown(tx, id)
    if (!found) return null
    const { address, ...takedown } = found
    const steps = await selectSteps(tx, id)
    const history = historyOf(takedown.nameId === null ? 'waiting' : 'drafted', takedown.openedAt, steps)
    const now = ctx.now()
    const addressee = takedown.addressee ?? 'host'
    const isJudge = (await judgesOf(tx, takedown)).some((by) => isBy(ctx.actor, by))
    const isSending = (step: TakedownStep) => step === 'send' || step === 'remind'
    await recordAudit(ctx, tx, {
      action: 'shield.takedown-seen',
      subjectKind: 'takedown',
      subjectId: id,
      purpose: 'prevent-fraud',
    })
    return {
      takedown,
      address: address && ctx.secrets.open('takedown', address),
      steps,
      possible: takedownSteps.filter(
        (step) => takedownTable[takedown.status][step] !== undefined && !(isJudge && isSending(step)),
      ),
      isJudge,
      clock: clockOf(history, now),
      isDue: takedown.status === 'sent' && withPresent(history, now) > escalateAfterHours[addressee] * hour,
      contacts: await contactsFor(tx, addressee, takedown.host),
      notices: await selectNotices(tx, id),
      vendors: await vendorsOf(ctx, tx, { takedownId: id }),
      messages: await messagesWaiting(tx, id),
    }
  })
}
