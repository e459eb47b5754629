// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { CompanyRoom } from './company-room.ts'

/** Id of the organisation that is this company, or was made for it; null when there is none. */
export async function selectRoomOf(
  tx: Tx,
  { id, companyNumber }: CompanyRoom,
  isDemo: boolean,
): Promise<string | null> {
  const found = await sql<{ id: string }>`select id from partners.organisation
    where kind = 'company' and is_demo = ${isDemo} and (company_number = ${companyNumber} or id = ${id})
    order by company_number nulls last limit 1`.execute(tx)
  return found.rows[0]?.id ?? null
}

/** Whether it was made just now: of two people who come at once, one makes it. */
export async function insertRoom(tx: Tx, room: CompanyRoom & { isDemo: boolean }): Promise<boolean> {
  const made = await sql`insert into partners.organisation (id, name, kind, is_demo, is_publishing, company_number)
    values (${room.id}, ${room.name}, 'company', ${room.isDemo}, false, ${room.companyNumber})
    on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/**
 * Makes the account, or gives it other roles. Without roles nothing is made. `personId` is null when there is no account. One that an operator ended
 * stays ended.
 */
export async function upsertVisitor(
  tx: Tx,
  person: {
    id: string
    issuer: string
    subject: string
    name: string
    organisationId: string
    roles: readonly string[]
    since: Date
  },
): Promise<{ personId: string | null; isChanged: boolean }> {
  const roles = [...person.roles]
  const isWanted = roles.length > 0
  const written = await sql<{ id: string }>`insert into partners.person as p
      (id, issuer, subject, name, organisation_id, roles, is_active, created_at)
    select ${person.id}, ${person.issuer}, ${person.subject}, ${person.name}, ${person.organisationId}, ${roles}::text[], true,
      ${person.since}
    where ${isWanted} or exists (select from partners.person where issuer = ${person.issuer} and subject = ${person.subject})
    on conflict (issuer, subject) do update set roles = excluded.roles, organisation_id = excluded.organisation_id
    where p.is_active and (p.roles, p.organisation_id) is distinct from (excluded.roles, excluded.organisation_id)
    returning id`.execute(tx)
  const [changed] = written.rows
  if (changed) return { personId: changed.id, isChanged: true }
  const found = await sql<{ id: string }>`select id from partners.person
    where issuer = ${person.issuer} and subject = ${person.subject}`.execute(tx)
  return { personId: found.rows[0]?.id ?? null, isChanged: false }
}
