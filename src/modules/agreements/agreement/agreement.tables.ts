// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Agreement, AgreementStatus } from './agreement.ts'

export interface AgreementTables {
  'agreements.agreement': {
    id: string
    kind: Agreement['kind']
    title: string
    reference: string
    exchanges: string[]
    data_categories: string[]
    purposes: string[]
    dpia_reference: string | null
    dpia_review_on: string | null
    starts_on: string
    ends_on: string
    sample_cap: number | null
    status: AgreementStatus
    version: number
    replaces_id: string | null
    drafted_by: string
    drafted_by_name: string
    drafted_organisation_id: string
    drafted_at: Date
    edited_by: string
    activated_by: string | null
    activated_at: Date | null
    suspended_organisation_id: string | null
    asked_step: string | null
    asked_dpia_reference: string | null
    asked_dpia_review_on: string | null
    asked_by: string | null
    asked_by_name: string | null
    asked_organisation_id: string | null
    asked_at: Date | null
    ended_at: Date | null
    changed_at: Date
  }
  'agreements.party': {
    agreement_id: string
    organisation_id: string
    may_send: boolean
    may_receive: boolean
    signed_at: Date | null
    signed_by: string | null
    signed_by_name: string | null
    signed_version: number | null
  }
  'agreements.sample': { agreement_id: string; counted: number }
  'agreements.agreement_step': {
    id: string
    agreement_id: string
    at: Date
    step: string
    from_status: AgreementStatus | null
    to_status: AgreementStatus
    actor_kind: string
    actor_name: string | null
    organisation_id: string | null
    reason: string | null
  }
}

export const agreementRetention: RetentionOf<AgreementTables> = {
  'agreements.agreement': {
    keep: '7 years',
    from: 'ended_at',
    because:
      'what was shared must be shown to rest on something for as long as the audit record is kept (art. 5(2) AVG)',
  },
  'agreements.party': { keep: 'with-parent', parent: 'agreements.agreement', because: 'who signed it' },
  'agreements.sample': { keep: 'with-parent', parent: 'agreements.agreement', because: 'a number; no personal data' },
  'agreements.agreement_step': {
    keep: 'with-parent',
    parent: 'agreements.agreement',
    because: 'the history of one agreement',
  },
}
