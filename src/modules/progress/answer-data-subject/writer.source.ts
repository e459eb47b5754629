// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { reportRetention } from '../report/report.tables.ts'

/** Who wrote last in a draft, until it is sent. */
export const writerSource = personalDataSource({
  name: 'progress.report',
  title: 'concepten van voortgangsberichten waar u als laatste aan schreef',
  activity: 'progress.write-reports',
  tables: ['progress.report'],
  side: 'given',
  foundBy: ['person'],
  action: 'progress.report-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select id, changed_by as person, 'Schreef aan een voortgangsbericht' as what,
          'bericht ' || number as title, changed_at as at, made_at as "from"
        from progress.report
        where organisation_id = ${organisationId} and changed_by = any(${personIds}::text[])
        order by changed_at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, reportRetention['progress.report']))
  },
})
