// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '../db/index.ts'

export interface SessionRow {
  /** SHA-256 of the token in the cookie. */
  token_hash: Buffer
  issuer: string
  subject: string
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  /** When the provider last asked who it is; null: it did not say. */
  authenticated_at: Date | null
  /** The way somebody signed in, as the provider calls it (acr); null: it did not say. */
  level: string | null
  /** SHA-256 of what the provider calls its own session; null: it names none. */
  provider_session: Buffer | null
  /** What the provider said, sealed: with it the browser ends the session there. */
  id_token: Buffer | null
}

/** The tables of the foundation that hold something about people or callers. */
export interface FoundationTables {
  'foundation.session': SessionRow
  'foundation.idempotency': { caller: string; key: string; created_at: Date }
  'foundation.audit': { id: number; at: Date }
  'foundation.audit_seal': { number: number }
  'foundation.audit_mark': { id: number }
  'foundation.activity': { id: string; version: number }
  'foundation.processing_export': { last_id: number }
  'foundation.syslog_export': { last_id: number }
  'foundation.hold': { id: string; ends_on: string }
  'foundation.key': { number: number }
  'foundation.kept_key': { name: string }
  'foundation.verification_key': { number: number }
}

export const foundationRetention: RetentionOf<FoundationTables> = {
  'foundation.session': { keep: '0 hours', from: 'expires_at', because: 'a session that has ended serves nobody' },
  'foundation.idempotency': { keep: '24 hours', from: 'created_at', because: 'a retry comes within a day' },
  'foundation.audit': {
    keep: '7 years',
    from: 'at',
    because: 'who saw or changed what can be asked until claims lapse; the database refuses to delete sooner',
  },
  'foundation.audit_seal': {
    keep: 'for-ever',
    because:
      'without an earlier seal no later one can be checked; it holds numbers, times and digests of lines, and no persons',
  },
  'foundation.hold': {
    keep: '5 years',
    from: 'ends_on',
    because: 'why something was kept longer can be asked as long as claims run',
  },
  'foundation.audit_mark': { keep: 'for-ever', because: 'one row: how far the next seal reaches' },
  'foundation.activity': {
    keep: 'for-ever',
    because: 'what was done with data is explained by the version of that time',
  },
  'foundation.processing_export': { keep: 'for-ever', because: 'one row: how far the processing log was sent' },
  'foundation.syslog_export': { keep: 'for-ever', because: 'one row: how far the audit record was sent as syslog' },
  'foundation.key': { keep: 'for-ever', because: 'a number never comes back for another key; it holds no keys' },
  'foundation.kept_key': { keep: 'for-ever', because: 'without it no code finds its report' },
  'foundation.verification_key': {
    keep: 'for-ever',
    because: 'what was signed can be checked as long as it lies anywhere',
  },
}
