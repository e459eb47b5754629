// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, type Language, translate } from '#foundation/text'
import { formatMoney } from '#values'
import { clocksOf, nextClock, type Times } from './clocks.ts'
import { moneyOutcome, type PacketStatus, type Side } from './recall.ts'
import { clockText, statusText, whyText } from './recall.text.ts'
import type { Recall, StoredPacket } from './stored-recall.ts'

type Looked = Times & { side: Side; status: PacketStatus }

export interface ClockLine {
  moment: string
  /** When it was, by when it is awaited, or that it does not come. */
  when: string
  isLate: boolean
}

/** The clocks of one packet in words. A payer never reads whether the payment was found, which no stranger may learn; a bank is not told that we were late. */
export function clockLines(
  packet: Looked,
  now: Date,
  language: Language,
  reader: 'desk' | 'bank' | 'payer' = 'desk',
): ClockLine[] {
  const t = translate(clockText, language)
  const clocks = clocksOf(packet.side, packet, packet.status, now)
  const tells = ({ moment, at }: (typeof clocks)[number]) =>
    moment !== 'confirmed' && (moment !== 'decided' || at !== null)
  const told = reader === 'payer' ? clocks.filter(tells) : clocks
  return told.map(({ moment, at, due, isOff, isLate }) => ({
    moment: t(moment),
    when: at
      ? formatDateTime(at, language)
      : isOff
        ? t('notNeeded')
        : t('awaited', { at: formatDateTime(due, language) }),
    isLate: isLate && !(reader === 'bank' && moment === 'sent'),
  }))
}

export interface NextLine {
  text: string
  /** Until when, in full. */
  title: string
  /** Milliseconds since 1970. */
  from: number
  due: number
  now: number
}

/** What is awaited next, and how long that lasts; null when nothing is. */
export function nextLine(packet: Looked, now: Date, language: Language): NextLine | null {
  const next = nextClock(packet.side, packet, packet.status, now)
  if (!next) return null
  const { moment, from, due } = next
  const t = translate(clockText, language)
  return {
    text: t('stillToSay', { moment: t(moment) }),
    title: t('awaited', { at: formatDateTime(due, language) }),
    from: from.getTime(),
    due: due.getTime(),
    now: now.getTime(),
  }
}

export function statusTone(status: PacketStatus): 'ok' | 'warn' | 'stop' | 'neutral' {
  if (status === 'recalled') return 'ok'
  if (['held', 'kept', 'too-late', 'refused', 'partly', 'denied', 'unanswered'].includes(status)) return 'warn'
  return 'neutral'
}

/** Status and reason of a packet, for people who work at a partner. */
export function statusLine(packet: StoredPacket, language: Language): { status: string; why: string | null } {
  const [s, w] = [translate(statusText, language), translate(whyText, language)]
  const isUnconfirmed =
    packet.side === 'receiving' &&
    packet.confirmedAt === null &&
    ['sent', 'received', 'acknowledged'].includes(packet.status)
  const reason = packet.refusal ?? packet.why
  return {
    status: isUnconfirmed ? `${s(packet.status)}, ${s('unconfirmed')}` : s(packet.status),
    why: reason === null ? null : w(isKnownWhy(reason) ? reason : 'not-allowed-now'),
  }
}

function isKnownWhy(why: string): why is keyof (typeof whyText)['nl'] {
  return Object.hasOwn(whyText.nl, why)
}

/** What there is to say of the money. */
export function outcomeLine({ packets }: Pick<Recall, 'packets'>, language: Language): string {
  const t = translate(clockText, language)
  const outcome = moneyOutcome(packets)
  if (outcome !== 'partly') return t(outcome)
  const cents = Math.max(
    ...packets.map(({ status, returnedInCents }) => (status === 'partly' ? (returnedInCents ?? 0) : 0)),
  )
  return t('partly', { amount: formatMoney(cents, language) })
}
