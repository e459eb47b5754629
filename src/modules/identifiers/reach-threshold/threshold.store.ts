// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { ThresholdReceiver, ThresholdStatus } from './threshold-status.ts'

export interface ThresholdRow {
  id: string
  identifierId: string
  kind: EverydayKind
  canonical: string
  organisationId: string
  receiver: ThresholdReceiver
  status: ThresholdStatus
  policyVersion: number
  counted: number
  changedAt: Date
}

/** Thresholds of these identifiers that were ever reached. The identifiers are locked by the caller. */
export async function selectThresholds(tx: Tx, identifierIds: readonly string[]): Promise<ThresholdRow[]> {
  const found = await sql<ThresholdRow>`select id, identifier_id as "identifierId", kind, canonical,
      organisation_id as "organisationId", receiver, status, policy_version as "policyVersion", counted, changed_at as "changedAt"
    from identifiers.threshold where identifier_id = any(${[...identifierIds]}::uuid[])`.execute(tx)
  return found.rows
}

export async function upsertThresholds(tx: Tx, rows: readonly ThresholdRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into identifiers.threshold
      (id, identifier_id, kind, canonical, organisation_id, receiver, status, policy_version, counted, changed_at)
    select r."id", r."identifierId", r."kind", r."canonical", r."organisationId", r."receiver", r."status", r."policyVersion", r."counted", r."changedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("id" uuid, "identifierId" uuid, "kind" text,
      "canonical" text, "organisationId" text, "receiver" text, "status" text, "policyVersion" int, "counted" int, "changedAt" timestamptz)
    on conflict (identifier_id, organisation_id, receiver) do update set status = excluded.status,
      policy_version = excluded.policy_version, counted = excluded.counted, changed_at = excluded.changed_at`.execute(
    tx,
  )
}

/** A threshold that is reached now, with what it is about. */
export interface ReachedThreshold {
  id: string
  organisationId: string
  kind: EverydayKind
  canonical: string
  policyVersion: number
  minimumReports: number
  reachedAt: Date
}

/** Those of this receiver that are reached, all or these; held fast, so that none is retracted before what rests on it is stored. */
export async function lockReached(
  tx: Tx,
  receiver: ThresholdReceiver,
  options: { ids?: readonly string[]; after?: string; limit: number },
): Promise<ReachedThreshold[]> {
  const these = options.ids ? sql`t.id = any(${[...options.ids]}::uuid[])` : sql`true`
  const later = options.after ? sql`t.id > ${options.after}::uuid` : sql`true`
  const found = await sql<ReachedThreshold>`select t.id, t.organisation_id as "organisationId", t.kind, t.canonical,
      t.policy_version as "policyVersion", p.minimum_reports as "minimumReports", t.changed_at as "reachedAt"
    from identifiers.threshold t join identifiers.policy p on (p.organisation_id, p.kind, p.receiver, p.version)
      = (t.organisation_id, t.kind, t.receiver, t.policy_version)
    where t.receiver = ${receiver} and t.status = 'reached' and ${these} and ${later}
    order by t.id limit ${options.limit} for share of t`.execute(tx)
  return found.rows
}

/** Which of these identifiers so many people reported that a claim can be made together. */
export async function selectClusters(tx: Tx, identifierIds: readonly string[]): Promise<Map<string, number>> {
  const found = await sql<{
    id: string
    people: number
  }>`select t.identifier_id as id, max(p.minimum_reports)::int as people
    from identifiers.threshold t join identifiers.policy p on (p.organisation_id, p.kind, p.receiver, p.version)
      = (t.organisation_id, t.kind, t.receiver, t.policy_version)
    where t.identifier_id = any(${[...identifierIds]}::uuid[]) and t.receiver = 'civil-cluster' and t.status = 'reached'
    group by t.identifier_id`.execute(tx)
  return new Map(found.rows.map(({ id, people }) => [id, people]))
}
