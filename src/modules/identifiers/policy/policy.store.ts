// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { Policy, Receiver } from './policy.ts'

const columns = sql`organisation_id as "organisationId", kind, receiver, version, authority_name as "authorityName",
  minimum_reports as "minimumReports", most_of_one as "mostOfOne", counts_for_days as "countsForDays",
  is_automatic as "isAutomatic", expiry_days as "expiryDays", legal_basis as "legalBasis", reason, valid_from as "validFrom",
  changed_at as "changedAt", set_by as "setBy", set_by_name as "setByName", approved_by_name as "approvedByName", approved_at as "approvedAt"`

/** The version of each policy that holds at this moment: of the own organisation, and for the program itself of all. */
export async function selectPolicies(tx: Tx, at: Date): Promise<Policy[]> {
  const found = await sql<Policy>`select distinct on (organisation_id, kind, receiver) ${columns}
    from identifiers.policy where valid_from <= ${at} and approved_at is not null
    order by organisation_id, kind, receiver, version desc`.execute(tx)
  return found.rows
}

/** The version that holds at this moment, or null. */
export async function selectPolicy(
  tx: Tx,
  { organisationId, kind, receiver }: Pick<Policy, 'organisationId' | 'kind' | 'receiver'>,
  at: Date,
): Promise<Policy | null> {
  const found = await sql<Policy>`select ${columns} from identifiers.policy
    where organisation_id = ${organisationId} and kind = ${kind} and receiver = ${receiver} and valid_from <= ${at}
      and approved_at is not null order by version desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** Every version of one organisation, the newest of each policy first. */
export async function selectVersions(tx: Tx, organisationId: string): Promise<Policy[]> {
  const found = await sql<Policy>`select ${columns} from identifiers.policy
    where organisation_id = ${organisationId} order by receiver desc, kind, version desc`.execute(tx)
  return found.rows
}

/** The newest version, also when it does not hold yet or waits for a second person; held fast, so that two people do not make the next one together. */
export async function lockNewest(
  tx: Tx,
  { organisationId, kind, receiver }: { organisationId: string; kind: EverydayKind; receiver: Receiver },
): Promise<Policy | null> {
  await sql`select pg_advisory_xact_lock(hashtext(${`identifiers.policy ${organisationId} ${kind} ${receiver}`}))`.execute(
    tx,
  )
  const found = await sql<Policy>`select ${columns} from identifiers.policy
    where organisation_id = ${organisationId} and kind = ${kind} and receiver = ${receiver}
    order by version desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertVersion(tx: Tx, policy: Policy): Promise<void> {
  await sql`insert into identifiers.policy (organisation_id, kind, receiver, version, authority_name, minimum_reports, most_of_one,
      counts_for_days, is_automatic, expiry_days, legal_basis, reason, valid_from, changed_at, set_by, set_by_name, approved_at)
    values (${policy.organisationId}, ${policy.kind}, ${policy.receiver}, ${policy.version}, ${policy.authorityName},
      ${policy.minimumReports}, ${policy.mostOfOne}, ${policy.countsForDays}, ${policy.isAutomatic}, ${policy.expiryDays},
      ${policy.legalBasis}, ${policy.reason}, ${policy.validFrom}, ${policy.changedAt}, ${policy.setBy}, ${policy.setByName}, ${policy.approvedAt})`.execute(
    tx,
  )
}

type Which = Pick<Policy, 'organisationId' | 'kind' | 'receiver' | 'version'>

/** A second person said yes: it holds from its day, and not before this moment. */
export async function approveVersion(tx: Tx, which: Which, by: { id: string; name: string }, at: Date): Promise<void> {
  await sql`update identifiers.policy set approved_by = ${by.id}, approved_by_name = ${by.name}, approved_at = ${at},
      valid_from = greatest(valid_from, ${at}) where ${isWhich(which)}`.execute(tx)
}

/** What nobody approved is taken away again; the record says by whom and why. */
export async function deleteWaiting(tx: Tx, which: Which): Promise<void> {
  await sql`delete from identifiers.policy where ${isWhich(which)}`.execute(tx)
}

const isWhich = ({ organisationId, kind, receiver, version }: Which) =>
  sql`organisation_id = ${organisationId} and kind = ${kind} and receiver = ${receiver} and version = ${version}
    and approved_at is null`

/** Versions of this organisation that wait for somebody else than this person, the oldest first. */
export async function selectWaitingPolicies(tx: Tx, organisationId: string, personId: string): Promise<Policy[]> {
  const found = await sql<Policy>`select ${columns} from identifiers.policy
    where organisation_id = ${organisationId} and approved_at is null and set_by <> ${personId}
    order by changed_at`.execute(tx)
  return found.rows
}
