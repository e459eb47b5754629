// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit, sealingPurpose, signDestruction } from '#foundation/audit'
import { type Certify, sql } from '#foundation/db'

/**
 * A certificate of destruction is a line of the audit record, in the transaction of the destruction, and so is sealed with it. It is signed by itself
 * as well: a line can be written by whoever owns the database.
 */
export function certifyFor(ctx: Context): Certify {
  return (tx, { table, rows, rule, before, first, last, held }) => {
    const destruction = { table, rows, before: before?.toISOString() ?? null, at: ctx.now().toISOString() }
    return recordAudit(ctx, tx, {
      action: 'foundation.rows-destroyed',
      subjectKind: 'table',
      subjectId: table,
      detail: {
        rows,
        rule,
        before: destruction.before,
        signedAt: destruction.at,
        ...signDestruction(ctx.secrets.signingKey(sealingPurpose), destruction),
        first: first?.toISOString() ?? null,
        last: last?.toISOString() ?? null,
        held,
      },
    })
  }
}

interface Certificate {
  at: Date
  table: string
  detail: { rows: number; rule: string; first: string | null; last: string | null; held: number }
}

/** Every certificate, oldest first, as a sentence. */
export function listDestroyed(ctx: Context): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<Certificate>`select at, subject_id as "table", detail from foundation.audit
      where action = 'foundation.rows-destroyed' order by id`.execute(tx)
    return found.rows.map(({ at, table, detail: { rows, rule, first, last, held } }) => {
      const period = first && last ? `, van ${first.slice(0, 10)} tot en met ${last.slice(0, 10)}` : ''
      const kept = held > 0 ? `; ${held} oude rijen bewaard op verzoek` : ''
      return `${at.toISOString()}  ${table}: ${rows} rijen vernietigd (${rule})${period}${kept}`
    })
  })
}
