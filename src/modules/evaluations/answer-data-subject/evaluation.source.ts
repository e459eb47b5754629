// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { evaluationRetention } from '../evaluation/evaluation.tables.ts'

/** What somebody who works here planned or measured, while it is not published yet. Afterwards nobody stands beside it. */
export const evaluationSource = personalDataSource({
  name: 'evaluations.evaluation',
  title: 'evaluaties waaraan u werkt',
  activity: 'evaluations.look-twice',
  tables: ['evaluations.evaluation'],
  side: 'given',
  foundBy: ['person'],
  action: 'evaluations.evaluation-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select e.id, deed.person, deed.what, e.plan ->> 'title' as title, deed.at, null::timestamptz as "from"
        from evaluations.evaluation e
        cross join lateral (values (e.planned_by, 'Plande', e.registered_at), (e.measured_by, 'Mat', e.measured_at))
          as deed (person, what, at)
        where e.organisation_id = ${organisationId} and deed.person = any(${personIds}::text[])
        order by deed.at, e.id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, evaluationRetention['evaluations.evaluation']))
  },
})
