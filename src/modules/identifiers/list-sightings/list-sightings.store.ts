// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { IdentifierKind } from '#values'
import type { SightingOrigin, SightingRole } from '../sighting/sighting.ts'

export interface Sighting {
  reportId: string
  identifierId: string
  kind: IdentifierKind
  canonical: string
  role: SightingRole
  origin: SightingOrigin
  /** Category of the protected list; null: not on it. */
  protectedAs: string | null
  isDropped: boolean
}

export interface IdentifierKey {
  kind: IdentifierKind
  canonical: string
}

/** That a report names an identifier, in whichever part it played. */
export type Naming = IdentifierKey & { reportId: string }

export async function selectSightings(tx: Tx, reportIds: readonly string[]): Promise<Sighting[]> {
  const found = await sql<Sighting>`select s.report_id as "reportId", s.identifier_id as "identifierId", i.kind,
      i.canonical, s.role, s.origin, i.protected_as as "protectedAs", s.dropped_at is not null as "isDropped"
    from identifiers.sighting s join identifiers.identifier i on i.id = s.identifier_id
    where s.report_id = any(${[...reportIds]}::uuid[])
    order by s.report_id, i.kind, i.canonical, s.role`.execute(tx)
  return found.rows
}

/** Sightings that still count of these identifiers in these reports, each pair once. */
export async function selectNaming(
  tx: Tx,
  reportIds: readonly string[],
  keys: readonly IdentifierKey[],
): Promise<Naming[]> {
  const known = await sql<IdentifierKey & { id: string }>`select id, kind, canonical from identifiers.identifier
    join unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ canonical }) => canonical)}::text[])
      as asked (kind, canonical) using (kind, canonical)`.execute(tx)
  if (known.rows.length === 0) return []
  const keyOf = new Map(known.rows.map(({ id, kind, canonical }) => [id, { kind, canonical }]))
  const found = await sql<{ reportId: string; identifierId: string }>`select distinct report_id as "reportId",
      identifier_id as "identifierId" from identifiers.sighting
    where report_id = any(${[...reportIds]}::uuid[]) and identifier_id = any(${[...keyOf.keys()]}::uuid[])
      and dropped_at is null`.execute(tx)
  return found.rows.flatMap(({ reportId, identifierId }) => {
    const key = keyOf.get(identifierId)
    return key ? [{ reportId, ...key }] : []
  })
}

/** Those of these reports that name an account to which money went. */
export async function selectReportsPaidTo(tx: Tx, reportIds: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ id: string }>`select distinct s.report_id as id from identifiers.sighting s
    join identifiers.identifier i on i.id = s.identifier_id
    where s.report_id = any(${[...reportIds]}::uuid[]) and s.role = 'paid-to' and i.kind = 'iban'`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}

export async function selectLinkingReports(
  tx: Tx,
  identifierIds: readonly string[],
): Promise<{ identifierId: string; reportIds: string[] }[]> {
  const found = await sql<{ identifierId: string; reportIds: string }>`select identifier_id as "identifierId",
      string_agg(distinct report_id::text, ',') as "reportIds"
    from identifiers.sighting where identifier_id = any(${[...identifierIds]}::uuid[]) and dropped_at is null
      and role in ('paid-to', 'contact', 'site', 'seller') group by identifier_id`.execute(tx)
  return found.rows.map(({ identifierId, reportIds }) => ({ identifierId, reportIds: reportIds.split(',') }))
}

export interface ReportSeen {
  reportId: string
  roles: SightingRole[]
  seenAt: Date
  isVerified: boolean
}

/** Those of one organisation, as row-level security also says; dropped reports are left out. */
export async function selectReportsSeen(
  tx: Tx,
  identifierId: string,
  organisationId: string,
  page: { limit: number; offset: number },
): Promise<{ reports: ReportSeen[]; count: number }> {
  const found = await sql<ReportSeen & { count: number }>`select report_id as "reportId",
      array_agg(distinct role) as roles, min(seen_at) as "seenAt", bool_or(is_verified) as "isVerified",
      count(*) over () as count
    from identifiers.sighting
    where identifier_id = ${identifierId} and controller_organisation_id = ${organisationId} and dropped_at is null
    group by report_id order by min(seen_at) desc, report_id desc limit ${page.limit} offset ${page.offset}`.execute(tx)
  return {
    reports: found.rows.map(({ reportId, roles, seenAt, isVerified }) => ({ reportId, roles, seenAt, isVerified })),
    count: found.rows[0]?.count ?? 0,
  }
}

/** Reports in which each of these played a part that links: of one organisation, and of all. */
export async function selectReportCounts(
  tx: Tx,
  identifierIds: readonly string[],
  organisationId: string,
): Promise<Map<string, { own: number; all: number }>> {
  const ids = [...identifierIds]
  const found = await sql<{ id: string; own: number; all: number }>`select c.identifier_id as id, c.reports as all,
      (select count(distinct s.report_id)::int from identifiers.sighting s where s.identifier_id = c.identifier_id
        and s.controller_organisation_id = ${organisationId} and s.dropped_at is null
        and s.role in ('paid-to', 'contact', 'site', 'seller')) as own
    from identifiers.count_reports(${ids}::uuid[]) c`.execute(tx)
  return new Map(found.rows.map(({ id, own, all }) => [id, { own, all }]))
}

export interface IdentifierSeen {
  id: string
  kind: IdentifierKind
  canonical: string
  protectedAs: string | null
}

export async function selectIdentifiers(tx: Tx, ids: readonly string[]): Promise<IdentifierSeen[]> {
  const found =
    await sql<IdentifierSeen>`select id, kind, canonical, protected_as as "protectedAs" from identifiers.identifier
    where id = any(${[...ids]}::uuid[]) order by kind, canonical`.execute(tx)
  return found.rows
}

export interface SeenIdentifier extends IdentifierSeen {
  /** Own reports that still count and name it. */
  ownReports: number
  lastSeenAt: Date
}

/** Identifiers with one of these kinds and canonicals that reports of this organisation name. */
export async function selectSeen(
  tx: Tx,
  keys: readonly { kind: IdentifierKind; canonical: string }[],
  organisationId: string,
): Promise<SeenIdentifier[]> {
  const found = await sql<SeenIdentifier>`
    select i.id, i.kind, i.canonical, i.protected_as as "protectedAs", count(distinct s.report_id) as "ownReports",
      max(s.seen_at) as "lastSeenAt"
    from unnest(${keys.map((key) => key.kind)}::text[], ${keys.map((key) => key.canonical)}::text[]) as asked (kind, canonical)
    join identifiers.identifier i using (kind, canonical)
    join identifiers.sighting s on s.identifier_id = i.id
    where s.controller_organisation_id = ${organisationId} and s.dropped_at is null
    group by i.id order by count(distinct s.report_id) desc, i.canonical limit 50`.execute(tx)
  return found.rows
}

/** The next reports of which something was sighted, in order of id, after this one. */
export async function selectSightedReports(tx: Tx, after: string, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select distinct report_id as id from identifiers.sighting
    where report_id > ${after}::uuid order by report_id limit ${limit}`.execute(tx)
  return found.rows.map((row) => row.id)
}
