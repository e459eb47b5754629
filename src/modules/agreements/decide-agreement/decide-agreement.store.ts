// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { AgreementStatus, Asked } from '../agreement/agreement.ts'

export interface StatusChange {
  id: string
  status: AgreementStatus
  at: Date
  /** Who let it begin; only at activation. */
  activatedBy?: string
  /** Which organisation stopped it; only when suspended. */
  suspendedOrganisationId?: string
  /** A renewed impact assessment. */
  dpia?: Pick<Asked, 'dpiaReference' | 'dpiaReviewOn'>
}

/** Writes the status; whatever was asked is dealt with by it. */
export async function updateStatus(tx: Tx, change: StatusChange): Promise<void> {
  const { id, status, at, activatedBy = null, suspendedOrganisationId = null, dpia } = change
  const endedAt = status === 'ended' || status === 'dropped' ? at : null
  await sql`update agreements.agreement set status = ${status}, ended_at = ${endedAt}, changed_at = ${at},
      activated_by = coalesce(activated_by, ${activatedBy}),
      activated_at = case when ${activatedBy}::text is null then activated_at else ${at}::timestamptz end,
      suspended_organisation_id = ${suspendedOrganisationId},
      dpia_reference = coalesce(${dpia?.dpiaReference ?? null}, dpia_reference),
      dpia_review_on = coalesce(${dpia?.dpiaReviewOn ?? null}::date, dpia_review_on),
      asked_step = null, asked_dpia_reference = null, asked_dpia_review_on = null, asked_by = null, asked_by_name = null,
      asked_organisation_id = null, asked_at = null
    where id = ${id}`.execute(tx)
}

export async function updateAsked(tx: Tx, id: string, asked: Asked): Promise<void> {
  await sql`update agreements.agreement set asked_step = ${asked.step}, asked_dpia_reference = ${asked.dpiaReference},
      asked_dpia_review_on = ${asked.dpiaReviewOn}, asked_by = ${asked.by}, asked_by_name = ${asked.byName},
      asked_organisation_id = ${asked.organisationId}, asked_at = ${asked.at}, changed_at = ${asked.at}
    where id = ${id}`.execute(tx)
}
