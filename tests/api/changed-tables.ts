// SPDX-License-Identifier: EUPL-1.2
import type { TestContext } from '../context.ts'

/** What the work of organisations lies in. Audit and queues are left out: that somebody tried is written down. */
const schemasOfReports = ['reports', 'identifiers', 'cases', 'casework', 'classification']

/** Tells what is different since it was last asked: 'casework.note deltabank-demo'. Tables without an organisation have '-' for it. */
export type Changed = (of?: (organisation: string) => boolean) => Promise<string[]>

/** Watches these tables; `of` asks only about what is of these organisations. */
export async function watchTables(
  { ctx }: TestContext,
  schemas: readonly string[] = schemasOfReports,
): Promise<Changed> {
  const { pool } = ctx.db
  const { rows: tables } = await pool.query<{ name: string; owner: string | null }>(
    `select c.oid::regclass::text as name, (select attname from pg_attribute a where a.attrelid = c.oid and attnum > 0
        and attname in ('controller_organisation_id', 'organisation_id', 'proposed_organisation_id')) as owner
      from pg_class c join pg_namespace s on s.oid = c.relnamespace
      where c.relkind in ('r', 'p') and s.nspname = any($1) order by 1`,
    [schemas],
  )
  /** Every row that is written has a transaction younger than all others, so that no change leaves both the same. Cheap, unlike the digests. */
  const stampOf = ({ name }: { name: string }) =>
    `select '${name}' as name, count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) as stamp from ${name}`
  const digestOf = ({ name, owner }: { name: string; owner: string | null }) =>
    `select '${name} ' || coalesce(${owner ? `t.${owner}` : 'null'}, '-') as part,
      count(*) || ' ' || md5(string_agg(t::text, '|' order by t::text)) as digest from ${name} t group by 1`
  const stamps = new Map<string, string>()
  const parts = new Map<string, Map<string, string>>()

  async function changed(of: (organisation: string) => boolean = () => true): Promise<string[]> {
    const now = new Map(
      (await pool.query(tables.map(stampOf).join(' union all '))).rows.map(({ name, stamp }) => [name, stamp]),
    )
    const moved = tables.filter(({ name }) => now.get(name) !== stamps.get(name))
    if (moved.length === 0) return []
    const found = await pool.query<{ part: string; digest: string }>(moved.map(digestOf).join(' union all '))
    const digests = Map.groupBy(found.rows, ({ part }) => part.split(' ')[0] ?? '')
    const different: string[] = []
    for (const { name } of moved) {
      const before = parts.get(name) ?? new Map<string, string>()
      const after = new Map(digests.get(name)?.map(({ part, digest }) => [part, digest]))
      different.push(
        ...[...new Set([...before.keys(), ...after.keys()])].filter((part) => before.get(part) !== after.get(part)),
      )
      parts.set(name, after)
      stamps.set(name, now.get(name) ?? '')
    }
    return different.filter((part) => of(part.split(' ')[1] ?? ''))
  }

  await changed()
  return changed
}
