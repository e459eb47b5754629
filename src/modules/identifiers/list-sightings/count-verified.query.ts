// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import type { IdentifierKind } from '#values'

export interface VerifiedIdentifier {
  id: string
  kind: IdentifierKind
  canonical: string
  /** Category of the protected list; null: not on it. */
  protectedAs: string | null
  /** Verified reports of the organisation that still count and name it. */
  verified: number
}

/** How many verified reports of one organisation name these identifiers. Only for the program itself: throws when a person or machine asks. */
export async function countVerified(
  ctx: Context,
  tx: Tx,
  organisationId: string,
  identifierIds: readonly string[],
): Promise<Map<string, VerifiedIdentifier>> {
  if (ctx.actor.kind !== 'system') throw new Error('countVerified is only for the program itself')
  const found = await sql<VerifiedIdentifier>`select i.id, i.kind, i.canonical, i.protected_as as "protectedAs",
      count(distinct s.report_id)::int as verified
    from identifiers.identifier i left join identifiers.sighting s on s.identifier_id = i.id
      and s.controller_organisation_id = ${organisationId} and s.dropped_at is null and s.is_verified
    where i.id = any(${[...identifierIds]}::uuid[]) group by i.id`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, row]))
}
