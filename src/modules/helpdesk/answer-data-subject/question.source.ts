// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { helpdeskRetention } from '../question/helpdesk.tables.ts'

/** Of somebody who works here. Kept: a partner must be able to show on which advice it shared. Who stands on the list of experts leaves it there. */
export const questionSource = personalDataSource({
  name: 'helpdesk.question',
  title: 'vragen over delen die u stelde of beantwoordde',
  activity: 'helpdesk.answer-questions',
  tables: ['helpdesk.question', 'helpdesk.publication', 'helpdesk.example_case', 'helpdesk.expert'],
  side: 'given',
  foundBy: ['person'],
  action: 'helpdesk.question-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    // An answer of an expert stands with the question of another organisation; that the expert works here, the list of experts says.
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`with ours as (select person_id, since, knows from helpdesk.expert
            where organisation_id = ${organisationId} and person_id = any(${personIds}::text[]))
        select * from (
          select id, person_id as person, 'Gevraagd' as what, title, asked_at as at, changed_at as "from"
          from helpdesk.question where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
          union all
          select q.id, q.answer_by, 'Beantwoord', q.title, coalesce(q.answered_at, q.changed_at), q.changed_at
          from helpdesk.question q join ours on ours.person_id = q.answer_by
          union all
          select q.id, q.approved_by, 'Goedgekeurd', q.title, coalesce(q.answered_at, q.changed_at), q.changed_at
          from helpdesk.question q join ours on ours.person_id = q.approved_by
          union all
          select person_id::uuid, person_id, 'Expert in', knows, since, null from ours) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, helpdeskRetention['helpdesk.question']))
  },
})
