// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { organisationNames } from '#modules/partners'

export interface GivenSet {
  receiver: string
  version: number
  /** Items that the newest version holds. */
  total: number
  /** The newest version that the recipient says it works by; 0: none yet. */
  acknowledged: number
  /** Since when the oldest version waits that it does not work by; null: it works by all. */
  openSince: Date | null
}

/** What recipients have of the sets of the own organisation: at most one set for each recipient. The look is written down. */
export function listGivenSets(ctx: Context): Promise<GivenSet[]> {
  const own = organisationOf(ctx.actor)
  if (own === null) return Promise.resolve([])
  return transaction(ctx, async (tx) => {
    const found = await sql<GivenSet>`select t.receiver_organisation_id as receiver, t.version, t.total,
        coalesce(said.acknowledged, 0) as acknowledged, said.open_since as "openSince"
      from sharing.item_set t left join lateral (
        select max(m.item_version) filter (where m.state = 'effective') as acknowledged,
          min(m.sent_at) filter (where m.state <> 'effective' and m.item_version > coalesce((
            select max(e.item_version) from sharing.disclosure d2 join sharing.message e on e.disclosure_id = d2.id
            where d2.item_kind = 'set' and d2.item_id = t.id and e.state = 'effective'), 0)) as open_since
        from sharing.disclosure d join sharing.message m on m.disclosure_id = d.id
        where d.item_kind = 'set' and d.item_id = t.id) said on true
      where t.sender_organisation_id = ${own} and t.version > 0 order by 1 limit 200`.execute(tx)
    if (found.rows.length === 0) return []
    await recordAudit(ctx, tx, {
      action: 'sharing.sets-listed',
      subjectKind: 'organisation',
      subjectId: own,
      purpose: 'verantwoorden wat is verstrekt',
      detail: { sets: found.rows.length },
    })
    const names = await organisationNames(
      { ...ctx, tx },
      found.rows.map(({ receiver }) => receiver),
    )
    return found.rows.map((row) => ({ ...row, receiver: names.get(row.receiver) ?? row.receiver }))
  })
}
