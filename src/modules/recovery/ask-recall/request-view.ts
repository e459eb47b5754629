// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, type Language, translate } from '#foundation/text'
import { formatMoney } from '#values'
import { type ClockLine, clockLines, outcomeLine } from '../recall/clock-view.ts'
import type { Side } from '../recall/recall.ts'
import type { Recall } from '../recall/stored-recall.ts'
import { askText, ownStatusText } from './ask-recall.text.ts'
import { referenceOf } from './compose-packet.ts'
import { ownStatus } from './own-status.ts'

export interface RequestView {
  id: string
  isOpen: boolean
  reference: string
  payment: string
  outcome: string
  packets: { side: Side; bank: string | null; status: string; clocks: ClockLine[] }[]
}

/** One request as whoever asked for it may see it. */
export function requestView(
  recall: Recall,
  bankNames: ReadonlyMap<string, string>,
  now: Date,
  language: Language,
): RequestView {
  const [t, s] = [translate(askText, language), translate(ownStatusText, language)]
  const { id, endedAt, payment, packets } = recall
  return {
    id,
    isOpen: endedAt === null,
    reference: referenceOf(id),
    payment: payment
      ? t('payment', {
          amount: formatMoney(payment.amountInCents, language),
          at: formatDateTime(payment.paidAt, language),
        })
      : t('gone'),
    outcome: outcomeLine(recall, language),
    packets: packets.map((packet) => ({
      side: packet.side,
      bank: packet.bankId && (bankNames.get(packet.bankId) ?? packet.bankId),
      status: s(ownStatus(packet)),
      // Whether the payment was found is for the banks and who asks them.
      clocks: packet.sentAt ? clockLines(packet, now, language, 'payer') : [],
    })),
  }
}
