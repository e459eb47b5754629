// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { ObjectionGround, ObjectionStatus, Outcome } from './objection.ts'

export interface RedressTables {
  'redress.objection': {
    id: string
    organisation_id: string
    listing_id: string | null
    kind: EverydayKind
    canonical: string
    ground: ObjectionGround
    narrative: string
    language: 'nl' | 'en'
    receipt_digest: Buffer
    received_at: Date
    promised_on: string
    due_on: string
    status: ObjectionStatus
    closed_at: Date | null
    proven_at: Date | null
  }
  'redress.contact': { objection_id: string; sealed: Buffer; stored_at: Date }
  'redress.decision': {
    id: string
    objection_id: string
    outcome: Outcome
    reason: string
    corrected_reason: string | null
    corrected_expires_at: Date | null
    proposed_by: string
    proposed_by_name: string
    proposed_at: Date
    judged_by: string | null
    judged_by_name: string | null
    judged_at: Date | null
    is_approved: boolean | null
    returned_because: string | null
  }
  'redress.proof': {
    id: string
    claim_id: string
    objection_id: string | null
    kind: EverydayKind
    canonical: string
    way: 'domain' | 'code'
    code_digest: Buffer | null
    asked_at: Date
    expires_at: Date
    attempts: number
    proven_at: Date | null
  }
  'redress.suspension': {
    id: string
    objection_id: string
    organisation_id: string
    at: Date
    policy_version: number
    row_id: string
    advice: 'suspend' | 'keep'
    is_suspended: boolean
    facts: Record<string, unknown>
    decided_by: string
    decided_by_name: string
    reason: string
  }
  'redress.hold': {
    id: string
    kind: string
    canonical: string
    organisation_id: string
    reason: string
    held_until: Date
    proposed_by: string
    proposed_by_name: string
    proposed_at: Date
    approved_by: string | null
    approved_by_name: string | null
    approved_at: Date | null
    ended_by: string | null
    ended_by_name: string | null
    ended_at: Date | null
  }
  'redress.notice': {
    listing_id: string
    organisation_id: string
    kind: EverydayKind
    canonical: string
    listed_at: Date
    due_on: string
    done_at: Date | null
    done_how: string | null
    done_by_name: string | null
    postponed_until: string | null
    postponed_reason: string | null
    postponed_by: string | null
    postponed_by_name: string | null
  }
  'redress.policy': {
    organisation_id: string
    decide_within_days: number
    guard_days: number
    changed_at: Date
  }
}

export const retention: RetentionOf<RedressTables> = {
  'redress.objection': {
    keep: '5 years',
    from: 'received_at',
    because: 'somebody who was listed may go to court about it for five years (art. 3:310 BW), and shows the letter',
  },
  'redress.contact': {
    keep: '1 years',
    from: 'stored_at',
    because: 'by then the decision has long been told; it stays readable with the code',
  },
  'redress.decision': {
    keep: 'with-parent',
    parent: 'redress.objection',
    because: 'the decision answers the objection',
  },
  'redress.proof': {
    keep: '2 years',
    from: 'asked_at',
    because: 'that somebody showed that it is theirs; goes with its objection when that goes sooner',
  },
  'redress.suspension': {
    keep: 'with-parent',
    parent: 'redress.objection',
    because: 'why a warning came down for a while belongs to the objection',
  },
  'redress.hold': {
    keep: '5 years',
    from: 'held_until',
    because: 'to account for what was kept back from somebody who objected, as long as they may go to court',
  },
  'redress.notice': {
    keep: '5 years',
    from: 'listed_at',
    because: 'to account for whom we told, as long as somebody who was listed may go to court',
  },
  'redress.policy': { keep: 'for-ever', because: 'the policy of an authority; it holds no persons' },
}
