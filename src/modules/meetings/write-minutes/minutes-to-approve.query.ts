// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import { meetingsTransaction, readerOf } from '../group/who.query.ts'

interface MinutesToApprove {
  id: string
  title: string
  groupCode: string
  groupName: string
  sentAt: Date
}

/** Minutes that members have, of groups that this person chairs, and that others wrote. */
export function listToApprove(ctx: Context): Promise<MinutesToApprove[]> {
  const { id } = readerOf(ctx)
  return meetingsTransaction(ctx, async (tx) => {
    const found = await sql<MinutesToApprove>`select t.id, t.title, g.code as "groupCode", g.name as "groupName",
        coalesce(t.minutes_sent_at, t.ends_at) as "sentAt"
      from meetings.meeting t join meetings.meeting_group g on g.id = t.group_id
      where t.minutes = 'sent' and meetings.in_group(t.group_id, 'chair')
        and not exists (select from meetings.minutes_writer w where w.meeting_id = t.id and w.person_id = ${id})
      order by t.minutes_sent_at, t.id`.execute(tx)
    return found.rows
  })
}

export const countToApprove = async (ctx: Context): Promise<number> => (await listToApprove(ctx)).length
