// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import { meetingsTransaction, readerOf } from '../group/who.query.ts'

/** For the start page: minutes that members have, of groups that this person chairs, and that others wrote. */
export function countToApprove(ctx: Context): Promise<number> {
  const { id } = readerOf(ctx)
  return meetingsTransaction(ctx, async (tx) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from meetings.meeting t
      where t.minutes = 'sent' and meetings.in_group(t.group_id, 'chair')
        and not exists (select from meetings.minutes_writer w where w.meeting_id = t.id and w.person_id = ${id})`.execute(
      tx,
    )
    return found.rows[0]?.n ?? 0
  })
}
