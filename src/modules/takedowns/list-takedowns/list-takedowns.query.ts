// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { Addressee, TakedownStatus } from '../takedown/takedown.ts'
import { type TakedownView, takedownViews } from './takedown-view.ts'

export interface TakedownRow {
  id: string
  shown: string
  host: string
  brand: string | null
  status: TakedownStatus
  addressee: Addressee | null
  seen: number
  openedAt: Date
  statusAt: Date
}

const perPage = 50

/** Notices of one view, the most reported first while they wait, otherwise the oldest first. */
export function listTakedowns(
  ctx: Context,
  view: TakedownView,
  page: number,
): Promise<{ rows: TakedownRow[]; count: number; page: number; pages: number }> {
  return transaction(ctx, async (tx) => {
    const statuses = takedownViews[view]
    const order = view === 'judge' ? sql`seen desc, last_seen_at desc, id` : sql`status_at, id`
    const counted = await sql<{ n: number }>`select count(*)::int as n from shield.takedown
      where status = any(${statuses}::text[])`.execute(tx)
    const count = counted.rows[0]?.n ?? 0
    const pages = Math.max(1, Math.ceil(count / perPage))
    const at = Math.min(Math.max(1, page), pages)
    const found =
      await sql<TakedownRow>`select id, shown, host, brand, status, addressee, seen, opened_at as "openedAt",
        status_at as "statusAt"
      from shield.takedown where status = any(${statuses}::text[]) order by ${order}
      limit ${perPage} offset ${(at - 1) * perPage}`.execute(tx)
    await recordAudit(ctx, tx, {
      action: 'shield.takedowns-listed',
      subjectKind: 'list',
      subjectId: 'takedown',
      purpose: 'prevent-fraud',
      subjects: found.rows.map(({ id }) => id),
    })
    return { rows: found.rows, count, page: at, pages }
  })
}

export function oldestToJudge(ctx: Context): Promise<Date | null> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ at: Date | null }>`select min(status_at) as at from shield.takedown
      where status = any(${takedownViews.mine}::text[])`.execute(tx)
    return found.rows[0]?.at ?? null
  })
}

export function countToJudge(ctx: Context): Promise<number> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from shield.takedown
      where status = any(${takedownViews.mine}::text[])`.execute(tx)
    return found.rows[0]?.n ?? 0
  })
}
