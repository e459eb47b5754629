// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { retention } from '../rule-set/agreements.tables.ts'

/** Of somebody who works here. Kept: whoever asks why something was shared must find who answered for the rule. */
export const ruleSource = personalDataSource({
  name: 'agreements.proposal',
  title: 'deelregels die u voorstelde, beoordeelde of vaststelde',
  activity: 'agreements.keep-rules',
  tables: ['agreements.proposal', 'agreements.rule', 'agreements.rule_step'],
  side: 'given',
  foundBy: ['person'],
  action: 'agreements.rule-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select id::text, proposed_by as person, 'Voorgesteld' as what, law as title, proposed_at as at, decided_at as "from"
          from agreements.proposal where proposed_organisation_id = ${organisationId} and proposed_by = any(${personIds}::text[])
          union all
          select id::text, decided_by, 'Beoordeeld', law, decided_at, decided_at
          from agreements.proposal where decided_organisation_id = ${organisationId} and decided_by = any(${personIds}::text[])
          union all
          select id || ' ' || version, adopted_by, 'Vastgesteld', law, adopted_at, null
          from agreements.rule where adopted_organisation_id = ${organisationId} and adopted_by = any(${personIds}::text[])) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, retention['agreements.proposal']))
  },
})
