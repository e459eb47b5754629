// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { insertMessage, updateMessage } from '../message/message.store.ts'
import { receiveNames } from '#modules/shield'

export interface ListedAddress {
  text: string
  brand: string | null
}

/** A list is a message without a text: its names are mentions of it. Returns its id. */
export async function beginList(ctx: Context, list: string, sha256: string): Promise<string> {
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const received = { receivedAt: ctx.now(), organisationId: null, sealed: null, receiptDigest: null }
    await insertMessage(tx, { id, channel: 'list', listName: list, sha256, ...received })
    await updateMessage(tx, id, { status: 'understood', understoodAt: ctx.now() })
    await recordAudit(ctx, tx, {
      action: 'shield.message-received',
      subjectKind: 'message',
      subjectId: id,
      detail: { channel: 'list' },
    })
  })
  return id
}

/** Takes in up to some thousands of addresses as allegations of a list. Nothing comes on our list by it. Returns how many of each kind. */
export async function fileNames(ctx: Context, listId: string, addresses: readonly ListedAddress[]) {
  const counted = { fresh: 0, known: 0, pages: 0, guarded: 0, unread: 0 }
  const received = await transaction(ctx, (tx) =>
    receiveNames(
      ctx,
      tx,
      addresses.map(({ text, brand }) => ({
        text,
        brand,
        source: 'list',
        organisationId: null,
        messageId: listId,
        features: [],
        receivedAt: ctx.now(),
      })),
    ),
  )
  for (const one of received) {
    if (one.kind === 'unread') counted.unread++
    else if (one.kind === 'page') counted.pages++
    else if (one.kind === 'never') counted.guarded++
    else if (one.isNew) counted.fresh++
    else counted.known++
  }
  return counted
}

/** All of the list was read. */
export async function endList(ctx: Context, listId: string, read: number): Promise<void> {
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'shield.list-imported',
      subjectKind: 'message',
      subjectId: listId,
      detail: { read },
    }),
  )
}
