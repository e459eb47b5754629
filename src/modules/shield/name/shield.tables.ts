// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Evidence, Feature, Level, NameStatus, NameStep, Source } from './name.ts'

export interface ShieldTables {
  'shield.list': {
    id: boolean
    serial: number
    authority_id: string | null
    authority_name: string | null
    legal_basis: string | null
    changed_at: Date | null
    back_to: number | null
    back_by: string | null
    back_by_name: string | null
    back_because: string | null
    back_at: Date | null
  }
  'shield.name': {
    id: string
    name: string
    level: Level
    is_shared: boolean
    registered_at: Date | null
    is_old: boolean
    age_asked_at: Date | null
    status: NameStatus
    version: number
    brand: string | null
    features: Feature[]
    seen: number
    seen_at_decision: number | null
    from_partner: boolean
    urgency: number
    first_received_at: Date
    last_received_at: Date
    understood_at: Date
    decided_at: Date | null
    expires_at: Date | null
    review_at: Date | null
    status_at: Date
  }
  'shield.mention': {
    id: string
    name_id: string
    source: Source
    organisation_id: string | null
    message_id: string | null
    url: string
    evidence: Evidence[]
    at: Date
  }
  'shield.decision': {
    id: string
    name_id: string
    step: NameStep
    from_status: NameStatus
    to_status: NameStatus
    level: Level
    brand: string | null
    features: Feature[]
    evidence: Evidence[]
    source: Source
    legal_basis: string | null
    policy_version: number
    ttl_seconds: number | null
    expires_at: Date | null
    review_at: Date | null
    reason: string
    decided_by: string | null
    decided_by_name: string
    authority_id: string
    authority_name: string
    first_reader: string | null
    first_reader_name: string | null
    decided_at: Date
    on_word_of: string | null
  }
  'shield.unblock_request': {
    id: string
    name_id: string
    host: string
    narrative: string
    code_digest: Buffer
    received_at: Date
    proven_at: Date | null
    suspended_at: Date | null
    suspended_because: string | null
    policy_version: number | null
    decided_at: Date | null
    outcome: 'lifted' | 'kept' | null
    reason: string | null
    decided_by: string | null
    decided_by_name: string | null
    lift_by: string | null
  }
  'shield.reported_address': { report_id: string; address: string; name_id: string | null; at: Date }
  'shield.trusted_partner': {
    organisation_id: string
    quota_per_day: number
    has_fast_lane: boolean
    lost_at: Date | null
    lost_because: string | null
    counted_from: Date
  }
  'shield.warned': { name: string; day: string; shown: number }
  'shield.change': {
    serial: number
    name: string
    is_listed: boolean
    expires_at: Date | null
    brand: string | null
    decision_id: string
    at: Date
  }
}

export const shieldRetention: RetentionOf<ShieldTables> = {
  'shield.list': { keep: 'for-ever', because: 'one row: who answers for the list, and how often it changed' },
  'shield.name': {
    keep: '5 years',
    from: 'last_received_at',
    because: 'whoever lost a site to the list may go to court about it for five years (art. 3:310 BW)',
  },
  'shield.mention': {
    keep: '1 years',
    from: 'at',
    because: 'shows why a name was judged, until its yearly review',
  },
  'shield.reported_address': {
    keep: '1 years',
    from: 'at',
    because: 'shows in how many reports a name stands, as long as a mention of it is kept',
  },
  'shield.trusted_partner': {
    keep: 'for-ever',
    because: 'a handful of organisations, as long as the operator trusts them',
  },
  'shield.unblock_request': {
    keep: 'with-parent',
    parent: 'shield.name',
    because: 'what its owner asked, and what was answered',
  },
  'shield.decision': { keep: 'with-parent', parent: 'shield.name', because: 'the history of one name' },
  'shield.warned': { keep: '5 years', from: 'day', because: 'counts by name and day, of nobody: what the shield did' },
  'shield.change': {
    keep: '1 years',
    from: 'at',
    because: 'a copy that is more than a year behind begins again from the whole list',
  },
}
