// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { BudgetLine } from './budget.ts'

/** Those that whoever works in this transaction may see, the newest year first. */
export async function selectBudget(tx: Tx, actionId: string): Promise<BudgetLine[]> {
  const found =
    await sql<BudgetLine>`select id, year, kind, cents::float8 as cents, organisation_id as "organisationId", what
    from action_plan.budget_line where action_id = ${actionId} order by year desc, kind, written_at, id`.execute(tx)
  return found.rows
}

export async function insertBudgetLine(tx: Tx, line: BudgetLine & { actionId: string; at: Date }): Promise<void> {
  await sql`insert into action_plan.budget_line (id, action_id, year, kind, cents, organisation_id, what, written_at)
    values (${line.id}, ${line.actionId}, ${line.year}, ${line.kind}, ${line.cents}, ${line.organisationId}, ${line.what},
      ${line.at})`.execute(tx)
}

/** False when it is not a line of this action. */
export async function deleteBudgetLine(tx: Tx, actionId: string, id: string): Promise<boolean> {
  const done = await sql`delete from action_plan.budget_line where id = ${id} and action_id = ${actionId}`.execute(tx)
  return done.numAffectedRows === 1n
}
