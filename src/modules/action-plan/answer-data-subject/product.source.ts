// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { planRetention } from '../plan/plan.tables.ts'

/** Which results somebody who works here linked to the plan, until a second person confirmed them. Afterwards nobody stands beside it. */
export const productSource = personalDataSource({
  name: 'action_plan.product',
  title: 'resultaten die u aan het actieplan koppelde',
  activity: 'action-plan.look-twice',
  tables: ['action_plan.product'],
  side: 'given',
  foundBy: ['person'],
  action: 'action-plan.product-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select action_id as id, linked_by as person, 'Koppelde' as what, title, linked_at as at, null::timestamptz as "from"
        from action_plan.product where linked_organisation_id = ${organisationId} and linked_by = any(${personIds}::text[])
        order by linked_at, action_id limit ${most}`.execute(tx),
    )
    return found.rows.map((row) => deedItem(row, planRetention['action_plan.product']))
  },
})
