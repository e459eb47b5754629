// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { AgreementStatus } from '../agreement/agreement.ts'

/** Writes down that these are over: past their last day, or replaced by a newer version that has started. */
export async function endPast(
  tx: Tx,
  { day, at, limit }: { day: string; at: Date; limit: number },
): Promise<{ id: string; fromStatus: AgreementStatus }[]> {
  const found = await sql<{ id: string; fromStatus: AgreementStatus }>`
    with past as (select id, status from agreements.agreement where status in ('active', 'suspended')
      and (ends_on <= ${day} or agreements.is_replaced(id, ${day})) order by id limit ${limit} for update)
    update agreements.agreement a set status = 'ended', ended_at = ${at}, changed_at = ${at}, suspended_organisation_id = null,
      asked_step = null, asked_dpia_reference = null, asked_dpia_review_on = null, asked_by = null, asked_by_name = null,
      asked_organisation_id = null, asked_at = null
    from past where past.id = a.id returning a.id, past.status as "fromStatus"`.execute(tx)
  return found.rows
}
