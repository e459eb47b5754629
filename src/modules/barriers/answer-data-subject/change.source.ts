// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { changeRetention } from '../change/change.tables.ts'

/** Of somebody who works here. Kept: whoever uses a model must be able to find who answered for it. */
export const changeSource = personalDataSource({
  name: 'barriers.change',
  title: 'wijzigingen van barrièremodellen die u voorstelde of beoordeelde',
  activity: 'barriers.keep-model',
  tables: ['barriers.change', 'barriers.edition_proposal'],
  side: 'given',
  foundBy: ['person'],
  action: 'barriers.change-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select id::text, proposed_by as person, 'Voorgesteld' as what, item_id as title, proposed_at as at, decided_at as "from"
          from barriers.change where proposed_organisation_id = ${organisationId} and proposed_by = any(${personIds}::text[])
          union all
          select id::text, decided_by, 'Beoordeeld', item_id, decided_at, decided_at
          from barriers.change where decided_organisation_id = ${organisationId} and decided_by = any(${personIds}::text[])
            and decided_by <> proposed_by
          union all
          select id::text, proposed_by, 'Voorgelegd', 'editie ' || number, proposed_at, judged_at
          from barriers.edition_proposal where proposed_organisation_id = ${organisationId} and proposed_by = any(${personIds}::text[])
          union all
          select id::text, judged_by, 'Beoordeeld', 'editie ' || number, judged_at, judged_at
          from barriers.edition_proposal where judged_organisation_id = ${organisationId} and judged_by = any(${personIds}::text[])
            and judged_by <> proposed_by) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, changeRetention['barriers.change']))
  },
})
