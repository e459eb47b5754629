// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { droppedStatuses } from '../report/report.ts'

export interface CountableReport {
  id: string
  controllerOrganisationId: string
  receivedAt: Date
  /** Verified and not dropped: it counts in figures. */
  counts: boolean
  /** As stated, concepts of the taxonomy. */
  fraudForm: string | null
  contactChannel: string | null
  victimKind: 'citizen' | 'company' | null
  municipality: string | null
  lossInCents: number | null
}

export async function selectCountable(tx: Tx, reportIds: readonly string[]): Promise<CountableReport[]> {
  const found = await sql<CountableReport>`select id, controller_organisation_id as "controllerOrganisationId",
      received_at as "receivedAt",
      verified_at is not null and status <> all(${[...droppedStatuses]}::text[]) as counts,
      fraud_form as "fraudForm", contact_channel as "contactChannel", victim_kind as "victimKind", municipality,
      loss_in_cents as "lossInCents"
    from reports.report where id = any(${[...reportIds]}::uuid[])`.execute(tx)
  return found.rows
}

export async function selectCountableIds(tx: Tx, after: string, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from reports.report where id > ${after}::uuid
    order by id limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}
