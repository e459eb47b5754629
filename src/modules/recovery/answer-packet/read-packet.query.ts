// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { readItems } from '#modules/sharing'
import { isRowId } from '#values'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import {
  countPackets,
  markReceived,
  recallsPerPage,
  selectPacket,
  selectPackets,
  selectPacketsById,
  selectToAnswer,
} from '../recall/recall.store.ts'
import type { PacketList } from '../recall/packet-lists.ts'
import type { StoredPacket } from '../recall/stored-recall.ts'
import { answererOf } from './answer-packet.command.ts'

const payloadShape = z.object({
  isConfirmed: z.boolean(),
  reference: z.string(),
  fraudForm: z.string(),
  origin: z.object({ kind: z.enum(['report', 'complaint']), number: z.string() }).optional(),
  payment: z.object({
    fromAccount: z.string(),
    toAccount: z.string(),
    amountInCents: z.number(),
    paidAt: z.string(),
  }),
  narrative: z.string(),
})
export type PacketContent = z.infer<typeof payloadShape>

/** A packet as its bank sees it. `content`: null once it is over, after a recall, or when the inbox dropped it. */
export interface ReceivedPacket extends StoredPacket {
  askedBy: string
  content: PacketContent | null
}

/** A page of what the own bank was asked, open and confirmed ones first; what is shown counts as received. `list`: those alone. */
export function listPackets(
  ctx: Context,
  page: number,
  list?: PacketList,
): Promise<{ packets: ReceivedPacket[]; count: number; pages: number }> {
  const own = answererOf(ctx)
  return transaction(ctx, async (tx) => {
    const { packets, count } = await selectPackets(tx, own, page, list)
    const shown = await receive(ctx, tx, packets)
    await noteRead(ctx, tx, own, shown)
    return { packets: shown, count, pages: Math.max(1, Math.ceil(count / recallsPerPage)) }
  })
}

/** The number of each list of the own bank. */
export function countLists(ctx: Context): Promise<Record<PacketList, number>> {
  return transaction(ctx, (tx) => countPackets(tx, organisationOf(ctx.actor)))
}

/** So many are looked through for the place of one. */
const mostInLine = 500

/** What waits for the own bank after this packet, in the order of the list and round again; null: nothing else does. Tells nothing of anybody. */
export function nextInLine(ctx: Context, id: string): Promise<string | null> {
  return transaction(ctx, async (tx) => {
    const line = (await selectToAnswer(tx, organisationOf(ctx.actor), mostInLine)).map((packet) => packet.id)
    const next = line[line.indexOf(id) + 1] ?? line[0] ?? null
    return next === id ? null : next
  })
}

/** By what people name the request of a packet of the own bank; null when there is none. */
export function referenceOfPacket(ctx: Context, id: string): Promise<string | null> {
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const packet = await selectPacket(tx, id)
    return packet?.bankId === organisationOf(ctx.actor) ? referenceOf(packet.recallId) : null
  })
}

/** Those of the own bank among these, which count as received from now on. */
export function readPackets(ctx: Context, ids: readonly string[]): Promise<ReceivedPacket[]> {
  const own = answererOf(ctx)
  return transaction(ctx, async (tx) => {
    const found = await selectPacketsById(tx, ids.filter(isRowId))
    const shown = await receive(
      ctx,
      tx,
      found.filter(({ bankId }) => bankId === own),
    )
    if (shown.length > 0) await noteRead(ctx, tx, own, shown)
    return shown
  })
}

/** One packet of the own bank, which counts as received from now on; null when there is none. */
export function readPacket(ctx: Context, id: string): Promise<ReceivedPacket | null> {
  const own = answererOf(ctx)
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const packet = await selectPacket(tx, id)
    if (packet?.bankId !== own) return null
    const [shown] = await receive(ctx, tx, [packet])
    await recordAudit(ctx, tx, {
      action: 'recovery.packet-read',
      subjectKind: 'recall',
      subjectId: packet.recallId,
      purpose: 'recover-money',
    })
    return shown ?? null
  })
}

function noteRead(ctx: Context, tx: Tx, own: string, shown: readonly ReceivedPacket[]): Promise<void> {
  return recordAudit(ctx, tx, {
    action: 'recovery.packets-read',
    subjectKind: 'organisation',
    subjectId: own,
    purpose: 'recover-money',
    subjects: shown.map(({ recallId }) => recallId),
  })
}

/** Packets with what they are about, which comes from the inbox of the exchange core and from nowhere else. */
async function receive(ctx: Context, tx: Tx, packets: readonly StoredPacket[]): Promise<ReceivedPacket[]> {
  const now = ctx.now()
  const fresh = packets.filter(({ status }) => status === 'sent').map(({ id }) => id)
  const marked = fresh.length === 0 ? new Set<string>() : await markReceived(tx, fresh, now)
  const items = await readItems(
    { ...ctx, tx },
    'recall-packet',
    packets.map(({ id }) => id),
  )
  const names = await organisationNames({ ...ctx, tx }, [...new Set(packets.map((one) => one.organisationId))])
  return packets.map((packet): ReceivedPacket => {
    const content = payloadShape.safeParse(items.get(packet.id)?.payload)
    return {
      ...packet,
      ...(marked.has(packet.id) && { status: 'received' as const, receivedAt: now, version: packet.version + 1 }),
      askedBy: names.get(packet.organisationId) ?? packet.organisationId,
      content: content.success ? content.data : null,
    }
  })
}

/** Packets to the own bank about which it has not said what it does, which is nothing more once the receiving side has a request that nobody confirmed. */
export async function countToAnswer(ctx: Context): Promise<number> {
  return (await countLists(ctx)).mine
}
