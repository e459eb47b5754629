// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { Addressee } from '../takedown/takedown.ts'
import type { NoticeStatus } from './notice.ts'

export interface NoticeTables {
  'shield.notice': {
    id: string
    takedown_id: string
    step: 'send' | 'remind'
    addressee: Addressee
    desk: string
    mailbox: string
    status: NoticeStatus
    attempts: number
    next_at: Date
    began_at: Date | null
    said: string
    asked_at: Date
    by_id: string
    by_name: string
    status_at: Date
  }
}

export const noticeRetention: RetentionOf<NoticeTables> = {
  'shield.notice': {
    keep: 'with-parent',
    parent: 'shield.takedown',
    because: 'which mail went where, and what came of it',
  },
}
