// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { parseWebAddress } from '#values'
import { leadsOf } from '../message/judgement.store.ts'
import { isLeft } from '../message/leads.ts'
import { nextMessageStatus } from '../message/message.ts'
import { lockMessage, selectMessage, type StoredMessage, updateMessage } from '../message/message.store.ts'
import { messageMessages } from '../message/message.text.ts'
import { receiveNames } from '#modules/shield'
import { onlyForJudges } from './list-messages.query.ts'

const mostLines = 50

/**
 * A person read a message that the program could not: the addresses that it leads to, one a line, or none. With names or pages that are left to
 * judge it waits for that; otherwise it is judged, and gone. Refuses what does not wait, and lines that are no address.
 */
export async function readMessage(ctx: Context, id: string, lines: string): Promise<void> {
  const addresses = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, mostLines)
  const wrong = addresses.findIndex((address) => !parseWebAddress(address).ok)
  if (wrong >= 0) {
    const values = { line: wrong + 1 }
    const code = messageMessages.notAllAddresses
    throw new Refusal(code, { values, fields: [{ field: 'adressen', code, values }] })
  }
  await transaction(ctx, async (tx) => {
    await onlyForJudges(ctx, tx)
    const { organisationId, receivedAt } = unread(await selectMessage(tx, id))
    const heard = addresses.map((text) => ({
      text,
      source: organisationId === null ? ('citizen' as const) : ('partner' as const),
      organisationId,
      messageId: id,
      brand: null,
      features: [],
      receivedAt,
    }))
    // Names and pages are locked before the message (`judgeMessagesWith`).
    await receiveNames(ctx, tx, heard)
    unread(await lockMessage(tx, id))
    const status = nextMessageStatus('not-read', isLeft(await leadsOf(tx, id)) ? 'understand' : 'judge')
    const now = ctx.now()
    await updateMessage(tx, id, { status, understoodAt: now, ...(status === 'judged' && { judgedAt: now }) })
    await recordAudit(ctx, tx, {
      action: 'shield.message-read',
      subjectKind: 'message',
      subjectId: id,
      detail: { addresses: addresses.length, status },
    })
  })
}

function unread(message: StoredMessage | null): StoredMessage {
  if (!message) throw new Refusal(messageMessages.noSuchMessage, { status: 404 })
  if (message.status !== 'not-read') throw new Refusal(messageMessages.noLongerWaits, { status: 409 })
  return message
}
