// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { IdentifierKind } from '#values'
import type { SightingOrigin, SightingRole } from './sighting.ts'

export interface IdentifierRow {
  id: string
  kind: IdentifierKind
  canonical: string
  protectedAs: string | null
  /** ISO day; null: no threshold rests on its reports. */
  recountOn: string | null
}

/**
 * Stores those that are new and locks all of them, sorted by kind and canonical: every transaction that locks several does so in this
 * order, so that none waits in a ring. When one was last seen is kept to the day: a row that is named by every batch is not written by
 * every batch.
 */
export async function upsertIdentifiers(
  tx: Tx,
  rows: readonly {
    id: string
    kind: IdentifierKind
    canonical: string
    firstSeenAt: Date
    lastSeenAt: Date
    protectedAs: string | null
  }[],
): Promise<IdentifierRow[]> {
  const kinds = rows.map((row) => row.kind)
  const canonicals = rows.map((row) => row.canonical)
  await sql`insert into identifiers.identifier (id, kind, canonical, first_seen_at, last_seen_at, protected_as)
    select * from unnest(${rows.map((row) => row.id)}::uuid[], ${kinds}::text[], ${canonicals}::text[],
      ${rows.map((row) => row.firstSeenAt)}::timestamptz[], ${rows.map((row) => row.lastSeenAt)}::timestamptz[],
      ${rows.map((row) => row.protectedAs)}::text[])
      as given (id, kind, canonical, first_seen_at, last_seen_at, protected_as) order by kind, canonical
    on conflict (kind, canonical) do update set
      first_seen_at = least(identifier.first_seen_at, excluded.first_seen_at),
      last_seen_at = greatest(identifier.last_seen_at, excluded.last_seen_at),
      protected_as = excluded.protected_as
    where excluded.first_seen_at < identifier.first_seen_at
      or date_trunc('day', excluded.last_seen_at, 'Europe/Amsterdam') > identifier.last_seen_at
      or excluded.protected_as is distinct from identifier.protected_as`.execute(tx)
  // Every one of them is locked now, also where nothing had to be written.
  const found = await sql<IdentifierRow>`select ${columns} from identifiers.identifier
    where (kind, canonical) in (select * from unnest(${kinds}::text[], ${canonicals}::text[]))
    order by kind, canonical`.execute(tx)
  return found.rows
}

const columns = sql`id, kind, canonical, protected_as as "protectedAs", recount_on::text as "recountOn"`

/** Writes down as what each of these is protected. */
export async function setProtected(tx: Tx, rows: readonly { id: string; protectedAs: string | null }[]): Promise<void> {
  if (rows.length === 0) return
  await sql`update identifiers.identifier i set protected_as = given.protected_as
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map((row) => row.protectedAs)}::text[]) as given (id, protected_as)
    where i.id = given.id`.execute(tx)
}

export interface SightingRow {
  reportId: string
  identifierId: string
  role: SightingRole
  origin: SightingOrigin
  controllerOrganisationId: string
  isVerified: boolean
  droppedAt: Date | null
  seenAt: Date
  /** Without spaces. */
  marks: readonly string[]
}

/** Recording again changes nothing but what became known since: that somebody said it, that it is verified, that it is dropped. */
export async function upsertSightings(tx: Tx, rows: readonly SightingRow[]): Promise<void> {
  await sql`insert into identifiers.sighting
      (report_id, identifier_id, role, origin, controller_organisation_id, is_verified, dropped_at, seen_at, marks)
    select a, b, c, d, e, f, g, h, string_to_array(m, ' ') from unnest(${rows.map((row) => row.reportId)}::uuid[], ${rows.map((row) => row.identifierId)}::uuid[],
      ${rows.map((row) => row.role)}::text[], ${rows.map((row) => row.origin)}::text[],
      ${rows.map((row) => row.controllerOrganisationId)}::text[], ${rows.map((row) => row.isVerified)}::boolean[],
      ${rows.map((row) => row.droppedAt)}::timestamptz[], ${rows.map((row) => row.seenAt)}::timestamptz[],
      ${rows.map((row) => row.marks.join(' '))}::text[])
      as given (a, b, c, d, e, f, g, h, m) order by a, b, c
    on conflict (report_id, identifier_id, role) do update set origin = excluded.origin,
      is_verified = sighting.is_verified or excluded.is_verified,
      dropped_at = coalesce(sighting.dropped_at, excluded.dropped_at), marks = excluded.marks`.execute(tx)
}

