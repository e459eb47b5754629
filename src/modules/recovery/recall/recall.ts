// SPDX-License-Identifier: EUPL-1.2

/** The bank that sent the money (the payer's own), and the bank that received it. Each gets a packet of its own. */
export const sides = ['sending', 'receiving'] as const
export type Side = (typeof sides)[number]

export const packetStatuses = [
  'held',
  'kept',
  'nowhere',
  'sent',
  'received',
  'acknowledged',
  'confirmed',
  'denied',
  'frozen',
  'partly',
  'recalled',
  'too-late',
  'refused',
  'closed',
  'withdrawn',
  'unanswered',
] as const
export type PacketStatus = (typeof packetStatuses)[number]

/** What a bank can say. `miss`: the money is not there any more. Only a bank says these; nothing here freezes or returns anything. */
export const answers = ['acknowledge', 'confirm', 'deny', 'freeze', 'recall', 'part', 'miss', 'refuse'] as const
export type Answer = (typeof answers)[number]
export type PacketStep = Answer | 'send' | 'keep' | 'receive' | 'close' | 'withdraw' | 'expire'

const ofBank = {
  acknowledge: 'acknowledged',
  confirm: 'confirmed',
  deny: 'denied',
  freeze: 'frozen',
  recall: 'recalled',
  part: 'partly',
  miss: 'too-late',
  refuse: 'refused',
} as const satisfies Record<Answer, PacketStatus>
const { acknowledge: _, ...afterReading } = ofBank
const over = { withdraw: 'withdrawn', expire: 'unanswered' } as const
const toSend = { send: 'sent', keep: 'kept', ...over } as const

/**
 * Every allowed step; the drawing in docs/ is made from this table. Good news may come after bad: a bank that found nothing finds it
 * later. `closed`: this bank confirmed, and the other said what came of it. `withdrawn` may be sent again, when a bank that did not know the payment finds it after all.
 */
export const packetTable: Record<PacketStatus, Partial<Record<PacketStep, PacketStatus>>> = {
  held: toSend,
  kept: toSend,
  nowhere: {},
  sent: { receive: 'received', ...ofBank, ...over },
  received: { ...ofBank, ...over },
  acknowledged: { ...afterReading, ...over },
  confirmed: {
    deny: 'denied',
    recall: 'recalled',
    part: 'partly',
    miss: 'too-late',
    refuse: 'refused',
    close: 'closed',
    ...over,
  },
  denied: { confirm: 'confirmed', recall: 'recalled', withdraw: 'withdrawn' },
  frozen: { recall: 'recalled', part: 'partly', miss: 'too-late', refuse: 'refused', ...over },
  partly: { recall: 'recalled' },
  recalled: {},
  'too-late': { recall: 'recalled', part: 'partly' },
  refused: { recall: 'recalled', part: 'partly' },
  closed: { recall: 'recalled', part: 'partly' },
  withdrawn: { send: 'sent', keep: 'kept' },
  unanswered: { recall: 'recalled', part: 'partly', miss: 'too-late', refuse: 'refused' },
}

/** The status after a step, or null when the step is not allowed from here. */
export function statusAfter(from: PacketStatus, step: PacketStep): PacketStatus | null {
  return packetTable[from][step] ?? null
}

/** Waiting for something: a bank, a person or an agreement. */
export function isOpen(status: PacketStatus): boolean {
  return statusAfter(status, 'expire') !== null
}

/** It lies, or lay, in the inbox of a bank. */
export function wentOut(status: PacketStatus): boolean {
  return !['held', 'kept', 'nowhere'].includes(status)
}

/**
 * What this bank may say at all. Whoever received the money says nothing about it before the payer's own bank confirmed the payment: until
 * then nobody knows that it was made, and an answer would tell a stranger about somebody's account.
 */
export function maySay(side: Side, isConfirmed: boolean): readonly Answer[] {
  if (side === 'sending') return ['acknowledge', 'confirm', 'deny', 'recall', 'part', 'miss', 'refuse']
  return isConfirmed ? ['acknowledge', 'freeze', 'recall', 'part', 'miss', 'refuse'] : ['acknowledge']
}

/** The digit of an answer is its place among all that this side may ever say, so that it keeps it whatever was said before. */
export function digitOf(side: Side, answer: Answer): string {
  return String(maySay(side, true).indexOf(answer) + 1)
}

const rank: Record<Answer, number> = {
  acknowledge: 1,
  confirm: 2,
  deny: 2,
  freeze: 3,
  recall: 4,
  part: 4,
  miss: 4,
  refuse: 4,
}

/** How far a packet is, by what a bank said last. */
function rankOf(status: PacketStatus): number {
  const said = answers.find((answer) => ofBank[answer] === status)
  return said ? rank[said] : 0
}

export type Verdict = 'take' | 'late' | 'not-now'

/**
 * What to make of an answer. `late`: said before, or an earlier word that was under way for long: harmless. `saidAt`: when the bank says that
 * it said it; what is older than its last word changes nothing.
 */
export function verdictOf(
  packet: { status: PacketStatus; lastSaidAt: Date | null },
  answer: Answer,
  saidAt: Date | null,
): Verdict {
  const { status, lastSaidAt } = packet
  if (status === ofBank[answer]) return 'late'
  if (saidAt && lastSaidAt && saidAt < lastSaidAt) return 'late'
  if (statusAfter(status, answer)) return 'take'
  return rankOf(status) > rank[answer] ? 'late' : 'not-now'
}

/** Why a bank does not do it. `investigation` is for the asking organisation alone: whoever reported never reads it. */
export const refusals = ['own-check', 'disputed-purchase', 'not-allowed', 'investigation'] as const
export type Refusal = (typeof refusals)[number]

/** Why a packet was taken back. */
export const withdrawals = ['by-hand', 'denied', 'money-back', 'report-gone'] as const
export type Withdrawal = (typeof withdrawals)[number]

/** What is left to say about the money. `open`: nobody knows yet. */
export type MoneyOutcome = 'open' | 'frozen' | 'recalled' | 'partly' | 'too-late' | 'none'

/** Nothing is awaited any more. */
export function isOver(packets: readonly { status: PacketStatus }[]): boolean {
  return packets.every(({ status }) => !isOpen(status))
}

/** The best that either bank says of the money. */
export function moneyOutcome(packets: readonly { status: PacketStatus }[]): MoneyOutcome {
  const has = (status: PacketStatus) => packets.some((packet) => packet.status === status)
  for (const status of ['recalled', 'partly', 'frozen'] as const) if (has(status)) return status
  if (!isOver(packets)) return 'open'
  return has('too-late') ? 'too-late' : 'none'
}
