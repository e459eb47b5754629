// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Evidence, Feature, Level, NameStatus, NameStep, Source } from '../name/name.ts'
import { pagesAsEvidence } from '../fetch-evidence/fetched-page.store.ts'

export interface NewDecision {
  id: string
  nameId: string
  step: NameStep
  fromStatus: NameStatus
  toStatus: NameStatus
  level: Level
  brand: string | null
  features: readonly Feature[]
  evidence: readonly Evidence[]
  source: Source
  legalBasis: string | null
  policyVersion: number
  ttlSeconds: number | null
  expiresAt: Date | null
  reviewAt: Date | null
  reason: string
  decidedBy: string | null
  decidedByName: string
  authorityId: string
  authorityName: string
  firstReader: string | null
  firstReaderName: string | null
  decidedAt: Date
  onWordOf: string | null
}

export async function insertDecisions(tx: Tx, decisions: readonly NewDecision[]): Promise<void> {
  if (decisions.length === 0) return
  await sql`insert into shield.decision (id, name_id, step, from_status, to_status, level, brand, features, evidence, source, legal_basis,
      policy_version, ttl_seconds, expires_at, review_at, reason, decided_by, decided_by_name, authority_id, authority_name, first_reader,
      first_reader_name, decided_at, on_word_of)
    select (d->>'id')::uuid, (d->>'nameId')::uuid, d->>'step', d->>'fromStatus', d->>'toStatus', d->>'level', d->>'brand',
      d->'features', d->'evidence', d->>'source', d->>'legalBasis', (d->>'policyVersion')::int, (d->>'ttlSeconds')::int,
      (d->>'expiresAt')::timestamptz, (d->>'reviewAt')::timestamptz, d->>'reason', d->>'decidedBy', d->>'decidedByName',
      d->>'authorityId', d->>'authorityName', d->>'firstReader', d->>'firstReaderName', (d->>'decidedAt')::timestamptz, d->>'onWordOf'
    from jsonb_array_elements(${JSON.stringify(decisions)}::jsonb) d`.execute(tx)
}

/** Who proposed each of these, where nothing was decided since. */
export async function proposers(
  tx: Tx,
  nameIds: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  if (nameIds.length === 0) return new Map()
  const found = await sql<{
    nameId: string
    id: string | null
    name: string
  }>`select distinct on (name_id) name_id as "nameId",
      case when step = 'propose' then decided_by end as id, decided_by_name as name
    from shield.decision where name_id = any(${nameIds}::uuid[]) order by name_id, decided_at desc, id desc`.execute(tx)
  return new Map(found.rows.flatMap(({ nameId, id, name }) => (id === null ? [] : [[nameId, { id, name }] as const])))
}

/** The person who took it off the list for now last, since two put it there; null: the program did, or nobody. */
export async function suspenderOf(tx: Tx, nameId: string): Promise<string | null> {
  const found = await sql<{ by: string | null }>`select decided_by as by from shield.decision s
    where name_id = ${nameId} and step = 'suspend' and not exists (select from shield.decision l
      where l.name_id = ${nameId} and l.step = 'list' and l.decided_at > s.decided_at) order by decided_at desc, id desc limit 1`.execute(
    tx,
  )
  return found.rows[0]?.by ?? null
}

/** The person who put it on the list last without a second one. Null: two did, or the program. */
export async function aloneOf(tx: Tx, nameId: string): Promise<string | null> {
  const found = await sql<{
    by: string | null
  }>`select case when first_reader is null then decided_by end as by from shield.decision
    where name_id = ${nameId} and to_status = 'listed' order by decided_at desc, id desc limit 1`.execute(tx)
  return found.rows[0]?.by ?? null
}

/** Digests of what was seen of these names, each once: pages that were fetched, then what was handed in, the newest first. */
export async function evidenceOf(tx: Tx, nameIds: readonly string[]): Promise<Map<string, Evidence[]>> {
  if (nameIds.length === 0) return new Map()
  const found = await sql<{ nameId: string; evidence: Evidence[] }>`select n.id as "nameId", seen.evidence
    from unnest(${nameIds}::uuid[]) n(id), lateral (select coalesce(jsonb_agg(e), '[]') as evidence from (
      select e from (select e, max(m.at) as at from shield.mention m, jsonb_array_elements(m.evidence) e
        where m.name_id = n.id group by e) each_once order by at desc limit 20) newest) seen`.execute(tx)
  const pages = await pagesAsEvidence(tx, nameIds)
  return new Map(found.rows.map(({ nameId, evidence }) => [nameId, [...(pages.get(nameId) ?? []), ...evidence]]))
}

/** The source of the mention that weighs most: a partner before a list, a list before a report, and that before a citizen. */
export async function sourcesOf(tx: Tx, nameIds: readonly string[]): Promise<Map<string, Source>> {
  if (nameIds.length === 0) return new Map()
  const found = await sql<{ nameId: string; source: Source }>`select distinct on (name_id) name_id as "nameId", source
    from shield.mention where name_id = any(${nameIds}::uuid[])
    order by name_id, array_position(array['partner', 'list', 'report', 'citizen'], source)`.execute(tx)
  return new Map(found.rows.map(({ nameId, source }) => [nameId, source]))
}

/** The person who last said that it must be taken away at its source. */
export async function selectReferrer(tx: Tx, nameId: string): Promise<string | null> {
  const found = await sql<{ by: string | null }>`select decided_by as by from shield.decision
    where name_id = ${nameId} and step = 'refer' order by decided_at desc, id desc limit 1`.execute(tx)
  return found.rows[0]?.by ?? null
}
