// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { readItems } from '#modules/sharing'
import { isRowId } from '#values'
import { type Packet, packetShape } from '../referral/packet.schema.ts'
import { isOpen } from '../referral/referral.ts'
import {
  handOversPerPage,
  selectHandOver,
  selectHandOvers,
  selectHandOversById,
  updateHandOver,
} from '../referral/referral.store.ts'
import type { HandOver } from '../referral/stored-referral.ts'
import { receiverOf } from './answer-hand-over.command.ts'

/** A hand-over as its receiver sees it. `packet`: null once it is over, came back or was taken back. */
export interface ReceivedHandOver extends HandOver {
  from: string
  packet: Packet | null
}

/** A page of what the own organisation was handed, open ones first; without what was told, which stands on the page of each. */
export function listReceived(
  ctx: Context,
  page: number,
): Promise<{ rows: (HandOver & { from: string })[]; count: number; pages: number }> {
  const own = receiverOf(ctx)
  return transaction(ctx, async (tx) => {
    const { rows, count } = await selectHandOvers(tx, 'receiver', own, page)
    const names = await namesOf(ctx, tx, rows)
    return {
      rows: rows.map((row) => ({ ...row, from: names.get(row.senderId) ?? row.senderId })),
      count,
      pages: Math.max(1, Math.ceil(count / handOversPerPage)),
    }
  })
}

/** The same of these; the look is written down. */
export function readManyListed(ctx: Context, ids: readonly string[]): Promise<(HandOver & { from: string })[]> {
  const own = receiverOf(ctx)
  return transaction(ctx, async (tx) => {
    const rows = (await selectHandOversById(tx, ids.filter(isRowId))).filter(({ receiverId }) => receiverId === own)
    const names = await namesOf(ctx, tx, rows)
    await noteRead(ctx, tx, rows)
    return rows.map((row) => ({ ...row, from: names.get(row.senderId) ?? row.senderId }))
  })
}

function noteRead(ctx: Context, tx: Tx, rows: readonly HandOver[]): Promise<void> {
  if (rows.length === 0) return Promise.resolve()
  return recordAudit(ctx, tx, {
    action: 'referrals.hand-overs-read',
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    purpose: 'help-victim',
    subjects: rows.map(({ id }) => id),
  })
}

/** One of them, which counts as read from now on; null when there is none. */
export function readReceived(ctx: Context, id: string): Promise<ReceivedHandOver | null> {
  const own = receiverOf(ctx)
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const known = await selectHandOver(tx, id)
    if (known?.receiverId !== own) return null
    return (await receive(ctx, tx, [known]))[0] ?? null
  })
}

/** The open ones with what was told, for a system. */
export function readOpen(ctx: Context, page: number): Promise<{ rows: ReceivedHandOver[]; pages: number }> {
  const own = receiverOf(ctx)
  return transaction(ctx, async (tx) => {
    const { rows, count } = await selectHandOvers(tx, 'receiver', own, page)
    return { rows: await receive(ctx, tx, rows), pages: Math.max(1, Math.ceil(count / handOversPerPage)) }
  })
}

async function receive(ctx: Context, tx: Tx, rows: readonly HandOver[]): Promise<ReceivedHandOver[]> {
  const now = ctx.now()
  const fresh = rows.filter(({ status }) => status === 'sent')
  if (fresh.length > 0)
    await seeingAll(ctx, tx, async () => {
      for (const { id } of fresh) {
        // Locked and read again: it may have been taken back since.
        const still = await selectHandOver(tx, id, true)
        if (still?.status === 'sent') await updateHandOver(tx, id, { status: 'read', read_at: now })
      }
    })
  const read = await Promise.all(rows.map(async (row) => (await selectHandOver(tx, row.id)) ?? row))
  const open = read.filter(({ status }) => isOpen(status)).map(({ id }) => id)
  const items = await readItems({ ...ctx, tx }, 'hand-over', open)
  const names = await namesOf(ctx, tx, read)
  await noteRead(ctx, tx, read)
  return read.map((row) => {
    const packet = packetShape.safeParse(items.get(row.id)?.payload)
    return { ...row, from: names.get(row.senderId) ?? row.senderId, packet: packet.success ? packet.data : null }
  })
}

function namesOf(ctx: Context, tx: Tx, rows: readonly HandOver[]) {
  return organisationNames({ ...ctx, tx }, [...new Set(rows.map(({ senderId }) => senderId))])
}

/** Hand-overs to the own organisation that wait for it. */
export function countToAnswer(ctx: Context): Promise<number> {
  const own = organisationOf(ctx.actor)
  return transaction(ctx, async (tx) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from referrals.hand_over
      where receiver_id = ${own} and status in ('sent', 'read', 'accepted', 'withdrawn')`.execute(tx)
    return found.rows[0]?.n ?? 0
  })
}
