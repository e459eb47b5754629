// SPDX-License-Identifier: EUPL-1.2
import { type RetentionOf, sql, type Tx } from '#foundation/db'

export interface InvitationTables {
  'partners.invitation': { person_id: string; issuer: string; code_digest: Buffer; until: Date }
}

export const invitationRetention: RetentionOf<InvitationTables> = {
  'partners.invitation': {
    keep: '30 days',
    from: 'until',
    because: 'it is gone when it is used; afterwards one sees for a while that it was not',
  },
}

/** Under this issuer nobody signs in. */
export const invitedIssuer = 'invited'

/** Another one ends the one before. */
export async function upsertInvitation(
  tx: Tx,
  row: { personId: string; issuer: string; codeDigest: Buffer; until: Date },
): Promise<void> {
  await sql`insert into partners.invitation (person_id, issuer, code_digest, until)
    values (${row.personId}, ${row.issuer}, ${row.codeDigest}, ${row.until})
    on conflict (person_id) do update set issuer = excluded.issuer, code_digest = excluded.code_digest, until = excluded.until`.execute(
    tx,
  )
}

export interface Invitation {
  personId: string
  issuer: string
  organisationId: string
}

/** One that still holds, for somebody who may still come in. Locked. */
export async function lockInvitation(tx: Tx, codeDigest: Buffer, now: Date): Promise<Invitation | null> {
  const found =
    await sql<Invitation>`select i.person_id::text as "personId", i.issuer, p.organisation_id as "organisationId"
    from partners.invitation i join partners.person p on p.id = i.person_id
    where i.code_digest = ${codeDigest} and i.until > ${now} and p.is_active and p.issuer = ${invitedIssuer}
    for update`.execute(tx)
  return found.rows[0] ?? null
}

/** The account becomes theirs. What was done with it before, by somebody whose access ended, stays of the same human. */
export async function bindAccount(
  tx: Tx,
  { personId, issuer, subject, human }: { personId: string; issuer: string; subject: string; human: Buffer },
): Promise<boolean> {
  const before = await sql<{ id: string; human: Buffer | null; is_active: boolean }>`select id, human, is_active
    from partners.person where issuer = ${issuer} and subject = ${subject} for update`.execute(tx)
  const [earlier] = before.rows
  if (earlier?.is_active) return false
  const same = earlier && (earlier.human ?? human)
  if (earlier)
    await sql`update partners.person set issuer = ${invitedIssuer}, subject = id::text, human = ${same}
      where id = ${earlier.id}`.execute(tx)
  await sql`update partners.person set issuer = ${issuer}, subject = ${subject}, human = coalesce(${same ?? null}, human)
    where id = ${personId}`.execute(tx)
  await sql`delete from partners.invitation where person_id = ${personId}`.execute(tx)
  return true
}
