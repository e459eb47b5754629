// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { confirmedBy } from '#modules/reports'
import { type EverydayKind, everydayKinds } from '#values'
import { isId } from '../listing/is-id.ts'
import { selectListing } from '../listing/listing.store.ts'
import { listingMessages } from '../listing/listing.text.ts'

export interface KnownIdentifier {
  id: string
  kind: EverydayKind
  canonical: string
}

/** An identifier that can be warned about: own reports name it, or the own organisation listed it before. Refuses every other. */
export async function identifierToWarnAbout(ctx: Context, tx: Tx, id: string): Promise<KnownIdentifier> {
  const found = isId(id)
    ? await sql<KnownIdentifier>`select id, kind, canonical from identifiers.identifier where id = ${id}
      union select identifier_id, kind, canonical from identifiers.listing
        where identifier_id = ${id} and organisation_id = ${organisationOf(ctx.actor)}`.execute(tx)
    : { rows: [] }
  const [known] = found.rows
  if (!known || !everydayKinds.includes(known.kind))
    throw new Refusal(listingMessages.noSuchIdentifier, { status: 404 })
  return known
}

/** The same of the identifier of a listing; nobody where there is no listing. */
export async function confirmersOfListing(ctx: Context, listingId: string | null): Promise<Set<string>> {
  if (listingId === null) return new Set()
  const system = asSystem(ctx, 'identifiers.warn-on-evidence')
  const listing = await transaction(system, (tx) => selectListing(tx, listingId))
  return listing ? confirmersOf(ctx, listing.identifierId) : new Set()
}

/** Who confirmed a report that counts for this identifier, of whichever organisation. */
export async function confirmersOf(ctx: Context, identifierId: string): Promise<Set<string>> {
  const system = asSystem(ctx, 'identifiers.warn-on-evidence')
  const reportIds = await transaction(system, async (tx) => {
    const found = await sql<{ id: string }>`select distinct report_id as id from identifiers.sighting
      where identifier_id = ${identifierId} and is_verified and dropped_at is null and origin = 'stated'
        and role in ('paid-to', 'contact', 'site', 'seller') limit 10000`.execute(tx)
    return found.rows.map(({ id }) => id)
  })
  return confirmedBy(system, reportIds)
}
