// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { Judgement } from '../hub/hub.ts'

export interface HubJudgement {
  id: string
  at: Date
  by: string
  reason: string
  judgement: Judgement
  /** Neither undone nor overruled by a later one. */
  isActive: boolean
}

/** What people of the own organisation said of this identifier: whether it joins reports, and why. The newest first, at most `limit`. */
export async function judgementsOf(
  ctx: Context,
  identifierId: string,
  limit: number,
  purpose: string,
): Promise<{ judgements: HubJudgement[]; count: number }> {
  const own = organisationOf(ctx.actor)
  if (own === null) return { judgements: [], count: 0 }
  return transaction(ctx, async (tx) => {
    const found = await sql<
      HubJudgement & { count: number }
    >`select decision_id as id, at, actor_name as by, reason, judgement,
        undone_at is null and overruled_by is null as "isActive", count(*) over ()::int as count
      from cases.decision where hub_id = ${identifierId} and organisation_id = ${own}
      order by at desc, decision_id desc limit ${limit}`.execute(tx)
    if (found.rows.length > 0)
      await recordAudit(ctx, tx, {
        action: 'cases.judgements-seen',
        subjectKind: 'identifier',
        subjectId: identifierId,
        purpose,
        detail: { shown: found.rows.length },
      })
    return { judgements: found.rows.map(({ count: _, ...one }) => one), count: found.rows[0]?.count ?? 0 }
  })
}
