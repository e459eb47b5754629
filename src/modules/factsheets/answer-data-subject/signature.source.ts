// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { editionRetention } from '../edition/edition.tables.ts'

/** What somebody who works here signed. Kept: others must be able to see who answered for figures. */
export const signatureSource = personalDataSource({
  name: 'factsheets.signature',
  title: 'wat u tekende in factsheets',
  activity: 'factsheets.sign-figures',
  tables: ['factsheets.signature'],
  side: 'given',
  foundBy: ['person'],
  action: 'factsheets.signature-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select e.id, s.signed_id as person, 'Tekende voor ' || s.source as what,
          'factsheet ' || e.number as title, s.signed_at as at, s.made_at as "from"
        from factsheets.signature s join factsheets.edition e on e.id = s.edition_id
        where s.organisation_id = ${organisationId} and s.signed_id = any(${personIds}::text[])
        order by s.signed_at, e.id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, editionRetention['factsheets.signature']))
  },
})
