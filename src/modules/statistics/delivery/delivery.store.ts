// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { DeliveryAgreement } from './delivery.ts'

/** With the periods of which a figure came that still stands, and what the job saw last. */
export interface WatchedAgreement extends DeliveryAgreement {
  arrived: string[]
  overduePeriod: string | null
}

export async function selectAgreements(tx: Tx, source?: string): Promise<WatchedAgreement[]> {
  const found = await sql<WatchedAgreement>`
    select a.id, a.source, a.indicator, a.what, a.first_period as "firstPeriod", a.every_months as "everyMonths",
      a.due_after_days as "dueAfterDays", a.comes_from as "comesFrom", a.is_example as "isExample",
      a.overdue_period as "overduePeriod",
      array(select distinct o.period from statistics.observation o
        where o.source = a.source and o.indicator = a.indicator and o.withdrawn = '') as arrived
    from statistics.delivery_agreement a
    where ${source === undefined ? sql`true` : sql`a.source = ${source}`}
    order by a.source, a.what, a.id`.execute(tx)
  return found.rows
}

/** Adds an agreement, or changes the one about the same source, indicator and rhythm. Says which of the two, or null when it was so already. */
export async function putAgreement(tx: Tx, given: DeliveryAgreement, at: Date): Promise<'added' | 'changed' | null> {
  const { id, source, indicator, what, firstPeriod, everyMonths, dueAfterDays, comesFrom, isExample } = given
  const found = await sql<{ isNew: boolean }>`
    insert into statistics.delivery_agreement as a
      (id, source, indicator, what, first_period, every_months, due_after_days, comes_from, is_example, changed_at)
    values (${id}, ${source}, ${indicator}, ${what}, ${firstPeriod}, ${everyMonths}, ${dueAfterDays}, ${comesFrom}, ${isExample}, ${at})
    on conflict (source, indicator, every_months) do update
      set what = excluded.what, first_period = excluded.first_period, due_after_days = excluded.due_after_days,
        comes_from = excluded.comes_from, is_example = excluded.is_example, changed_at = excluded.changed_at
      where (a.what, a.first_period, a.due_after_days, a.comes_from, a.is_example)
        is distinct from (excluded.what, excluded.first_period, excluded.due_after_days, excluded.comes_from, excluded.is_example)
    returning a.id = ${id} as "isNew"`.execute(tx)
  const [row] = found.rows
  if (!row) return null
  return row.isNew ? 'added' : 'changed'
}

export async function updateSeen(tx: Tx, id: string, overduePeriod: string | null, at: Date): Promise<void> {
  await sql`update statistics.delivery_agreement set overdue_period = ${overduePeriod},
    overdue_seen_at = ${overduePeriod === null ? null : at} where id = ${id}`.execute(tx)
}
