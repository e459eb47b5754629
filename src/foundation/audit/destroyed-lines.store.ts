// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'

/**
 * What retention certified to have removed of this record itself: how many lines, and from before which moment. A certificate can never
 * cover what was younger than seven years when it was written, so that a forged one hides nothing newer.
 */
export async function destroyedBefore(tx: Tx): Promise<{ lines: number; before: Date | null }> {
  const found = await sql<{ lines: number | null; before: Date | null }>`
    select sum((detail->>'rows')::bigint)::bigint as lines,
      max(least((detail->>'before')::timestamptz, at - interval '7 years')) as before
    from foundation.audit
    where subject_id = 'foundation.audit' and action = 'foundation.rows-destroyed'`.execute(tx)
  return { lines: found.rows[0]?.lines ?? 0, before: found.rows[0]?.before ?? null }
}
