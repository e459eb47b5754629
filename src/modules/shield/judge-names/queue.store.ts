// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Feature, Level, NameStatus, Source } from '../name/name.ts'
import { listingPolicy } from '../decide-name/listing-policy.ts'
import type { NewDecision } from '../decide-name/decision.store.ts'

export interface WaitingName {
  id: string
  name: string
  version: number
  level: Level
  isShared: boolean
  isOld: boolean
  registeredAt: Date | null
  status: NameStatus
  brand: string | null
  features: Feature[]
  seen: number
  fromPartner: boolean
  firstReceivedAt: Date
  urgency: number
  /** Who proposed it and when, to the same moment for all that were proposed in one go. */
  proposedWith: string | null
}

/** What this person can judge: not what they proposed themselves, which somebody else must read. */
const waitsFor = (
  readerId: string,
) => sql`status in ('waiting', 'proposed') and (status = 'waiting' or (select decided_by
  from shield.decision where name_id = n.id and step = 'propose' order by decided_at desc limit 1) is distinct from ${readerId})`

/** The most urgent first. */
export async function selectWaiting(tx: Tx, readerId: string, limit: number): Promise<WaitingName[]> {
  const found = await sql<WaitingName>`select id, name, version, level, is_shared as "isShared", is_old as "isOld",
      registered_at as "registeredAt", status, brand, features, seen,
      from_partner as "fromPartner", first_received_at as "firstReceivedAt", urgency,
      case when status = 'proposed' then (select decided_by || ' ' || decided_at from shield.decision
        where name_id = n.id and step = 'propose' order by decided_at desc limit 1) end as "proposedWith"
    from shield.name n where ${waitsFor(readerId)}
    order by urgency desc, last_received_at desc, id limit ${limit}`.execute(tx)
  return found.rows
}

export async function oldestWaiting(tx: Tx, readerId: string): Promise<Date | null> {
  const found = await sql<{ at: Date | null }>`select min(first_received_at) as at from shield.name n
    where ${waitsFor(readerId)}`.execute(tx)
  return found.rows[0]?.at ?? null
}

/** How many wait, counted to a thousand. */
export async function countWaiting(tx: Tx, readerId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from (
    select from shield.name n where ${waitsFor(readerId)} limit 1000) waiting`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** What a colleague of whoever did it looks at: proposed, taken off the list for now, or judged harmless although others reported or proposed it. */
export type SeenByAnother = 'propose' | 'suspend' | 'clear'

/** What another person did as the last thing that was decided, the longest first. `since` holds for what was judged harmless. */
export async function selectForSecond(
  tx: Tx,
  readerId: string,
  step: SeenByAnother,
  { since, limit }: { since: Date; limit: number },
) {
  const found = await sql<{
    id: string
    name: string
    byName: string
    at: Date
  }>`select n.id, n.name, d.decided_by_name as "byName", d.decided_at as at
    from shield.name n cross join lateral (select step, from_status, decided_by, decided_by_name, decided_at from shield.decision
      where name_id = n.id order by decided_at desc, id desc limit 1) d
    where n.status in ('proposed', 'suspended', 'cleared') and d.step = ${step} and d.decided_by is not null and d.decided_by <> ${readerId}
      and (n.status <> 'cleared' or n.status_at >= ${since} and (d.from_status = 'proposed' or n.seen >= ${listingPolicy.clearedSeen}))
    order by d.decided_at, n.id limit ${limit}`.execute(tx)
  return found.rows
}

export interface SeenAddress {
  nameId: string
  url: string
  times: number
}

/** Redacted addresses at which these names were seen, at most five a name, the most frequent first. */
export async function selectAddresses(tx: Tx, nameIds: readonly string[]): Promise<SeenAddress[]> {
  const found = await sql<SeenAddress>`select name_id as "nameId", url, times from (
      select name_id, url, count(*)::int as times,
        row_number() over (partition by name_id order by count(*) desc, url) as place
      from shield.mention where name_id = any(${nameIds}::uuid[]) and url <> '' group by name_id, url) ranked
    where place <= 5 order by name_id, place`.execute(tx)
  return found.rows
}

/** How often these were heard of, by where; partners by id. */
export async function selectSources(
  tx: Tx,
  nameIds: readonly string[],
): Promise<{ nameId: string; source: Source; organisationId: string | null; times: number }[]> {
  const found = await sql<{ nameId: string; source: Source; organisationId: string | null; times: number }>`
    select name_id as "nameId", source, organisation_id as "organisationId", count(*)::int as times
    from shield.mention where name_id = any(${nameIds}::uuid[]) group by name_id, source, organisation_id
    order by name_id, times desc`.execute(tx)
  return found.rows
}

/** What is told of a decision to who judges. */
export type PastDecision = Omit<NewDecision, 'fromStatus' | 'authorityId' | 'firstReader'>

/** Every decision about these names, whole, the newest first. */
export async function selectDecisions(tx: Tx, nameIds: readonly string[]): Promise<PastDecision[]> {
  const found =
    await sql<PastDecision>`select id, name_id as "nameId", step, to_status as "toStatus", level, brand, features,
      evidence, source, legal_basis as "legalBasis", policy_version as "policyVersion", ttl_seconds as "ttlSeconds",
      expires_at as "expiresAt", review_at as "reviewAt", reason, decided_by as "decidedBy", decided_by_name as "decidedByName",
      authority_name as "authorityName", first_reader_name as "firstReaderName", decided_at as "decidedAt"
    from shield.decision where name_id = any(${nameIds}::uuid[]) order by decided_at desc, id desc`.execute(tx)
  return found.rows
}