/** Many record at once; who must know that nobody is recording waits until it is alone. Held until the transaction ends. */
export async function lockRecording(tx: Tx, how: 'shared' | 'alone'): Promise<void> {
  const lock = how === 'shared' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`
  await sql`select ${lock}(hashtext('identifiers.record-sightings'))`.execute(tx)
}

/** Identifiers of these reports, locked in the one order. */
export async function lockIdentifiersOf(
  tx: Tx,
  reportIds: readonly string[],
): Promise<{ identifierIds: string[]; known: Set<string> }> {
  const sightings = await sql<{ report_id: string; identifier_id: string }>`select distinct report_id, identifier_id
    from identifiers.sighting where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
  const ids = [...new Set(sightings.rows.map((row) => row.identifier_id))]
  await lockIdentifiers(tx, ids)
  return { identifierIds: ids, known: new Set(sightings.rows.map((row) => row.report_id)) }
}

export async function lockIdentifiers(tx: Tx, ids: readonly string[]): Promise<IdentifierRow[]> {
  if (ids.length === 0) return []
  const found = await sql<IdentifierRow>`select ${columns} from identifiers.identifier
    where id = any(${[...ids]}::uuid[]) order by kind, canonical for no key update`.execute(tx)
  return found.rows
}

export async function markVerified(tx: Tx, reportIds: readonly string[]): Promise<void> {
  await sql`update identifiers.sighting set is_verified = true
    where report_id = any(${[...reportIds]}::uuid[]) and not is_verified`.execute(tx)
}

/** Their confirmation was taken back. */
export async function markUnverified(tx: Tx, reportIds: readonly string[]): Promise<void> {
  await sql`update identifiers.sighting set is_verified = false
    where report_id = any(${[...reportIds]}::uuid[]) and is_verified`.execute(tx)
}

/** What shows who reported or from where is forgotten at once; a report that is restored is recorded again. */
export async function markDropped(tx: Tx, reportIds: readonly string[], at: Date): Promise<void> {
  await sql`update identifiers.sighting set dropped_at = ${at}, marks = '{}'
    where report_id = any(${[...reportIds]}::uuid[]) and dropped_at is null`.execute(tx)
}

/** Undoes `markDropped`. */
export async function markCounting(tx: Tx, reportIds: readonly string[]): Promise<void> {
  await sql`update identifiers.sighting set dropped_at = null
    where report_id = any(${[...reportIds]}::uuid[]) and dropped_at is not null`.execute(tx)
}

/** The reports are deleted, so nothing may still say what they held. */
export async function deleteSightings(tx: Tx, reportIds: readonly string[]): Promise<void> {
  await sql`delete from identifiers.sighting where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
}

/** Sightings of these reports that are not among what they say now. */
export async function deleteUnsaid(
  tx: Tx,
  reportIds: readonly string[],
  said: readonly { reportId: string; identifier: { kind: string; canonical: string }; role: string }[],
): Promise<void> {
  await sql`delete from identifiers.sighting s using identifiers.identifier i
    where i.id = s.identifier_id and s.report_id = any(${[...reportIds]}::uuid[]) and not exists (
      select from unnest(${said.map((one) => one.reportId)}::uuid[], ${said.map((one) => one.identifier.kind)}::text[],
        ${said.map((one) => one.identifier.canonical)}::text[], ${said.map((one) => one.role)}::text[])
        as given (report_id, kind, canonical, role)
      where given.report_id = s.report_id and given.kind = i.kind and given.canonical = i.canonical and given.role = s.role)`.execute(
    tx,
  )
}

/** Those of these that no report names any more and about which nothing was ever decided. */
export async function deleteUnseen(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from identifiers.identifier i where id = any(${[...ids]}::uuid[])
    and not exists (select from identifiers.sighting s where s.identifier_id = i.id)
    and not exists (select from identifiers.listing l where l.identifier_id = i.id)
    and not exists (select from identifiers.guard g where g.identifier_id = i.id)`.execute(tx)
}
