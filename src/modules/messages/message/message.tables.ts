// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { FraudForm } from '#modules/sharing'
import type { EverydayKind } from '#values'
import type { Channel, MessageStatus } from './message.ts'

export interface MessageTables {
  'shield.message': {
    id: string
    channel: Channel
    status: MessageStatus
    organisation_id: string | null
    list_name: string | null
    sha256: string
    sealed: Buffer | null
    receipt_digest: Buffer | null
    received_at: Date
    understood_at: Date | null
    judged_at: Date | null
    attempts: number
    because: string | null
    warned: { kind: EverydayKind; canonical: string }[]
    sealed_named: Buffer | null
    looks_like: FraudForm | null
    reply: ReplyState
    reply_because: string | null
    reply_attempts: number
    sealed_reply: Buffer | null
  }
  'shield.answered': { digest: Buffer; at: Date }
}

/** Of the answer by mail. 'none': nobody asked for one; 'refused': this one must not be answered. */
export type ReplyState = 'none' | 'due' | 'sent' | 'failed' | 'refused'

export const messageRetention: RetentionOf<MessageTables> = {
  'shield.message': {
    keep: '1 years',
    from: 'received_at',
    because: 'how fast we were is told over a year; the message itself is gone once it is judged, or after 72 hours',
  },
  'shield.answered': { keep: '1 hours', from: 'at', because: 'nobody gets more than one answer an hour by mail' },
}
