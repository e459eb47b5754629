// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type DecisionRow, decisionColumns } from '../decide-case/decision.store.ts'
import { type Scope, textsLike, within } from './show-case.store.ts'

/** The newest decisions of the own organisation that name an own report of this case or a hub of it. Only for the program. */
export async function selectDecisionsOf(tx: Tx, scope: Scope): Promise<DecisionRow[]> {
  const found = await sql<DecisionRow>`
    with mine as (select * from cases.decision where organisation_id = ${scope.organisationId} order by at desc limit 500)
    select ${decisionColumns} from mine d where exists (
        select from cases.report r where r.report_id = any(d.left_ids || d.right_ids) and ${within(scope)})
      or (d.hub_id is not null and exists (select from cases.report r where ${within(scope)}
        and (d.hub_id = any(r.accounts) or d.hub_id = any(r.others)
          or r.texts && array(${textsLike(sql`d.hub_id`, scope.circle)}))))
    order by d.at desc, d.decision_id desc limit 100`.execute(tx)
  return found.rows
}
