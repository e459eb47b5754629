// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { agreementRetention } from '../agreement/agreement.tables.ts'

/** Of somebody who works here. Kept: who signed must be known. Steps hold a name and no number, so they are found by their agreement only. */
export const agreementSource = personalDataSource({
  name: 'agreements.agreement',
  title: 'afspraken die u opstelde, ondertekende of wilde veranderen',
  activity: 'agreements.keep-agreements',
  tables: ['agreements.agreement', 'agreements.agreement_step', 'agreements.party'],
  side: 'given',
  foundBy: ['person'],
  action: 'agreements.agreement-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select id, drafted_by as person, 'Opgesteld' as what, title, drafted_at as at, ended_at as "from"
          from agreements.agreement where drafted_organisation_id = ${organisationId} and drafted_by = any(${personIds}::text[])
          union all
          select id, asked_by, 'Verandering gevraagd', title, asked_at, ended_at
          from agreements.agreement where asked_organisation_id = ${organisationId} and asked_by = any(${personIds}::text[])
          union all
          select a.id, p.signed_by, 'Ondertekend', a.title, p.signed_at, a.ended_at
          from agreements.party p join agreements.agreement a on a.id = p.agreement_id
          where p.organisation_id = ${organisationId} and p.signed_by = any(${personIds}::text[])) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, agreementRetention['agreements.agreement']))
  },
})
