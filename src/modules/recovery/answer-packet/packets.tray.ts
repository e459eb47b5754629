// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import type { WorkItem, WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIban, formatMoney } from '#values'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { packetPath } from '../recall/addresses.ts'
import { statusLine } from '../recall/clock-view.ts'
import { nextClock } from '../recall/clocks.ts'
import { type Answer, digitOf, maySay, statusAfter } from '../recall/recall.ts'
import { selectToAnswer } from '../recall/recall.store.ts'
import { answerPacket } from './answer-packet.command.ts'
import { bankText } from './answer.text.ts'
import { readPackets, type ReceivedPacket } from './read-packet.query.ts'
import { recallKind, rowText } from './work-rows.text.ts'

/** The likely next words of a bank, the usual one first. What says how much came back is said on its own page. */
const offered = ['acknowledge', 'freeze', 'confirm', 'deny'] as const satisfies readonly Answer[]

/** What the own bank was asked and still has to say something about. */
export const bankRows: WorkRows = {
  name: 'recovery.bank',
  kind: recallKind,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) =>
      (await selectToAnswer(tx, organisationOf(ctx.actor), limit)).map((packet) => ({
        key: packet.id,
        since: packet.sentAt ?? packet.askedAt,
        due: nextClock(packet.side, packet, packet.status, ctx.now())?.due ?? null,
      })),
    ),
  show: async (ctx, keys) => (await readPackets(ctx, keys)).map((packet) => itemOf(ctx, packet)),
  act: (ctx, { key, deed, version }) => {
    const answer = offered.find((one) => one === deed)
    return answer ? answerPacket(ctx, key, { answer, ...(version !== undefined && { version }) }) : Promise.resolve()
  },
}

function itemOf({ language }: Context, packet: ReceivedPacket): WorkItem {
  const [t, b] = [translate(rowText, language), translate(bankText, language)]
  const { content, side, confirmedAt } = packet
  const sayable = maySay(side, confirmedAt !== null)
  const isSaid = packet.status === 'frozen'
  const can = offered.filter((one) => !isSaid && sayable.includes(one) && statusAfter(packet.status, one) !== null)
  // Whoever confirms took it in hand first.
  const likely = can.includes('acknowledge') ? can.filter((one) => one !== 'confirm') : can
  return {
    key: packet.id,
    version: packet.version,
    subject: content
      ? t(side === 'sending' ? 'outgoing' : 'incoming', {
          amount: formatMoney(content.payment.amountInCents, language),
          account: formatIban(side === 'sending' ? content.payment.fromAccount : content.payment.toAccount),
        })
      : t('gone'),
    why: [b(side), statusLine(packet, language).status].join(', '),
    code: referenceOf(packet.recallId),
    from: packet.askedBy,
    href: addressIn(language, packetPath(packet.id)),
    deeds: likely.slice(0, 2).map((id) => ({ id, text: b(id), keys: digitOf(side, id) })),
  }
}
