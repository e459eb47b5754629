// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { identifierKey, type PlainIdentifier } from '#values'
import type { LinkedIdentifier } from './linked-identifier.ts'

/**
 * These identifiers with their rows, in the same order, for a page that may show them already: those that own reports name or that somebody warns
 * about, as far as this reader may open their page; for the program itself all that are known.
 */
export async function linkIdentifiers(
  ctx: Context,
  identifiers: readonly PlainIdentifier[],
): Promise<LinkedIdentifier[]> {
  if (identifiers.length === 0) return []
  const mayRead = mayDo(ctx.actor, 'reports:read') || mayDo(ctx.actor, 'cases:read')
  const seesAll = mayRead || mayDo(ctx.actor, 'identifiers:publish')
  const asked = sql`unnest(${identifiers.map(({ kind }) => kind)}::text[],
    ${identifiers.map(({ canonical }) => canonical)}::text[]) as asked (kind, canonical)`
  const found = await transaction(ctx, (tx) =>
    sql<PlainIdentifier & { id: string }>`select i.id, i.kind, i.canonical from ${asked}
        join identifiers.identifier i using (kind, canonical) where ${mayRead}
      union select l.identifier_id, l.kind, l.canonical from ${asked} join identifiers.listing l using (kind, canonical)
        where ${seesAll} or l.status = 'active'`.execute(tx),
  )
  const ids = new Map(found.rows.map((row) => [identifierKey(row), row.id]))
  return identifiers.map(({ kind, canonical }) => ({
    kind,
    canonical,
    id: ids.get(identifierKey({ kind, canonical })) ?? null,
  }))
}
