// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { bottleneckRetention } from '../bottleneck/bottleneck.tables.ts'

/** Of somebody who works here. Kept: why partners did or did not share must be known as long as it can be asked. */
export const lineSource = personalDataSource({
  name: 'pilots.bottleneck',
  title: 'wat u in de werkgroep deed',
  activity: 'pilots.keep-line',
  tables: ['pilots.bottleneck', 'pilots.step', 'pilots.score', 'pilots.dissent', 'pilots.pilot', 'pilots.participant'],
  side: 'given',
  foundBy: ['person'],
  action: 'pilots.bottleneck-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select deeds.*, b.title, b.changed_at as "from" from (
          select id as line, id, owner_id as person, 'Verantwoordelijk voor' as what, reported_at as at
          from pilots.bottleneck where owner_organisation_id = ${organisationId} and owner_id = any(${personIds}::text[])
          union all
          select bottleneck_id, id, recorded_by, 'Stap opgeschreven', recorded_at
          from pilots.step where owner_organisation_id = ${organisationId} and recorded_by = any(${personIds}::text[])
          union all
          select bottleneck_id, bottleneck_id, person_id, 'Gewogen', scored_at
          from pilots.score where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
          union all
          select bottleneck_id, id, person_id, 'Niet mee eens', recorded_at
          from pilots.dissent where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
          union all
          select p.bottleneck_id, p.id, m.signed_by, 'Getekend voor een proef', m.signed_at
          from pilots.participant m join pilots.pilot p on p.id = m.pilot_id
          where m.organisation_id = ${organisationId} and m.signed_by = any(${personIds}::text[])) deeds
        join pilots.bottleneck b on b.id = deeds.line
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, bottleneckRetention['pilots.bottleneck']))
  },
})
