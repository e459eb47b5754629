// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { PlainIdentifier } from '#values'

interface Keys {
  kinds: readonly string[]
  canonicals: readonly string[]
}

const asked = ({ kinds, canonicals }: Keys) =>
  sql`unnest(${[...kinds]}::text[], ${[...canonicals]}::text[]) as asked (kind, canonical)`

/** Numbers of those of these identifiers that own reports name. The caller has written down the look. */
export function idsOfIdentifiers(ctx: Context, keys: Keys): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ id: string }>`select i.id from ${asked(keys)}
      join identifiers.identifier i using (kind, canonical)`.execute(tx)
    return found.rows.map(({ id }) => id)
  })
}

/** What these numbers are of, as far as own reports name them: for whoever looks up what a colleague saw. The caller has written down the look. */
export function identifiersOfIds(ctx: Context, ids: readonly string[]): Promise<(PlainIdentifier & { id: string })[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<PlainIdentifier & { id: string }>`select id, kind, canonical from identifiers.identifier
      where id = any(${[...ids]}::uuid[])`.execute(tx)
    return found.rows
  })
}

/** Numbers of all listings that the own organisation ever made of these identifiers. The caller has written down the look. */
export function idsOfListings(ctx: Context, keys: Keys): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{
      id: string
    }>`select l.id from ${asked(keys)} join identifiers.listing l using (kind, canonical)
      where l.organisation_id = ${organisationOf(ctx.actor)}`.execute(tx)
    return found.rows.map(({ id }) => id)
  })
}

/** Numbers of all thresholds that the own organisation ever saw reached for these identifiers. The caller has written down the look. */
export function idsOfThresholds(ctx: Context, keys: Keys): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{
      id: string
    }>`select t.id from ${asked(keys)} join identifiers.threshold t using (kind, canonical)
      where t.organisation_id = ${organisationOf(ctx.actor)}`.execute(tx)
    return found.rows.map(({ id }) => id)
  })
}
