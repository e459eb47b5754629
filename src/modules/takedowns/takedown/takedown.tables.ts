// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Addressee, TakedownStatus, TakedownStep } from './takedown.ts'

export interface TakedownTables {
  'shield.takedown': {
    id: string
    name_id: string | null
    page_digest: Buffer | null
    host: string
    because: string
    shown: string
    address: Buffer | null
    brand: string | null
    status: TakedownStatus
    version: number
    addressee: Addressee | null
    seen: number
    opened_at: Date
    last_seen_at: Date
    status_at: Date
    closed_at: Date | null
  }
  'shield.takedown_step': {
    takedown_id: string
    number: number
    at: Date
    step: TakedownStep
    to_status: TakedownStatus
    addressee: Addressee | null
    contact: string | null
    note: string
    by_id: string | null
    by_name: string
  }
  /** To which pages a message leads. */
  'shield.takedown_message': { takedown_id: string; message_id: string }
  /** Which reports tell of a page. */
  'shield.takedown_report': { takedown_id: string; report_id: string; address: string }
  'shield.abuse_contact': {
    addressee: Addressee
    covers: string
    name: string
    mailbox: string | null
    form: string | null
  }
}

export const takedownRetention: RetentionOf<TakedownTables> = {
  'shield.takedown': {
    keep: '1 years',
    from: 'last_seen_at',
    because: 'shows whether notices work, and what came back; a page that nobody judged in a year is gone by itself',
  },
  'shield.takedown_step': { keep: 'with-parent', parent: 'shield.takedown', because: 'the history of one notice' },
  'shield.takedown_message': {
    keep: 'with-parent',
    parent: 'shield.message',
    because: 'what the message waits for, and what its reporter is told',
  },
  'shield.takedown_report': {
    keep: 'with-parent',
    parent: 'shield.takedown',
    because: 'how many reports tell of the page; gone with a report that is withdrawn',
  },
  'shield.abuse_contact': { keep: 'for-ever', because: 'desks of companies, replaced when they change' },
}
