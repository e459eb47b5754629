// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { parseWebAddress } from '#values'
import { isOpen, nextMessageStatus } from '../message/message.ts'
import { lockMessage, namesInMessage, updateMessage } from '../message/message.store.ts'
import { messageMessages } from '../message/message.text.ts'
import { receiveNames } from '../receive-names/receive-names.command.ts'
import { onlyForJudges } from './list-messages.query.ts'

const mostLines = 50

/**
 * A person read a message that the program could not, or closes one that leads only to pages: the addresses that it leads to, one a line, or none.
 * With names that are left to judge it waits for that; otherwise it is judged, and gone. Refuses what does not wait, and lines that are no address.
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
    const message = await lockMessage(tx, id)
    if (!message) throw new Refusal(messageMessages.noSuchMessage, { status: 404 })
    if (message.status !== 'not-read' && message.status !== 'understood')
      throw new Refusal(messageMessages.noLongerWaits, { status: 409 })
    const { organisationId, receivedAt } = message
    const heard = addresses.map((text) => ({
      text,
      source: organisationId === null ? ('citizen' as const) : ('partner' as const),
      organisationId,
      messageId: id,
      brand: null,
      features: [],
      receivedAt,
    }))
    await receiveNames(ctx, tx, heard)
    const isLeft = (await namesInMessage(tx, id)).some(({ status }) => isOpen(status))
    const now = ctx.now()
    const status = isLeft ? 'understood' : nextMessageStatus(message.status, 'judge')
    const at = { ...(message.status === 'not-read' && { understoodAt: now }), ...(!isLeft && { judgedAt: now }) }
    await updateMessage(tx, id, { status, pages: [], ...at })
    await recordAudit(ctx, tx, {
      action: 'shield.message-read',
      subjectKind: 'message',
      subjectId: id,
      detail: { addresses: addresses.length, status },
    })
  })
}
