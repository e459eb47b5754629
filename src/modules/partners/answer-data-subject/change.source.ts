// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { changeRetention } from '../keep-entry/change.tables.ts'

/** Of somebody who works here. Kept: that several people looked at a number on a help page must be seen as long as it can be asked. */
export const changeSource = personalDataSource({
  name: 'partners.point_change',
  title: 'wat u voorstelde en beoordeelde voor het register van meldpunten',
  activity: 'partners.keep-register',
  tables: ['partners.point_change'],
  side: 'given',
  foundBy: ['person'],
  action: 'partners.point-change-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select id, proposed_by as person, 'Stelde een wijziging voor' as what, point_id as title, proposed_at as at,
            proposed_at as "from"
          from partners.point_change where proposed_organisation_id = ${organisationId}
            and proposed_by = any(${personIds}::text[])
          union all
          select id, first_by, 'Keurde een wijziging goed', point_id, first_at, proposed_at from partners.point_change
          where first_organisation_id = ${organisationId} and first_by = any(${personIds}::text[])
          union all
          select id, second_by, 'Keurde een wijziging als tweede goed', point_id, second_at, proposed_at
          from partners.point_change
          where second_organisation_id = ${organisationId} and second_by = any(${personIds}::text[])
          union all
          select id, ended_by, 'Besliste over een wijziging', point_id, ended_at, proposed_at from partners.point_change
          where ended_organisation_id = ${organisationId} and ended_by = any(${personIds}::text[])) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, changeRetention['partners.point_change']))
  },
})
