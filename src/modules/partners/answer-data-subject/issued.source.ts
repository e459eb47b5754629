// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { issuedChangeRetention } from '../keep-issued/issued-change.store.ts'

/** Of somebody of the ministry. Kept: that two people looked at where questions about accounts go must be seen as long as it can be asked. */
export const issuedSource = personalDataSource({
  name: 'partners.issued_change',
  title: 'wat u voorstelde en beoordeelde over de rekeningen en nummers van partners',
  activity: 'partners.name-issuer',
  tables: ['partners.issued_change'],
  side: 'given',
  foundBy: ['person'],
  action: 'partners.issued-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select id, proposed_by as person, 'Stelde een wijziging voor' as what, organisation_id as title, proposed_at as at, proposed_at as "from"
          from partners.issued_change where proposed_organisation_id = ${organisationId} and proposed_by = any(${personIds}::text[])
          union all
          select id, judged_by, 'Besliste over een wijziging', organisation_id, judged_at, proposed_at from partners.issued_change
          where judged_organisation_id = ${organisationId} and judged_by = any(${personIds}::text[])) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, issuedChangeRetention['partners.issued_change']))
  },
})
