// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import { isRowId } from '#values'
import type { Evidence, Feature, Level, NameStatus, Source } from './name.ts'
import type { ShieldTables } from './shield.tables.ts'

const tables = tablesOf<ShieldTables>

export interface StoredName {
  id: string
  name: string
  level: Level
  isShared: boolean
  /** When the registry says that it was registered; null when that is not known. */
  registeredAt: Date | null
  isOld: boolean
  ageAskedAt: Date | null
  status: NameStatus
  version: number
  brand: string | null
  features: Feature[]
  seen: number
  /** How often it had been heard of when it was decided about last. */
  seenAtDecision: number | null
  firstReceivedAt: Date
  expiresAt: Date | null
  statusAt: Date
}

const columns = [
  'id',
  'name',
  'level',
  'is_shared as isShared',
  'registered_at as registeredAt',
  'is_old as isOld',
  'age_asked_at as ageAskedAt',
  'status',
  'version',
  'brand',
  'features',
  'seen',
  'seen_at_decision as seenAtDecision',
  'first_received_at as firstReceivedAt',
  'expires_at as expiresAt',
  'status_at as statusAt',
] as const

/** What is known of these names, held fast until the transaction ends. In the order of their text, so that two who lock the same never wait in a ring. */
export function lockNames(tx: Tx, names: readonly string[]): Promise<StoredName[]> {
  if (names.length === 0) return Promise.resolve([])
  return tables(tx)
    .selectFrom('shield.name')
    .select(columns)
    .where('name', 'in', names)
    .orderBy('name')
    .forUpdate()
    .execute()
}

/** The same by number. */
export function lockById(tx: Tx, ids: readonly string[]): Promise<StoredName[]> {
  if (ids.length === 0) return Promise.resolve([])
  return tables(tx)
    .selectFrom('shield.name')
    .select(columns)
    .where('id', 'in', ids)
    .orderBy('name')
    .forUpdate()
    .execute()
}

/** The same of one, not held. */
export async function selectName(tx: Tx, id: string): Promise<StoredName | null> {
  if (!isRowId(id)) return null
  const found = await tables(tx).selectFrom('shield.name').select(columns).where('id', '=', id).executeTakeFirst()
  return found ?? null
}

/** The same of these names, the longest first; not held. */
export async function selectNamesCalled(tx: Tx, names: readonly string[]): Promise<StoredName[]> {
  const found = await tables(tx)
    .selectFrom('shield.name')
    .select(columns)
    .where('name', 'in', [...new Set(names)])
    .execute()
  return found.toSorted((one, other) => other.name.length - one.name.length)
}

export interface HeardName {
  id: string
  name: string
  level: Level
  isShared: boolean
  brand: string | null
  features: readonly Feature[]
  receivedAt: Date
  understoodAt: Date
  /** A partner handed it in this time. */
  fromPartner: boolean
}

/** Adds names that are new, and counts those that were known once more. `seen`: how often each came in this time. */
export async function heardOf(tx: Tx, names: readonly (HeardName & { seen: number })[]): Promise<StoredName[]> {
  if (names.length === 0) return []
  const rows = JSON.stringify(names)
  await sql`insert into shield.name (id, name, level, is_shared, status, brand, features, seen, first_received_at, last_received_at,
      understood_at, status_at, from_partner)
    select (n->>'id')::uuid, n->>'name', n->>'level', (n->>'isShared')::boolean, 'waiting', n->>'brand', n->'features',
      (n->>'seen')::int, (n->>'receivedAt')::timestamptz, (n->>'receivedAt')::timestamptz, (n->>'understoodAt')::timestamptz,
      (n->>'understoodAt')::timestamptz, (n->>'fromPartner')::boolean
    from jsonb_array_elements(${rows}::jsonb) n order by n->>'name'
    on conflict (name) do update set seen = name.seen + excluded.seen,
      first_received_at = least(name.first_received_at, excluded.first_received_at),
      last_received_at = greatest(name.last_received_at, excluded.last_received_at),
      brand = coalesce(name.brand, excluded.brand), from_partner = name.from_partner or excluded.from_partner,
      features = case when name.status = 'waiting' then excluded.features else name.features end,
      age_asked_at = case when name.status in ('withdrawn', 'expired') then null else name.age_asked_at end`.execute(tx)
  return lockNames(
    tx,
    names.map(({ name }) => name),
  )
}

export interface Mention {
  id: string
  nameId: string
  source: Source
  organisationId: string | null
  messageId: string | null
  url: string
  evidence: readonly Evidence[]
  at: Date
}

export async function insertMentions(tx: Tx, mentions: readonly Mention[]): Promise<void> {
  if (mentions.length === 0) return
  await sql`insert into shield.mention (id, name_id, source, organisation_id, message_id, url, evidence, at)
    select (m->>'id')::uuid, (m->>'nameId')::uuid, m->>'source', m->>'organisationId', (m->>'messageId')::uuid, m->>'url',
      m->'evidence', (m->>'at')::timestamptz from jsonb_array_elements(${JSON.stringify(mentions)}::jsonb) m`.execute(
    tx,
  )
}

export interface NameChange {
  id: string
  status: NameStatus
  brand: string | null
  decidedAt: Date | null
  expiresAt: Date | null
  reviewAt: Date | null
  statusAt: Date
}

/** Sets the status of names that were locked. `decidedAt` null: nobody decided, as when it is opened again. */
export async function updateNames(tx: Tx, changes: readonly NameChange[]): Promise<void> {
  if (changes.length === 0) return
  await sql`update shield.name set status = c->>'status', version = version + 1, seen_at_decision = seen, brand = c->>'brand',
      decided_at = coalesce((c->>'decidedAt')::timestamptz, decided_at), expires_at = (c->>'expiresAt')::timestamptz,
      review_at = (c->>'reviewAt')::timestamptz, status_at = (c->>'statusAt')::timestamptz
    from jsonb_array_elements(${JSON.stringify(changes)}::jsonb) c where name.id = (c->>'id')::uuid`.execute(tx)
}

/** Names whose time on the list is over. */
export async function selectExpired(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const found = await tables(tx)
    .selectFrom('shield.name')
    .select('id')
    .where('status', '=', 'listed')
    .where('expires_at', '<=', now)
    .orderBy('expires_at')
    .limit(limit)
    .execute()
  return found.map(({ id }) => id)
}
