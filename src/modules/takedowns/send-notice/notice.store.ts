// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { Addressee } from '../takedown/takedown.ts'
import type { NoticeStatus } from './notice.ts'
import type { NoticeTables } from './notice.tables.ts'

const tables = tablesOf<NoticeTables>

export interface StoredNotice {
  id: string
  takedownId: string
  step: 'send' | 'remind'
  addressee: Addressee
  desk: string
  mailbox: string
  status: NoticeStatus
  attempts: number
  nextAt: Date
  beganAt: Date | null
  said: string
  askedAt: Date
  byId: string
  byName: string
  statusAt: Date
}

const columns = [
  'id',
  'takedown_id as takedownId',
  'step',
  'addressee',
  'desk',
  'mailbox',
  'status',
  'attempts',
  'next_at as nextAt',
  'began_at as beganAt',
  'said',
  'asked_at as askedAt',
  'by_id as byId',
  'by_name as byName',
  'status_at as statusAt',
] as const

export type NewNotice = Pick<
  StoredNotice,
  'id' | 'takedownId' | 'step' | 'addressee' | 'desk' | 'mailbox' | 'askedAt' | 'byId' | 'byName'
>

export async function insertNotice(tx: Tx, notice: NewNotice): Promise<void> {
  const { id, takedownId, step, addressee, desk, mailbox, askedAt, byId, byName } = notice
  await tables(tx)
    .insertInto('shield.notice')
    .values({
      id,
      takedown_id: takedownId,
      step,
      addressee,
      desk,
      mailbox,
      status: 'waiting',
      attempts: 0,
      next_at: askedAt,
      began_at: null,
      said: '',
      asked_at: askedAt,
      by_id: byId,
      by_name: byName,
      status_at: askedAt,
    })
    .execute()
}

/** All of one takedown, the oldest first. */
export function selectNotices(tx: Tx, takedownId: string): Promise<StoredNotice[]> {
  return tables(tx)
    .selectFrom('shield.notice')
    .select(columns)
    .where('takedown_id', '=', takedownId)
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
}

/** Of which takedown; the takedown is locked first, then the notice, so that nobody waits in a ring. */
export async function takedownOfNotice(tx: Tx, id: string): Promise<string | null> {
  const found = await tables(tx)
    .selectFrom('shield.notice')
    .select('takedown_id as takedownId')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.takedownId ?? null
}

export function lockNotice(tx: Tx, id: string): Promise<StoredNotice | undefined> {
  return tables(tx).selectFrom('shield.notice').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The one that waits or is being sent, held fast. */
export function lockWaiting(tx: Tx, takedownId: string): Promise<StoredNotice | undefined> {
  return tables(tx)
    .selectFrom('shield.notice')
    .select(columns)
    .where('takedown_id', '=', takedownId)
    .where('status', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst()
}

/** Begins an attempt; whoever finds it begun knows that it may have gone. */
export async function beginAttempt(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update shield.notice set began_at = ${at}, attempts = attempts + 1 where id = ${id}`.execute(tx)
}

/** Nobody was there: to be tried again. */
export async function postpone(tx: Tx, id: string, nextAt: Date, said: string): Promise<void> {
  await sql`update shield.notice set began_at = null, next_at = ${nextAt}, said = ${said} where id = ${id}`.execute(tx)
}

export async function endNotice(tx: Tx, id: string, status: NoticeStatus, said: string, at: Date): Promise<void> {
  await sql`update shield.notice set status = ${status}, said = ${said}, began_at = null, status_at = ${at}
    where id = ${id} and status = 'waiting'`.execute(tx)
}

/** Those whose time has come, and those that somebody began and did not end. */
export async function selectDue(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const found = await tables(tx)
    .selectFrom('shield.notice')
    .select('id')
    .where('status', '=', 'waiting')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .execute()
  return found.map(({ id }) => id)
}
