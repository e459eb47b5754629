// SPDX-License-Identifier: EUPL-1.2
// The caller has written down the look at the reports.
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { IdentifierKey, Naming } from './list-sightings.store.ts'

const mostReports = 50_000

/**
 * Reports that say of one of these that it took part, of all organisations: what was only mentioned, and what was dropped, does not count.
 * Only for the program itself: throws when a person or machine asks.
 */
export async function reportsNaming(ctx: Context, keys: readonly IdentifierKey[]): Promise<Naming[]> {
  if (ctx.actor.kind !== 'system') throw new Error('reportsNaming is only for the program itself')
  if (keys.length === 0) return []
  return transaction(ctx, async (tx) => {
    const [kinds, canonicals] = [keys.map(({ kind }) => kind), keys.map(({ canonical }) => canonical)]
    const found = await sql<Naming>`select distinct s.report_id as "reportId", i.kind, i.canonical
      from unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical)
      join identifiers.identifier i using (kind, canonical)
      join identifiers.sighting s on s.identifier_id = i.id and s.dropped_at is null
        and s.role in ('paid-to', 'contact', 'site', 'seller')
      limit ${mostReports}`.execute(tx)
    return found.rows
  })
}

/**
 * Those of these reports that name something about which police or prosecutor keep back what follows, in whichever part.
 * Only for the program itself: throws when a person or machine asks.
 */
export async function keptReports(ctx: Context, reportIds: readonly string[]): Promise<Set<string>> {
  if (ctx.actor.kind !== 'system') throw new Error('keptReports is only for the program itself')
  if (reportIds.length === 0) return new Set()
  return transaction(ctx, async (tx) => {
    const found = await sql<{ id: string }>`select distinct s.report_id as id from identifiers.sighting s
      join identifiers.identifier i on i.id = s.identifier_id
      where s.report_id = any(${[...reportIds]}::uuid[]) and identifiers.is_kept(i.kind, i.canonical, ${ctx.now()})`.execute(
      tx,
    )
    return new Set(found.rows.map(({ id }) => id))
  })
}
