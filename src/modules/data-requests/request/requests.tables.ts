// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Law } from './answering.data.ts'
import type { Right, ShownHow, TaskStatus } from './request.ts'

interface RequestTables {
  'data_requests.request': {
    id: string
    organisation_id: string
    asked_right: Right
    narrative: string
    language: 'nl' | 'en'
    receipt_digest: Buffer
    received_at: Date
    show_until: string
    clock_from: string | null
    closed_at: Date | null
  }
  'data_requests.subject_key': {
    id: string
    request_id: string
    kind: string
    canonical: string
    shown_at: Date | null
    shown_how: ShownHow | null
    shown_by: string | null
  }
  'data_requests.contact': { request_id: string; sealed: Buffer; stored_at: Date }
  'data_requests.task': {
    id: string
    request_id: string
    organisation_id: string
    law: Law
    status: TaskStatus
    due_on: string | null
    extended_because: 'complex' | 'many' | null
    extended_at: Date | null
    answered_at: Date | null
    late_noted_at: Date | null
  }
  'data_requests.decision': {
    id: string
    task_id: string
    source: string
    item_id: string | null
    side: 'given' | 'stated' | null
    outcome: 'hand-over' | 'erase' | 'correct' | 'refuse'
    ground: string | null
    decided_by: string
    decided_by_name: string
    decided_at: Date
  }
  'data_requests.answer': { task_id: string; sealed: Buffer; answered_by: string; answered_at: Date }
}

export const retention: RetentionOf<RequestTables> = {
  'data_requests.request': {
    keep: '2 years',
    from: 'received_at',
    because:
      'to account for what was asked and answered in time; counted from its receipt, so that what nobody answers goes too',
  },
  'data_requests.subject_key': {
    keep: 'with-parent',
    parent: 'data_requests.request',
    because: 'by what somebody was found belongs to the request',
  },
  'data_requests.contact': {
    keep: '1 years',
    from: 'stored_at',
    because: 'by then everybody answered; the answers stay readable with the code',
  },
  'data_requests.task': {
    keep: 'with-parent',
    parent: 'data_requests.request',
    because: 'who had to answer until when belongs to the request',
  },
  'data_requests.decision': {
    keep: 'with-parent',
    parent: 'data_requests.request',
    because: 'what was decided about what was found, by number and without its content',
  },
  'data_requests.answer': {
    keep: '1 years',
    from: 'answered_at',
    because: 'whoever asked has downloaded it by then; everything about somebody in one place is not kept for longer',
  },
}
