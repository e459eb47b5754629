// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { identifierKey, type IdentifierKind } from '#values'
import type { EntryCategory } from '../protected-list/entry-category.ts'
import type { ProtectedEntry } from '../protected-list/protection.ts'
import type { ShieldedName } from '../shielded-name/shielded-name.ts'
import type { Key } from './answer-keys.ts'
import type { PublicListing } from './public-listing.ts'

interface Row {
  id: string
  organisationId: string
  what: 'listing' | 'shielded' | 'entry'
  kind: IdentifierKind
  canonical: string
  authorityName: string
  legalBasis: string
  reason: string
  decidedAt: Date
  expiresAt: Date
  covers: 'exact' | 'domain'
  category: EntryCategory
  imitates: string | null
  reports: number
  organisation: string | null
}

/** Active listings, names on the list of the shield, and approved protected entries under these keys. When two authorities list the same, the oldest decision speaks. */
export async function selectAnswers(
  tx: Tx,
  keys: readonly Key[],
  now: Date,
): Promise<{
  listings: Map<string, PublicListing>
  shielded: Map<string, ShieldedName>
  entries: ProtectedEntry[]
}> {
  const distinct = [...new Map(keys.map((key) => [identifierKey(key), key])).values()]
  const found = await sql<Row>`
    with asked as (select * from unnest(${distinct.map((key) => key.kind)}::text[], ${distinct.map((key) => key.canonical)}::text[])
      as given (kind, canonical))
    select 'listing' as what, id, organisation_id as "organisationId", kind, canonical, authority_name as "authorityName", legal_basis as "legalBasis", reason,
        decided_at as "decidedAt", expires_at as "expiresAt", null as covers, null as category, null as imitates, verified_reports as reports,
        null as organisation
      from asked join identifiers.listing using (kind, canonical) where status = 'active' and expires_at > ${now}
    union all
    select 'shielded', null, null, kind, canonical, authority_name, legal_basis, null, decided_at, expires_at, null, null, imitates, 0, null
      from asked join identifiers.shielded_name on kind = 'web-address' and canonical = name where expires_at > ${now}
    union all
    select 'entry', null, null, kind, canonical, null, null, null, null, null, covers, category, null, 0, organisation
      from asked join identifiers.protected_entry using (kind, canonical) where approved_at is not null
    order by "decidedAt" desc nulls last`.execute(tx)
  const listings = new Map<string, PublicListing>()
  const shielded = new Map<string, ShieldedName>()
  const entries: ProtectedEntry[] = []
  for (const row of found.rows) {
    const {
      id,
      organisationId,
      kind,
      canonical,
      authorityName,
      legalBasis,
      reason,
      decidedAt,
      expiresAt,
      covers,
      category,
      imitates,
      reports,
      organisation,
    } = row
    if (row.what === 'entry') entries.push({ kind, canonical, covers, category, organisation })
    else if (row.what === 'shielded') {
      const on = { name: canonical, authorityName, legalBasis, imitates, decidedAt, expiresAt }
      shielded.set(identifierKey({ kind, canonical }), on)
    } else
      listings.set(identifierKey({ kind, canonical }), {
        id,
        organisationId,
        authorityName,
        legalBasis,
        reason,
        decidedAt,
        expiresAt,
        reports,
      })
  }
  return { listings, shielded, entries }
}
