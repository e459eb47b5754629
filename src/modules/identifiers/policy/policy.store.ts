// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'
import type { Policy, Receiver } from './policy.ts'

const columns = sql`organisation_id as "organisationId", kind, receiver, version, authority_name as "authorityName",
  minimum_reports as "minimumReports", most_of_one as "mostOfOne", counts_for_days as "countsForDays",
  is_automatic as "isAutomatic", expiry_days as "expiryDays", legal_basis as "legalBasis", reason, valid_from as "validFrom",
  changed_at as "changedAt", set_by_name as "setByName"`

/** The version of each policy that holds at this moment: of the own organisation, and for the program itself of all. */
export async function selectPolicies(tx: Tx, at: Date): Promise<Policy[]> {
  const found = await sql<Policy>`select distinct on (organisation_id, kind, receiver) ${columns}
    from identifiers.policy where valid_from <= ${at}
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
    order by version desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** Every version of one organisation, the newest of each policy first. */
export async function selectVersions(tx: Tx, organisationId: string): Promise<Policy[]> {
  const found = await sql<Policy>`select ${columns} from identifiers.policy
    where organisation_id = ${organisationId} order by receiver desc, kind, version desc`.execute(tx)
  return found.rows
}

/** The newest version, also when it does not hold yet; held fast, so that two people do not make the next one together. */
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
      counts_for_days, is_automatic, expiry_days, legal_basis, reason, valid_from, changed_at, set_by_name)
    values (${policy.organisationId}, ${policy.kind}, ${policy.receiver}, ${policy.version}, ${policy.authorityName},
      ${policy.minimumReports}, ${policy.mostOfOne}, ${policy.countsForDays}, ${policy.isAutomatic}, ${policy.expiryDays},
      ${policy.legalBasis}, ${policy.reason}, ${policy.validFrom}, ${policy.changedAt}, ${policy.setByName})`.execute(
    tx,
  )
}
