// SPDX-License-Identifier: EUPL-1.2
import type { TestContext } from '../context.ts'

/** What the work of organisations lies in. Audit and queues are left out: that somebody tried is written down. */
const schemasOfReports = ['reports', 'identifiers', 'cases', 'casework', 'classification']

/** 'casework.note deltabank-demo' → digest of those rows. Tables without an organisation have '-' for it. */
export type Fingerprint = ReadonlyMap<string, string>

export async function fingerprintOf(
  { ctx }: TestContext,
  schemas: readonly string[] = schemasOfReports,
): Promise<Fingerprint> {
  const { pool } = ctx.db
  const tables = await pool.query(
    `select c.oid::regclass::text as name, (select attname from pg_attribute a where a.attrelid = c.oid and attnum > 0
        and attname in ('controller_organisation_id', 'organisation_id', 'proposed_organisation_id')) as owner
      from pg_class c join pg_namespace s on s.oid = c.relnamespace
      where c.relkind in ('r', 'p') and s.nspname = any($1) order by 1`,
    [schemas],
  )
  const parts = tables.rows.map(
    ({ name, owner }) => `select '${name} ' || coalesce(${owner ? `t.${owner}` : 'null'}, '-') as part,
      count(*) || ' ' || md5(string_agg(t::text, '|' order by t::text)) as digest from ${name} t group by 1`,
  )
  const found = await pool.query(parts.join(' union all '))
  return new Map(found.rows.map(({ part, digest }) => [part, digest]))
}

/** Which parts differ; `of`: only those of these organisations. */
export function changedParts(
  before: Fingerprint,
  after: Fingerprint,
  of?: (organisation: string) => boolean,
): string[] {
  const parts = new Set([...before.keys(), ...after.keys()])
  return [...parts].filter(
    (part) => before.get(part) !== after.get(part) && (of === undefined || of(part.split(' ')[1] ?? '')),
  )
}
