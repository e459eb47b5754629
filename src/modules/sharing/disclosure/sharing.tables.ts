// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { AskerKind } from '../count-questions/asker.store.ts'
import type { MessageKind, MessageState } from '../inbox/message.ts'
import type { ItemKind, RecallReason } from './disclosure.ts'

export interface SharingTables {
  'sharing.disclosure': {
    id: string
    exchange: string
    agreement_id: string
    purpose: string
    categories: string[]
    rules: { id: string; version: number; status: string }[]
    is_on_trial: boolean
    sender_organisation_id: string
    receiver_organisation_id: string
    item_kind: ItemKind
    item_id: string
    item_version: number
    payload_digest: Buffer
    message_number: number
    received_at: Date | null
    understood_at: Date | null
    decided_at: Date
    recalled_at: Date | null
    recall_reason: RecallReason | null
  }
  'sharing.inbox': { organisation_id: string; last_number: number }
  'sharing.item_set': {
    id: string
    exchange: string
    purpose: string
    sender_organisation_id: string
    receiver_organisation_id: string
    version: number
    digest: string
    total: number
    changed_at: Date
  }
  'sharing.segment': {
    set_id: string
    version: number
    made_at: Date
    previous_digest: string
    digest: string
    total: number
  }
  'sharing.segment_item': {
    set_id: string
    version: number
    item_id: string
    change: 'added' | 'removed'
    kind: string
    canonical: string
  }
  'sharing.oprf_key': {
    namespace: string
    epoch: number
    sealed_secret: Buffer | null
    public_key: Buffer
    evaluator_key: Buffer | null
    made_at: Date
    destroyed_at: Date | null
  }
  'sharing.asker': { name: Buffer; day: string; kind: AskerKind; organisation_id: string | null; seen_at: Date }
  'sharing.asked_hour': { hour: Date; hour_misses: number; is_tight: boolean }
  'sharing.quota': {
    organisation_id: string
    namespace: string
    purpose: string
    per_epoch: number
    changed_at: Date
  }
  'sharing.statement': {
    id: string
    client_id: string
    organisation_id: string
    said_id: string
    namespace: string
    epoch: number
    purpose: string
    activity: string
    most: number
    used: number
    signed: string
    accepted_at: Date
  }
  'sharing.evaluation': {
    id: string
    statement_id: string | null
    namespace: string
    epoch: number
    elements: Buffer
    asked_at: Date
  }
  'sharing.tag': {
    namespace: string
    epoch: number
    kind: string
    canonical: string
    tag: Buffer
    meta_key: Buffer
    made_at: Date
  }
  'sharing.tag_set': {
    id: string
    receiver_organisation_id: string
    namespace: string
    epoch: number
    version: number
    digest: string
    count: number
    changed_at: Date
  }
  'sharing.doorbell': {
    organisation_id: string
    url: string
    changed_at: Date
    rung_at: Date | null
    failed_at: Date | null
    failures: number
    because: string | null
  }
  'sharing.tag_held': { set_id: string; tag: Buffer }
  'sharing.tag_delta': { set_id: string; version: number; signed: string; made_at: Date }
  'sharing.tag_base': { set_id: string; version: number; bytes: Buffer; made_at: Date }
  'sharing.message': {
    receiver_organisation_id: string
    number: number
    kind: MessageKind
    disclosure_id: string
    exchange: string
    purpose: string
    item_kind: ItemKind
    item_key: string
    item_version: number
    source: string
    sender_organisation_id: string
    payload: Record<string, unknown> | null
    reason: string | null
    sent_at: Date
    state: MessageState
    offered_at: Date | null
    offered_times: number
    receipt_at: Date | null
    accepted_at: Date | null
    effective_at: Date | null
    rejected_reason: string | null
  }
}

export const sharingRetention: RetentionOf<SharingTables> = {
  'sharing.disclosure': {
    keep: '7 years',
    from: 'decided_at',
    because: 'to account for what was disclosed to whom, as long as the audit record',
  },
  'sharing.inbox': { keep: 'for-ever', because: 'one number an organisation, so that no number is ever given twice' },
  'sharing.item_set': {
    keep: '7 years',
    from: 'changed_at',
    because: 'which items a version held can be shown as long as that it was disclosed',
  },
  'sharing.segment': { keep: 'with-parent', parent: 'sharing.item_set', because: 'a version is a part of its set' },
  'sharing.segment_item': { keep: 'with-parent', parent: 'sharing.segment', because: 'what a version changed' },
  'sharing.oprf_key': {
    keep: 'for-ever',
    because: 'that an epoch was there and when its key was destroyed; the key itself goes at its end',
  },
  'sharing.asker': {
    keep: '1 days',
    from: 'seen_at',
    because:
      'counts how much a network or organisation asked today; the network as a digest, what was asked as one of thousands of bits',
  },
  'sharing.asked_hour': {
    keep: '30 days',
    from: 'hour',
    because: 'how much was asked in an hour, to see what is more than usual; tells nothing of anybody',
  },
  'sharing.quota': {
    keep: 'for-ever',
    because: 'a number an organisation and purpose, replaced when another is agreed',
  },
  'sharing.statement': {
    keep: '2 years',
    from: 'accepted_at',
    because: 'an auditor can ask what a partner asked for and under which entry of its register',
  },
  'sharing.evaluation': {
    keep: '12 months',
    from: 'asked_at',
    because: 'an auditor can have a partner open what it asked; without the partner it tells nothing',
  },
  'sharing.tag': {
    keep: '60 days',
    from: 'made_at',
    because: 'removed with the key of its epoch, four weeks and a day at most; this is what remains if that fails',
  },
  'sharing.tag_set': {
    keep: '60 days',
    from: 'changed_at',
    because: 'removed with the key of its epoch; what was given is on record with the disclosure',
  },
  'sharing.doorbell': { keep: 'for-ever', because: 'one address an organisation, until the operator changes it' },
  'sharing.tag_held': { keep: 'with-parent', parent: 'sharing.tag_set', because: 'what a set holds now' },
  'sharing.tag_delta': { keep: 'with-parent', parent: 'sharing.tag_set', because: 'a version is a part of its set' },
  'sharing.tag_base': { keep: 'with-parent', parent: 'sharing.tag_set', because: 'the set in one piece' },
  'sharing.message': {
    keep: '2 years',
    from: 'sent_at',
    because: 'until every recipient has long said that it works by it; that it was disclosed stays on record',
  },
}
