// SPDX-License-Identifier: EUPL-1.2
import type { PacketStatus, Side } from './recall.ts'

/** When what happened to one packet; null: not yet, or never. */
export interface Times {
  askedAt: Date
  sentAt: Date | null
  receivedAt: Date | null
  acknowledgedAt: Date | null
  /** When the payer's own bank said that its customer made this payment; on both packets. */
  confirmedAt: Date | null
  /** When the bank said what came of the money. */
  decidedAt: Date | null
}

export const moments = ['sent', 'received', 'acknowledged', 'confirmed', 'decided'] as const
export type Moment = (typeof moments)[number]

/** Minutes within which we expect it. A proposal that no bank has signed. Money that came in is passed on within hours. */
export const limits: Record<Moment, number> = { sent: 1, received: 15, acknowledged: 30, confirmed: 60, decided: 240 }

/** Later than this after a payment no packet goes: it is then for the customer and the bank to arrange. */
export const hoursForRecall = 72

export interface Clock {
  moment: Moment
  /** When it began to run. */
  from: Date
  at: Date | null
  due: Date
  /** Later than we expect, or not there while it should be. */
  isLate: boolean
  /** No clock runs: it does not come (any more), or is not asked of this bank. */
  isOff: boolean
}

const minute = 60_000
const awaited: Record<PacketStatus, readonly Moment[]> = {
  held: [],
  kept: ['sent'],
  nowhere: [],
  sent: ['received', 'acknowledged', 'confirmed', 'decided'],
  received: ['acknowledged', 'confirmed', 'decided'],
  acknowledged: ['confirmed', 'decided'],
  confirmed: [],
  denied: [],
  frozen: ['decided'],
  partly: [],
  recalled: [],
  'too-late': [],
  refused: [],
  closed: [],
  withdrawn: [],
  unanswered: [],
}

/**
 * The clocks of one packet, in their order. Of the payer's bank only the confirmation is awaited; of the other no confirmation, and what came of the money
 * from the moment that it was confirmed. `frozen` still waits for the end of it. A bank's own clocks begin when it got the packet: what lay with a person of ours is
 * no time of theirs.
 */
export function clocksOf(side: Side, times: Times, status: PacketStatus, now: Date): Clock[] {
  const at: Record<Moment, Date | null> = {
    sent: times.sentAt,
    received: times.receivedAt,
    acknowledged: times.acknowledgedAt,
    confirmed: times.confirmedAt,
    decided: times.decidedAt,
  }
  const asked = moments.filter((moment) => side === 'sending' || moment !== 'confirmed')
  return asked.map((moment) => {
    const had = moment === 'sent' ? times.askedAt : (times.sentAt ?? times.askedAt)
    const from = moment === 'decided' ? (times.confirmedAt ?? had) : had
    const due = new Date(from.getTime() + limits[moment] * minute)
    const isAsked = moment !== 'decided' || (side === 'receiving' && times.confirmedAt !== null)
    const isAwaited = isAsked && at[moment] === null && awaited[status].includes(moment)
    return {
      moment,
      from,
      at: at[moment],
      due,
      isLate: at[moment] ? at[moment] > due : isAwaited && now > due,
      isOff: at[moment] === null && !isAwaited,
    }
  })
}

/** What is awaited next, late things first; null when nothing is. */
export function nextClock(side: Side, times: Times, status: PacketStatus, now: Date): Clock | null {
  const waiting = clocksOf(side, times, status, now).filter(({ at, isOff }) => at === null && !isOff)
  return waiting.find(({ isLate }) => isLate) ?? waiting[0] ?? null
}
