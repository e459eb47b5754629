// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type Identifier, identifierKey, type IdentifierKind } from '#values'
import type { EntryCategory } from './entry-category.ts'
import type { ProtectedEntry } from './protection.ts'
import { withParents } from './protectable-host.ts'

export interface StoredEntry extends ProtectedEntry {
  id: string
  reason: string
  proposedBy: string
  proposedByName: string
  proposedAt: Date
  approvedByName: string | null
  approvedAt: Date | null
}

/** Approved entries that may protect one of these. */
export async function selectEntriesFor(tx: Tx, identifiers: readonly Identifier[]): Promise<ProtectedEntry[]> {
  const keys = identifiers.flatMap(entryKeys)
  if (keys.length === 0) return []
  const found = await sql<ProtectedEntry>`select kind, canonical, covers, category from identifiers.protected_entry
    where approved_at is not null and (kind, canonical) in (
      select * from unnest(${keys.map((key) => key.kind)}::text[], ${keys.map((key) => key.canonical)}::text[]))`.execute(
    tx,
  )
  return found.rows
}

/** Under which kinds and canonicals an entry would stand that protects this identifier. */
export function entryKeys(identifier: Identifier): { kind: IdentifierKind; canonical: string }[] {
  const { kind, canonical } = identifier
  const host = kind === 'email' ? identifier.detail.domain : kind === 'web-address' ? identifier.detail.host : null
  const hosts =
    host === null ? [] : withParents(host).map((name) => ({ kind: 'web-address' as const, canonical: name }))
  return [{ kind, canonical }, ...hosts]
}

export async function selectEntries(
  tx: Tx,
  page: { limit: number; offset: number },
): Promise<{ entries: StoredEntry[]; total: number }> {
  const found = await sql<StoredEntry & { total: number }>`select id, kind, canonical, covers, category, reason,
      proposed_by as "proposedBy", proposed_by_name as "proposedByName", proposed_at as "proposedAt",
      approved_by_name as "approvedByName", approved_at as "approvedAt", count(*) over () as total
    from identifiers.protected_entry order by (approved_at is null) desc, proposed_at desc, id limit ${page.limit} offset ${page.offset}`.execute(
    tx,
  )
  return { entries: found.rows, total: found.rows[0]?.total ?? 0 }
}

/** The number of an organisation, put on the list by the program itself; what two people decided about it stays. */
export async function keepNumber(
  tx: Tx,
  number: {
    id: string
    canonical: string
    organisation: string
    organisationId: string
    by: string
    reason: string
    at: Date
  },
): Promise<void> {
  const { id, canonical, organisation, organisationId, by, reason, at } = number
  await sql`insert into identifiers.protected_entry as known (id, kind, canonical, covers, category, reason, organisation, proposed_by,
      proposed_by_name, proposed_organisation_id, proposed_at, approved_by, approved_by_name, approved_organisation_id, approved_at)
    values (${id}, 'phone', ${canonical}, 'exact', 'bank', ${reason}, ${organisation}, 'partners.keep-fraud-desks', ${by}, ${organisationId}, ${at},
      'identifiers.protect', 'import', ${organisationId}, ${at})
    on conflict (kind, canonical) do update set organisation = excluded.organisation,
      approved_by = coalesce(known.approved_by, excluded.approved_by),
      approved_by_name = coalesce(known.approved_by_name, excluded.approved_by_name),
      approved_organisation_id = coalesce(known.approved_organisation_id, excluded.approved_organisation_id),
      approved_at = coalesce(known.approved_at, excluded.approved_at)`.execute(tx)
}

/** Which of these somebody proposed already, approved or not: 'phone +31…'. */
export async function selectKnownKeys(
  tx: Tx,
  addresses: readonly { kind: IdentifierKind; canonical: string }[],
): Promise<ReadonlySet<string>> {
  const found = await sql<{ kind: string; canonical: string }>`select kind, canonical from identifiers.protected_entry
    where canonical = any(${addresses.map(({ canonical }) => canonical)}::text[])`.execute(tx)
  return new Set(found.rows.map(identifierKey))
}

/** Of each that somebody put forward: whether two people approved it, or one stands for it. What the program put there itself is neither. */
export async function selectEntryStates(
  tx: Tx,
  addresses: readonly { kind: IdentifierKind; canonical: string }[],
): Promise<ReadonlyMap<string, 'approved' | 'proposed' | 'program'>> {
  const found = await sql<{ kind: string; canonical: string; state: 'approved' | 'proposed' | 'program' }>`
    select kind, canonical, case when approved_at is null then 'proposed' when approved_by = 'identifiers.protect' then 'program'
      else 'approved' end as state
    from identifiers.protected_entry where canonical = any(${addresses.map(({ canonical }) => canonical)}::text[])`.execute(
    tx,
  )
  return new Map(found.rows.map((row) => [identifierKey(row), row.state]))
}

export async function countWaitingEntries(tx: Tx, exceptBy: string | null): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from identifiers.protected_entry
    where approved_at is null and proposed_by is distinct from ${exceptBy}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function insertEntry(
  tx: Tx,
  entry: {
    id: string
    kind: IdentifierKind
    canonical: string
    covers: 'exact' | 'domain'
    category: EntryCategory
    reason: string
    by: { id: string; name: string; organisationId: string }
    at: Date
  },
): Promise<boolean> {
  const { id, kind, canonical, covers, category, reason, by, at } = entry
  const done = await sql`insert into identifiers.protected_entry
      (id, kind, canonical, covers, category, reason, proposed_by, proposed_by_name, proposed_organisation_id, proposed_at)
    values (${id}, ${kind}, ${canonical}, ${covers}, ${category}, ${reason}, ${by.id}, ${by.name}, ${by.organisationId}, ${at})
    on conflict (kind, canonical) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function selectEntry(tx: Tx, id: string): Promise<StoredEntry | null> {
  const found =
    await sql<StoredEntry>`select id, kind, canonical, covers, category, reason, proposed_by as "proposedBy",
      proposed_by_name as "proposedByName", proposed_at as "proposedAt", approved_by_name as "approvedByName",
      approved_at as "approvedAt"
    from identifiers.protected_entry where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** False when somebody else approved it in between. */
export async function approveEntry(
  tx: Tx,
  id: string,
  by: { id: string; name: string; organisationId: string },
  at: Date,
): Promise<boolean> {
  const done = await sql`update identifiers.protected_entry set approved_by = ${by.id}, approved_by_name = ${by.name},
      approved_organisation_id = ${by.organisationId}, approved_at = ${at}
    where id = ${id} and approved_at is null`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Identifiers that this entry now protects: ids. */
export async function protectRecorded(tx: Tx, entry: ProtectedEntry): Promise<string[]> {
  const found = await sql<{ id: string }>`update identifiers.identifier set protected_as = ${entry.category}
    where (kind = ${entry.kind} and canonical = ${entry.canonical})
      or (${entry.covers === 'domain'} and kind = 'web-address' and position('/' in canonical) = 0
        and right(canonical, length(${entry.canonical}::text) + 1) = ${`.${entry.canonical}`})
      or (${entry.covers === 'domain'} and kind = 'email' and (split_part(canonical, '@', 2) = ${entry.canonical}
        or right(canonical, length(${entry.canonical}::text) + 1) = ${`.${entry.canonical}`}))
    returning id`.execute(tx)
  return found.rows.map((row) => row.id)
}
