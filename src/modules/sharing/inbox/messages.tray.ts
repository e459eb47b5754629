// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { WorkItem, WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIdentifier, formatMoney } from '#values'
import { itemText, messageText, recallText } from '../disclosure/disclosure.text.ts'
import { answerMessage } from './answer-message.command.ts'
import { receivedText, rowText } from './list-received.text.ts'
import { type Message, overdueAfterDays } from './message.ts'
import { payloadLines, setCounts } from './payload-lines.schema.ts'
import { selectOpen, selectOpenByNumber } from './received.store.ts'

const ownOf = ({ actor }: Context) => organisationOf(actor) ?? ''

/** Messages without a desk of their own. What is taken back is to be gone within a day: its sender then sees that nobody answered. */
export const messageRows: WorkRows = {
  name: 'sharing.message',
  kind: rowText,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) =>
      (await selectOpen(tx, ownOf(ctx), limit)).map(({ number, kind, sentAt }) => ({
        key: String(number),
        since: sentAt,
        due: kind === 'recall' ? new Date(sentAt.getTime() + overdueAfterDays.recall * 86_400_000) : null,
      })),
    ),
  show: (ctx, keys) =>
    transaction(ctx, async (tx) => {
      const found = await selectOpenByNumber(tx, ownOf(ctx), keys.map(Number).filter(Number.isSafeInteger), ctx.now())
      await recordAudit(ctx, tx, {
        action: 'sharing.inbox-read',
        subjectKind: 'inbox',
        subjectId: ownOf(ctx),
        purpose: 'ontvangen wat is verstrekt',
        detail: { messages: found.length },
      })
      return found.map((message) => itemOf(message, ctx))
    }),
  act: (ctx, { key, deed, reason }) =>
    answerMessage(ctx, { number: Number(key), outcome: deed === 'refuse' ? 'rejected' : 'effective', reason }),
}

function itemOf({ number, kind, itemKind, payload, reason }: Message, { language }: Context): WorkItem {
  const [t, i, m] = [translate(receivedText, language), translate(itemText, language), translate(messageText, language)]
  const counts = itemKind === 'set' ? setCounts(payload) : null
  const lines = payloadLines(payload)
  const about = (lines?.identifiers ?? []).map((one) => formatIdentifier({ kind: one.kind, canonical: one.value }))
  const loss = lines?.lossInCents ? [formatMoney(lines.lossInCents, language)] : []
  const isRecall = kind === 'recall'
  return {
    key: String(number),
    subject: `${i(itemKind)}${about.length > 0 ? ` ${about.join(', ')}` : ''}`,
    why: counts
      ? t('set', { ...counts })
      : [m(kind), ...(reason ? [translate(recallText, language)(reason)] : []), ...loss].join(', '),
    code: String(number),
    href: addressIn(language, `/werkbank/ontvangen?bericht=${number}`),
    deeds: [
      { id: 'use', text: t(isRecall ? 'done' : 'use') },
      ...(isRecall ? [] : [{ id: 'refuse', text: translate(rowText, language)('refuse'), reasons: t('reason') }]),
    ],
  }
}
