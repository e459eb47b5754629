// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Mandate } from './mandate.ts'

/** Of one organisation, by company. */
export async function selectMandates(tx: Tx, organisationId: string): Promise<Mandate[]> {
  const found = await sql<Mandate>`select id, organisation_id as "organisationId", person_id as "personId",
      company_number as "companyNumber", company_name as "companyName", branch_number as "branchNumber",
      is_chain as "isChain", may_sign as "maySign", needs_two as "needsTwo", level, checked_at as "checkedAt",
      ends_on::text as "endsOn", revoked_at as "revokedAt"
    from complaints.mandate where organisation_id = ${organisationId} order by company_name, id`.execute(tx)
  return found.rows
}

/** One a company, branch and holder: giving it anew takes back that it was revoked. Gives its id. */
export async function putMandate(tx: Tx, mandate: Mandate): Promise<string> {
  const put = await sql<{
    id: string
  }>`insert into complaints.mandate as m (id, organisation_id, person_id, company_number,
      company_name, branch_number, is_chain, may_sign, needs_two, level, checked_at, ends_on, revoked_at)
    values (${mandate.id}, ${mandate.organisationId}, ${mandate.personId}, ${mandate.companyNumber}, ${mandate.companyName},
      ${mandate.branchNumber}, ${mandate.isChain}, ${mandate.maySign}, ${mandate.needsTwo}, ${mandate.level},
      ${mandate.checkedAt}, ${mandate.endsOn}, ${mandate.revokedAt})
    on conflict (organisation_id, coalesce(person_id, ''), company_number, coalesce(branch_number, '')) do update set
      company_name = excluded.company_name, is_chain = excluded.is_chain, may_sign = excluded.may_sign,
      needs_two = excluded.needs_two, level = excluded.level, checked_at = excluded.checked_at,
      ends_on = excluded.ends_on, revoked_at = excluded.revoked_at
    returning id`.execute(tx)
  return put.rows[0]?.id ?? mandate.id
}

/** Takes back every mandate of one person there. Gives the ids of those that were not taken back before. */
export async function revokeMandatesOf(
  tx: Tx,
  { organisationId, personId }: { organisationId: string; personId: string },
  at: Date,
): Promise<string[]> {
  const taken = await sql<{ id: string }>`update complaints.mandate set revoked_at = ${at}
    where organisation_id = ${organisationId} and person_id = ${personId} and revoked_at is null returning id`.execute(
    tx,
  )
  return taken.rows.map(({ id }) => id)
}
