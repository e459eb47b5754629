// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { Finding } from './compare-lines.ts'
import { type AuditKey, type Destruction, isSigned, type Signed } from './destruction-certificate.ts'

const table = 'foundation.audit'

interface Certificate {
  id: number
  at: Date
  rows: number
  before: string | null
  signedAt: string | null
  keyId: string | null
  signature: string | null
  /** When the seal over its line was signed; null: no seal covers it yet. */
  sealedAt: Date | null
}

/**
 * What retention certified to have removed of this record itself: how many lines, and from before which moment. Only what the program signed counts,
 * once, and it never covers what was younger than seven years when it was signed, nor when its line was sealed: whoever has the key as well cannot date it
 * ahead. A certificate without its signature is told.
 */
export async function destroyedBefore(
  tx: Tx,
  keys: ReadonlyMap<string, AuditKey>,
  add: (finding: Finding) => void,
): Promise<{ lines: number; before: Date | null }> {
  const found = await sql<Certificate>`
    select id, at, (detail->>'rows')::bigint as rows, detail->>'before' as before, detail->>'signedAt' as "signedAt",
      detail->>'keyId' as "keyId", detail->>'signature' as signature,
      (select signed_at from foundation.audit_seal where last_id >= audit.id order by number limit 1) as "sealedAt"
    from foundation.audit where subject_id = ${table} and action = 'foundation.rows-destroyed' order by id`.execute(tx)
  const seen = new Set<string>()
  let lines = 0
  let before: Date | null = null
  for (const { id, at, rows, signedAt, keyId, signature, sealedAt, ...certificate } of found.rows) {
    const destruction: Destruction = { table, rows, before: certificate.before, at: signedAt ?? '' }
    const signed: Signed = { keyId: keyId ?? '', signature: signature ?? '' }
    if (!isSigned(keys, destruction, signed)) add({ kind: 'certificate-not-signed', id, at })
    else if (!seen.has(signed.signature) && certificate.before !== null) {
      seen.add(signed.signature)
      lines += rows
      const moments = [destruction.at, sealedAt ?? destruction.at].map(sevenYearsBefore)
      const covered = new Date(Math.min(Date.parse(certificate.before), ...moments))
      if (before === null || covered > before) before = covered
    }
  }
  return { lines, before }
}

function sevenYearsBefore(moment: string | Date): number {
  const at = new Date(moment)
  return at.setUTCFullYear(at.getUTCFullYear() - 7)
}
