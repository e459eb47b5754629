// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { interventionRetention } from '../intervention/intervention.tables.ts'

/** Of somebody who works here. Kept: that two people looked at what is published must be seen as long as it can be asked. */
export const rollOutSource = personalDataSource({
  name: 'interventions.roll_out',
  title: 'besluiten over breder uitrollen die u schreef of beoordeelde',
  activity: 'interventions.keep-register',
  tables: ['interventions.roll_out'],
  side: 'given',
  foundBy: ['person'],
  action: 'interventions.roll-out-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select id, proposed_by as person, 'Schreef een besluit' as what, body || ': ' || code as title, proposed_at as at, proposed_at as "from"
          from interventions.roll_out where organisation_id = ${organisationId} and proposed_by = any(${personIds}::text[])
          union all
          select id, decided_by, 'Beoordeelde een besluit', body || ': ' || code, decided_at, proposed_at
          from interventions.roll_out
          where decided_organisation_id = ${organisationId} and decided_by = any(${personIds}::text[])) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, interventionRetention['interventions.roll_out']))
  },
})
