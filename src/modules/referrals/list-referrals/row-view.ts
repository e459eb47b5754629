// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, type Language, translate } from '#foundation/text'
import { referenceOf } from '../referral/packet.ts'
import { isOpen, type Status } from '../referral/referral.ts'
import { statusText, urgencyText, whyText } from '../referral/referral.text.ts'
import type { HandOver } from '../referral/stored-referral.ts'

export interface StateView {
  reference: string
  isDanger: boolean
  look: 'ok' | 'warn' | 'stop' | 'neutral'
  status: string
  why: string | null
  urgency: string
  /** Until when something is awaited; null: nothing is. */
  due: string | null
  isLate: boolean
  handedAt: string
}

function statusTone(status: Status): StateView['look'] {
  if (status === 'spoken') return 'ok'
  return status === 'refused' || status === 'returned' || status === 'withdrawn' ? 'warn' : 'neutral'
}

/** How a hand-over stands, in the words that sender and receiver both read. */
export function stateView(one: HandOver, now: Date, language: Language): StateView {
  const why = one.refusal ?? one.returnedBecause
  return {
    reference: referenceOf(one.id),
    isDanger: one.urgency === 'danger' && isOpen(one.status),
    look: statusTone(one.status),
    status: translate(statusText, language)(one.status),
    why: why && translate(whyText, language)(why),
    urgency: translate(urgencyText, language)(one.urgency),
    due: isOpen(one.status) ? formatDateTime(one.dueAt, language) : null,
    isLate: isOpen(one.status) && one.dueAt <= now,
    handedAt: formatDateTime(one.handedAt, language),
  }
}
