// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'

/** A line as it is sealed. */
export interface SealableLine {
  id: number
  /** Microseconds since 1970. */
  at: bigint
  action: string
  canonical: string
}

const microseconds = sql`(extract(epoch from at) * 1000000)::bigint::text`
/**
 * Every column, in this order and for ever: a column that is added later needs a new form beside this one. All built-in functions, so that
 * whoever owns the database cannot put another in their place; no output depends on a setting of the session.
 */
const fields = [
  sql`id::text`,
  microseconds,
  ...[
    'actor_kind',
    'actor_id',
    'organisation_id',
    'action',
    'subject_kind',
    'subject_id',
    'purpose',
    'legal_basis',
  ].map((column) => sql`${sql.ref(column)}`),
  sql`detail::text`,
  sql`subjects::text`,
  sql`traceparent`,
]
/** Length in bytes before each field, so that no two lines have one form; '~' where there is nothing. */
const canonical = sql`concat(${sql.join(
  fields.map((field) => sql`coalesce(octet_length(${field}) || ':' || ${field}, '~')`),
)})`

/** Lines with a number above `after` up to and including `last`, in order of number, `atOnce` at a time. */
export async function* linesBetween(
  tx: Tx,
  after: number,
  last: number,
  atOnce = 5_000,
): AsyncGenerator<readonly SealableLine[]> {
  for (let from = after; ; ) {
    const found = await sql<{ id: number; at: string; action: string; canonical: string }>`
      select id, ${microseconds} as at, action, ${canonical} as canonical from foundation.audit
      where id > ${from} and id <= ${last} order by id limit ${atOnce}`.execute(tx)
    const lines = found.rows.map((row) => ({ ...row, at: BigInt(row.at) }))
    if (lines.length > 0) yield lines
    const newest = lines.at(-1)
    if (!newest || lines.length < atOnce) return
    from = newest.id
  }
}
