// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { PublicKey } from '../secrets/signing-key.ts'
import type { Finding } from './compare-lines.ts'
import { type Destruction, isSigned, type Signed } from './destruction-certificate.ts'

const table = 'foundation.audit'

interface Certificate {
  id: number
  at: Date
  rows: number
  before: string | null
  signedAt: string | null
  keyId: string | null
  signature: string | null
}

/**
 * What retention certified to have removed of this record itself: how many lines, and from before which moment. Only what the program signed counts,
 * once, and it never covers what was younger than seven years when it was signed. A certificate without its signature is told.
 */
export async function destroyedBefore(
  tx: Tx,
  keys: ReadonlyMap<string, PublicKey>,
  add: (finding: Finding) => void,
): Promise<{ lines: number; before: Date | null }> {
  const found = await sql<Certificate>`
    select id, at, (detail->>'rows')::bigint as rows, detail->>'before' as before, detail->>'signedAt' as "signedAt",
      detail->>'keyId' as "keyId", detail->>'signature' as signature
    from foundation.audit where subject_id = ${table} and action = 'foundation.rows-destroyed' order by id`.execute(tx)
  const seen = new Set<string>()
  let lines = 0
  let before: Date | null = null
  for (const { id, at, rows, signedAt, keyId, signature, ...certificate } of found.rows) {
    const destruction: Destruction = { table, rows, before: certificate.before, at: signedAt ?? '' }
    const signed: Signed = { keyId: keyId ?? '', signature: signature ?? '' }
    if (!isSigned(keys, destruction, signed)) add({ kind: 'certificate-not-signed', id, at })
    else if (!seen.has(signed.signature) && certificate.before !== null) {
      seen.add(signed.signature)
      lines += rows
      const covered = new Date(Math.min(Date.parse(certificate.before), sevenYearsBefore(destruction.at)))
      if (before === null || covered > before) before = covered
    }
  }
  return { lines, before }
}

function sevenYearsBefore(moment: string): number {
  const at = new Date(moment)
  return at.setUTCFullYear(at.getUTCFullYear() - 7)
}
