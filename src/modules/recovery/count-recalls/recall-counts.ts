// SPDX-License-Identifier: EUPL-1.2
import { durationUntil, measure, type Measured } from '#modules/statistics'
import { suppressSmall } from '#values'
import { type MoneyOutcome, moneyOutcome, type PacketStatus, type Side } from '../recall/recall.ts'
import type { Moment, Times } from '../recall/clocks.ts'

export interface CountedPacket extends Times {
  side: Side
  status: PacketStatus
}

export interface CountedRecall {
  askedAt: Date
  confirmedAt: Date | null
  endedAt: Date | null
  packets: readonly CountedPacket[]
}

export const counted = [
  'recalled',
  'partly',
  'frozen',
  'too-late',
  'none',
  'open',
] as const satisfies readonly MoneyOutcome[]

export interface RecallCounts {
  asked: number
  /** What came of the money; null: fewer than five, which could point at somebody. */
  outcomes: Record<MoneyOutcome, number | null>
  /** Requests of which the payer's bank said that the payment was made; null: fewer than five. */
  confirmed: number | null
}

/** Of these requests. When one outcome is hidden, the next smallest is too, or it would be the difference. */
export function countsOf(recalls: readonly CountedRecall[]): RecallCounts {
  const outcomes = recalls.map(({ packets }) => moneyOutcome(packets))
  const numbers = counted.map((outcome) => ({ outcome, n: outcomes.filter((one) => one === outcome).length }))
  const hidden = new Set(numbers.filter(({ n }) => n > 0 && suppressSmall(n) === null).map(({ outcome }) => outcome))
  const next = numbers.filter(({ n, outcome }) => n > 0 && !hidden.has(outcome)).toSorted((a, b) => a.n - b.n)[0]
  if (hidden.size === 1 && next) hidden.add(next.outcome)
  return {
    asked: recalls.length,
    outcomes: Object.fromEntries(
      numbers.map(({ outcome, n }) => [outcome, hidden.has(outcome) ? null : n]),
    ) as RecallCounts['outcomes'],
    confirmed: suppressSmall(recalls.filter(({ confirmedAt }) => confirmedAt !== null).length),
  }
}

/**
 * From the moment that a bank had it to its step, and from asking to our own sending; null: fewer than ten. What is open counts for as long as it is open, what ended without it until then (Kaplan and
 * Meier), so that slow answers do not make us look quick. What never went to a bank does not count for that bank.
 */
export function timeUntil(recalls: readonly CountedRecall[], side: Side, moment: Moment, now: Date): Measured | null {
  const key = {
    sent: 'sentAt',
    received: 'receivedAt',
    acknowledged: 'acknowledgedAt',
    confirmed: 'confirmedAt',
    decided: 'decidedAt',
  } as const
  return measure(
    recalls.flatMap(({ endedAt, packets }) => {
      const packet = packets.find((one) => one.side === side)
      if (!packet || packet.sentAt === null) return []
      return [durationUntil(moment === 'sent' ? packet.askedAt : packet.sentAt, packet[key[moment]], endedAt ?? now)]
    }),
  )
}
