// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { warningRetention } from '../warning/warning.tables.ts'

/** Of somebody who works here. Kept: that two people looked at what everybody was told must be seen as long as it can be asked. */
export const proposalSource = personalDataSource({
  name: 'warnings.proposal',
  title: 'waarschuwingen die u schreef of beoordeelde',
  activity: 'warnings.publish-warnings',
  tables: ['warnings.proposal'],
  side: 'given',
  foundBy: ['person'],
  action: 'warnings.proposal-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select id, proposed_by as person, 'Schreef een waarschuwing' as what, content -> 'nl' ->> 'title' as title,
            proposed_at as at, proposed_at as "from"
          from warnings.proposal where organisation_id = ${organisationId} and proposed_by = any(${personIds}::text[])
          union all
          select id, decided_by, 'Beoordeelde een waarschuwing', content -> 'nl' ->> 'title', decided_at, proposed_at
          from warnings.proposal
          where decided_organisation_id = ${organisationId} and decided_by = any(${personIds}::text[])) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, warningRetention['warnings.proposal']))
  },
})
