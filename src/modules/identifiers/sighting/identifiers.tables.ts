// SPDX-License-Identifier: EUPL-1.2
import type { LeavingReason } from '../look-up-addresses/left-address.ts'
import type { RetentionOf } from '#foundation/db'
import type { EverydayKind, IdentifierKind } from '#values'
import type { ListingGround, ListingStatus } from '../listing/listing.ts'
import type { Receiver } from '../policy/policy.ts'
import type { EntryCategory } from '../protected-list/entry-category.ts'
import type { ThresholdReceiver, ThresholdStatus } from '../reach-threshold/threshold-status.ts'
import type { SightingOrigin, SightingRole } from './sighting.ts'

interface LeftAddressRow {
  kind: 'phone' | 'web-address'
  canonical: string
  why: LeavingReason
  by_id: string
  by_name: string
  at: Date
}

export interface IdentifiersTables {
  'identifiers.identifier': {
    id: string
    kind: IdentifierKind
    canonical: string
    first_seen_at: Date
    last_seen_at: Date
    protected_as: string | null
    recount_on: string | null
    /** Made by the database: its last four signs. */
    ending: string
  }
  'identifiers.sighting': {
    report_id: string
    identifier_id: string
    role: SightingRole
    origin: SightingOrigin
    controller_organisation_id: string
    is_verified: boolean
    dropped_at: Date | null
    seen_at: Date
    marks: string[]
  }
  'identifiers.protected_entry': {
    id: string
    kind: IdentifierKind
    canonical: string
    covers: 'exact' | 'domain'
    category: EntryCategory
    reason: string
    proposed_by: string
    proposed_by_name: string
    proposed_organisation_id: string
    proposed_at: Date
    approved_by: string | null
    approved_by_name: string | null
    approved_organisation_id: string | null
    approved_at: Date | null
  }
  'identifiers.left_address': LeftAddressRow
  'identifiers.policy': {
    organisation_id: string
    kind: EverydayKind
    receiver: Receiver
    version: number
    authority_name: string
    minimum_reports: number
    most_of_one: number | null
    counts_for_days: number
    is_automatic: boolean
    expiry_days: number
    legal_basis: string
    reason: string
    changed_at: Date
    valid_from: Date
    set_by: string | null
    set_by_name: string | null
    approved_by: string | null
    approved_by_name: string | null
    approved_at: Date | null
  }
  'identifiers.listing': {
    id: string
    identifier_id: string
    kind: EverydayKind
    canonical: string
    organisation_id: string
    authority_name: string
    status: ListingStatus
    ground: ListingGround
    needs_review: boolean
    review_by: Date | null
    suspended_until: Date | null
    verified_reports: number
    policy_version: number | null
    legal_basis: string | null
    reason: string | null
    expires_at: Date | null
    proposed_at: Date
    decided_at: Date | null
    decided_by: string | null
    decided_by_name: string | null
    ended_at: Date | null
    ended_by_person: boolean
    changed_at: Date
  }
  'identifiers.shielded_name': {
    name: string
    authority_name: string
    legal_basis: string
    imitates: string | null
    decided_at: Date
    expires_at: Date
  }
  'identifiers.threshold': {
    id: string
    identifier_id: string
    kind: EverydayKind
    canonical: string
    organisation_id: string
    receiver: ThresholdReceiver
    status: ThresholdStatus
    policy_version: number
    counted: number
    changed_at: Date
  }
  'identifiers.evidence': {
    id: string
    listing_id: string
    legal_basis: string
    reason: string
    ground: ListingGround
    asks: 'publish' | 'withdraw'
    proof: string | null
    expires_at: Date
    verified_reports: number
    proposed_by: string
    proposed_by_name: string
    proposed_at: Date
    judged_by: string | null
    judged_by_name: string | null
    judged_at: Date | null
    is_approved: boolean | null
    returned_because: string | null
    lapsed_at: Date | null
    is_taken_back: boolean
  }
  'identifiers.guard': { identifier_id: string; cleared_at: Date; guarded_until: Date }
  'identifiers.kept': { hold_id: string; kept_until: Date }
  'identifiers.waiting_decision': { listing_id: string; decided_at: Date }
  'identifiers.listing_step': {
    listing_id: string
    at: Date
    step: string
    from_status: ListingStatus | null
    to_status: ListingStatus
    actor_kind: string
    actor_id: string | null
    actor_name: string | null
    reason: string
  }
}

export const retention: RetentionOf<IdentifiersTables> = {
  'identifiers.kept': {
    keep: '1 days',
    from: 'kept_until',
    because: 'means nothing any more; the hold itself is kept by redress',
  },
  'identifiers.waiting_decision': {
    keep: 'with-parent',
    parent: 'identifiers.listing',
    because: 'goes when it is carried out, and stands in the history of the listing from then on',
  },
  'identifiers.shielded_name': {
    keep: '1 days',
    from: 'expires_at',
    because: 'means nothing any more; what was decided is kept by the shield',
  },
  'identifiers.identifier': {
    keep: '5 years',
    from: 'last_seen_at',
    held: `exists (select from identifiers.sighting s where s.identifier_id = identifier.id and foundation.is_held('report', s.report_id)) or exists (select from identifiers.listing l where l.identifier_id = identifier.id and foundation.is_held('listing', l.id))`,
    because: 'an account or number that nobody reported for five years may long be somebody else’s',
  },
  'identifiers.sighting': {
    keep: '5 years',
    from: 'seen_at',
    held: "foundation.is_held('report', report_id)",
    because: 'as long as the longest kept report; a report that is deleted earlier takes its sightings along',
  },
  'identifiers.protected_entry': {
    keep: 'for-ever',
    because: 'banks and public bodies stay protected; it holds no private persons',
  },
  'identifiers.left_address': {
    keep: 'for-ever',
    because: 'numbers and sites of organisations that somebody looked up in vain; no private persons',
  },
  'identifiers.policy': {
    keep: 'for-ever',
    because: 'what an authority decided beforehand, and who set it: listings name the version that they rest on',
  },
  'identifiers.threshold': {
    keep: 'with-parent',
    parent: 'identifiers.identifier',
    because: 'says something about the reports of one identifier, and goes with it',
  },
  'identifiers.listing': {
    keep: '5 years',
    from: 'ended_at',
    held: "foundation.is_held('listing', id)",
    because: 'a listed party may go to court about it for five years after it ended (art. 3:310 BW)',
  },
  'identifiers.evidence': {
    keep: 'with-parent',
    parent: 'identifiers.listing',
    because: 'what a warning rested on, and who stood for it',
  },
  'identifiers.guard': {
    keep: '1 days',
    from: 'guarded_until',
    because: 'it works until that day; how long that is stands in the policy of the authority',
  },
  'identifiers.listing_step': {
    keep: 'with-parent',
    parent: 'identifiers.listing',
    because: 'the history of one listing',
  },
}
