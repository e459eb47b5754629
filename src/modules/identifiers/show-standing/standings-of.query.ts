// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { type IdentifierKind, storedIdentifier } from '#values'
import { ownNamesOf } from '../protected-list/own-host.ts'
import { selectEntriesFor } from '../protected-list/protected-entry.store.ts'
import { protection } from '../protected-list/protection.ts'

/** How an identifier stands at one organisation: what a request about it can rest on. */
export interface IdentifierStanding {
  id: string
  kind: IdentifierKind
  canonical: string
  /** On the protected list now, by the list itself or by its rules. */
  isProtected: boolean
  /** The listing of this organisation that is answered now. */
  listingId: string | null
  /** The threshold for word to its bank that is reached at this organisation now. */
  thresholdId: string | null
  /** Verified reports of this organisation that count and name it. */
  verified: number
}

/** Only for the program itself: throws when a person or machine asks. What nobody knows is not in the answer. */
export async function standingsOf(
  ctx: Context,
  tx: Tx,
  organisationId: string,
  identifierIds: readonly string[],
): Promise<Map<string, IdentifierStanding>> {
  if (ctx.actor.kind !== 'system') throw new Error('standingsOf is only for the program itself')
  if (identifierIds.length === 0) return new Map()
  const found = await sql<Omit<IdentifierStanding, 'isProtected'> & { protectedAs: string | null }>`select i.id, i.kind,
      i.canonical, i.protected_as as "protectedAs",
      (select l.id from identifiers.listing l where l.identifier_id = i.id and l.organisation_id = ${organisationId}
        and l.status = 'active' and l.expires_at > ${ctx.now()} limit 1) as "listingId",
      (select t.id from identifiers.threshold t where t.identifier_id = i.id and t.organisation_id = ${organisationId}
        and t.receiver = 'bank-notice' and t.status = 'reached' limit 1) as "thresholdId",
      (select count(distinct s.report_id)::int from identifiers.sighting s where s.identifier_id = i.id
        and s.controller_organisation_id = ${organisationId} and s.dropped_at is null and s.is_verified) as verified
    from identifiers.identifier i where i.id = any(${[...identifierIds]}::uuid[])`.execute(tx)
  const identifiers = found.rows.flatMap(({ kind, canonical }) => storedIdentifier(kind, canonical) ?? [])
  const entries = await selectEntriesFor(tx, identifiers)
  return new Map(
    found.rows.map(({ protectedAs, ...row }) => {
      const identifier = storedIdentifier(row.kind, row.canonical)
      const isProtected =
        protectedAs !== null || (identifier !== null && protection(identifier, entries, ownNamesOf(ctx)) !== null)
      return [row.id, { ...row, isProtected }]
    }),
  )
}
