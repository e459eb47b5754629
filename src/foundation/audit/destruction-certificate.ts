// SPDX-License-Identifier: EUPL-1.2
import type { PublicKey, SigningKey } from '../secrets/signing-key.ts'

/** What retention removed from one table, as its certificate says it. */
export interface Destruction {
  table: string
  rows: number
  /** Everything from before this moment (ISO), or null: not by a moment. */
  before: string | null
  /** When it was removed (ISO). */
  at: string
}

export interface Signed {
  keyId: string
  /** base64url */
  signature: string
}

/** Signed by the program with the key of the seals: whoever owns the database can write a line of the record, and not this. */
export function signDestruction(key: SigningKey, destruction: Destruction): Signed {
  return { keyId: key.id, signature: key.sign(wordsOf(destruction)).toString('base64url') }
}

/** A key of ours; after `until` another signs in its place, and what it still signs is none of ours. */
export type AuditKey = PublicKey & { until?: Date | undefined }

export function isSigned(keys: ReadonlyMap<string, AuditKey>, destruction: Destruction, signed: Signed): boolean {
  const key = keys.get(signed.keyId)
  if (!key || (key.until && new Date(destruction.at) > key.until)) return false
  return key.isSignedBy(wordsOf(destruction), Buffer.from(signed.signature, 'base64url'))
}

function wordsOf({ table, rows, before, at }: Destruction): Buffer {
  return Buffer.from(['dijkwacht destruction 1', table, String(rows), before ?? '', at].join('\n'))
}
