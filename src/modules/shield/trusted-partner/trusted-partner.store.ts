// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface TrustedPartner {
  organisationId: string
  quotaPerDay: number
  hasFastLane: boolean
  lostAt: Date | null
  countedFrom: Date
}

/** These partners, held fast: their quota is counted. In one order, so that two who lock the same never wait in a ring. */
export async function lockPartners(tx: Tx, ids: readonly string[]): Promise<Map<string, TrustedPartner>> {
  if (ids.length === 0) return new Map()
  const found = await sql<TrustedPartner>`select organisation_id as "organisationId", quota_per_day as "quotaPerDay",
      has_fast_lane as "hasFastLane", lost_at as "lostAt", counted_from as "countedFrom"
    from shield.trusted_partner where organisation_id = any(${ids}::text[]) order by organisation_id for update`.execute(
    tx,
  )
  return new Map(found.rows.map((partner) => [partner.organisationId, partner]))
}

/** How many names the program listed on the word of each since then. */
export async function countListedSince(tx: Tx, ids: readonly string[], since: Date): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const found = await sql<{ id: string; n: number }>`select on_word_of as id, count(*)::int as n from shield.decision
    where on_word_of = any(${ids}::text[]) and step = 'list' and decided_at >= ${since} group by on_word_of`.execute(tx)
  return new Map(found.rows.map(({ id, n }) => [id, n]))
}

/** Of these names those of which a person once found nothing, or that a person took off the list. */
export async function everCleared(tx: Tx, nameIds: readonly string[]): Promise<Set<string>> {
  if (nameIds.length === 0) return new Set()
  const found = await sql<{ id: string }>`select distinct name_id as id from shield.decision
    where name_id = any(${nameIds}::uuid[]) and step in ('clear', 'refer', 'suspend', 'withdraw') and decided_by is not null`.execute(
    tx,
  )
  return new Set(found.rows.map(({ id }) => id))
}

/**
 * Of names that a partner handed in and on which a person decided since, or that the program listed on its word: how many, and how many a person
 * turned around (nothing found, or taken off the list).
 */
export async function qualityOf(
  tx: Tx,
  organisationId: string,
  since: Date,
): Promise<{ decided: number; overturned: number }> {
  const found = await sql<{ decided: number; overturned: number }>`select count(*)::int as decided,
      count(*) filter (where wrong)::int as overturned
    from (select d.name_id, bool_or(d.step in ('clear', 'suspend', 'withdraw') and d.decided_by is not null) as wrong
      from shield.decision d
      where d.decided_at >= ${since} and d.step in ('list', 'clear', 'suspend', 'withdraw')
        and exists (select from shield.mention m where m.name_id = d.name_id and m.source = 'partner'
          and m.organisation_id = ${organisationId} and m.at >= ${since} and m.at <= d.decided_at)
      group by d.name_id) judged`.execute(tx)
  return found.rows[0] ?? { decided: 0, overturned: 0 }
}

/** Partners with the fast lane that handed in one of these names. */
export async function fastPartnersOf(tx: Tx, nameIds: readonly string[]): Promise<TrustedPartner[]> {
  if (nameIds.length === 0) return []
  const found = await sql<TrustedPartner>`select organisation_id as "organisationId", quota_per_day as "quotaPerDay",
      has_fast_lane as "hasFastLane", lost_at as "lostAt", counted_from as "countedFrom"
    from shield.trusted_partner p where has_fast_lane and exists (select from shield.mention m
      where m.name_id = any(${nameIds}::uuid[]) and m.source = 'partner' and m.organisation_id = p.organisation_id)
    order by organisation_id`.execute(tx)
  return found.rows
}

export async function loseFastLane(tx: Tx, organisationId: string, at: Date, because: string): Promise<void> {
  await sql`update shield.trusted_partner set has_fast_lane = false, lost_at = ${at}, lost_because = ${because}
    where organisation_id = ${organisationId} and has_fast_lane`.execute(tx)
}

export async function upsertPartners(
  tx: Tx,
  partners: readonly { organisation: string; quotaPerDay: number; fastLane: boolean }[],
  at: Date,
): Promise<void> {
  await sql`insert into shield.trusted_partner (organisation_id, quota_per_day, has_fast_lane, counted_from)
    select p->>'organisation', (p->>'quotaPerDay')::int, (p->>'fastLane')::boolean, ${at}::timestamptz
    from jsonb_array_elements(${JSON.stringify(partners)}::jsonb) p
    on conflict (organisation_id) do update set quota_per_day = excluded.quota_per_day, has_fast_lane = excluded.has_fast_lane,
      lost_at = null, lost_because = null,
      counted_from = case when excluded.has_fast_lane and not trusted_partner.has_fast_lane
        then excluded.counted_from else trusted_partner.counted_from end`.execute(tx)
  await sql`delete from shield.trusted_partner
    where organisation_id <> all(${partners.map(({ organisation }) => organisation)}::text[])`.execute(tx)
}
