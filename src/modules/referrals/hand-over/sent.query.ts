// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import {
  handOversPerPage,
  selectConsent,
  selectHandOver,
  selectHandOvers,
  selectHandOversById,
  selectSealed,
} from '../referral/referral.store.ts'
import type { Consent, HandOver } from '../referral/stored-referral.ts'
import { makerOf } from './prepare.query.ts'
import type { KeptHandOver } from './kept-hand-over.query.ts'
import { openPacket, type SealedPacket } from './seal-packet.query.ts'

export interface SentHandOver extends HandOver {
  to: string
}

/** A page of what the own organisation handed over: what is open or came back first. */
export function listSent(ctx: Context, page: number): Promise<{ rows: SentHandOver[]; count: number; pages: number }> {
  const own = makerOf(ctx)
  return transaction(ctx, async (tx) => {
    const { rows, count } = await selectHandOvers(tx, 'sender', own, page)
    return { rows: await named(ctx, tx, rows), count, pages: Math.max(1, Math.ceil(count / handOversPerPage)) }
  })
}

/** Those of the own organisation among these; the look is written down. */
export function readManySent(ctx: Context, ids: readonly string[]): Promise<SentHandOver[]> {
  const own = makerOf(ctx)
  return transaction(ctx, async (tx) => {
    const rows = (await selectHandOversById(tx, ids.filter(isRowId))).filter(({ senderId }) => senderId === own)
    if (rows.length > 0)
      await recordAudit(ctx, tx, {
        action: 'referrals.hand-overs-read',
        subjectKind: 'organisation',
        subjectId: own,
        purpose: 'help-victim',
        subjects: rows.map(({ id }) => id),
      })
    return named(ctx, tx, rows)
  })
}

async function named(ctx: Context, tx: Tx, rows: readonly HandOver[]): Promise<SentHandOver[]> {
  const names = await organisationNames({ ...ctx, tx }, [...new Set(rows.map(({ receiverId }) => receiverId))])
  return rows.map((row) => ({ ...row, to: names.get(row.receiverId) ?? row.receiverId }))
}

export interface SentWhole extends SentHandOver {
  consent: Consent | null
  /** Null: wiped, because consent was withdrawn or it is over for a month. */
  sealed: SealedPacket | null
}

/** One of the own organisation, with what went and the consent; null when there is none. */
export function readSent(ctx: Context, id: string): Promise<SentWhole | null> {
  const own = makerOf(ctx)
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const known = await selectHandOver(tx, id)
    if (known?.senderId !== own) return null
    const sealed = await selectSealed(tx, id)
    const consent = await selectConsent(tx, id)
    await recordAudit(ctx, tx, {
      action: 'referrals.hand-over-read',
      subjectKind: 'hand-over',
      subjectId: id,
      purpose: 'help-victim',
    })
    const [row] = await named(ctx, tx, [known])
    return row ? { ...row, consent, sealed: sealed && openPacket(ctx.secrets, sealed) } : null
  })
}

/** Whether the own organisation handed this over; nothing of it is read. */
export function isSent(ctx: Context, id: string): Promise<boolean> {
  const own = makerOf(ctx)
  if (!isRowId(id)) return Promise.resolve(false)
  return transaction(ctx, async (tx) => (await selectHandOver(tx, id))?.senderId === own)
}

/** What was said and typed for one of the own organisation, to go to another place with it; null when there is nothing any more. */
export async function againOf(ctx: Context, id: string): Promise<KeptHandOver | null> {
  const known = await readSent(ctx, id)
  if (!known?.sealed) return null
  const { plan, packet } = known.sealed
  const { name, phone, language, note, payment, paidTo } = packet.told
  const typed = { name, phone, language, note, payment, paidTo, from: '' }
  const ids = { call: ctx.newId(), id: ctx.newId(), plan, reportId: known.reportId }
  return { ...ids, receiver: '', typed, said: {}, after: null }
}

/** What came back or was refused, and was not handed over anew. */
export function countCameBack(ctx: Context): Promise<number> {
  const own = organisationOf(ctx.actor)
  return transaction(ctx, async (tx) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from referrals.hand_over h
      where sender_id = ${own} and status in ('refused', 'returned') and ended_at > ${ctx.now()}::timestamptz - interval '30 days'
        and not exists (select from referrals.hand_over later
          where later.report_id = h.report_id and later.handed_at > h.handed_at)`.execute(tx)
    return found.rows[0]?.n ?? 0
  })
}
