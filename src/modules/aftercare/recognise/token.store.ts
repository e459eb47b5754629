// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { PersonToken } from '#modules/sharing'
import type { TokenPurpose } from '../consent/consent.ts'

export async function insertTokens(tx: Tx, consentId: string, tokens: readonly PersonToken[]): Promise<void> {
  await sql`insert into aftercare.token (consent_id, purpose, epoch, token)
    select ${consentId}, * from unnest(${tokens.map(({ purpose }) => purpose)}::text[], ${tokens.map(({ epoch }) => epoch)}::int[],
      ${tokens.map(({ token }) => token)}::bytea[]) on conflict do nothing`.execute(tx)
}

const given = (tokens: readonly PersonToken[], purpose: TokenPurpose) => {
  const own = tokens.filter((one) => one.purpose === purpose)
  return sql`unnest(${own.map(({ epoch }) => epoch)}::int[], ${own.map(({ token }) => token)}::bytea[]) as given (epoch, token)`
}

/** When the same person last said yes to being recognised, by a yes that holds at this moment. The newest only: not where, and not how often. */
export async function selectEarlier(
  tx: Tx,
  tokens: readonly PersonToken[],
  { notId, at }: { notId: string; at: Date },
): Promise<{ id: string; givenAt: Date } | null> {
  const found = await sql<{ id: string; givenAt: Date }>`select c.id, c.given_at as "givenAt" from aftercare.consent c
    where c.id <> ${notId} and c.expires_at > ${at} and 'recognise' = any(c.purposes) and c.given_at <= ${at}
      and exists (select from aftercare.token t join ${given(tokens, 'recognise')} on given.epoch = t.epoch and given.token = t.token
        where t.consent_id = c.id and t.purpose = 'recognise')
    order by c.given_at desc, c.id desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** Everything of the same contact, of whatever organisation: to erase it. */
export async function selectByContact(tx: Tx, tokens: readonly PersonToken[]): Promise<string[]> {
  const found = await sql<{ id: string }>`select distinct t.consent_id as id from aftercare.token t
    join ${given(tokens, 'erase')} on given.epoch = t.epoch and given.token = t.token where t.purpose = 'erase'`.execute(
    tx,
  )
  return found.rows.map(({ id }) => id)
}

/** This one and everything of the same contact. */
export async function selectSamePerson(tx: Tx, id: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select distinct other.consent_id as id from aftercare.token own
    join aftercare.token other on other.purpose = 'erase' and other.epoch = own.epoch and other.token = own.token
    where own.consent_id = ${id} and own.purpose = 'erase'`.execute(tx)
  return [...new Set([id, ...found.rows.map((row) => row.id)])]
}

export async function insertRecognition(
  tx: Tx,
  row: { id: string; consentId: string; organisationId: string; at: Date },
): Promise<void> {
  await sql`insert into aftercare.recognition (id, consent_id, organisation_id, at)
    values (${row.id}, ${row.consentId}, ${row.organisationId}, ${row.at})`.execute(tx)
}

/** The last twenty times that somebody was told. */
export async function selectRecognitions(tx: Tx, consentId: string): Promise<{ organisationId: string; at: Date }[]> {
  const found = await sql<{ organisationId: string; at: Date }>`select organisation_id as "organisationId", at
    from aftercare.recognition where consent_id = ${consentId} order by at desc, id desc limit 20`.execute(tx)
  return found.rows
}

/** With a contact and without a code: the second key holder was away, or this is the demo. */
export async function selectWithoutToken(
  tx: Tx,
  at: Date,
  limit: number,
): Promise<{ id: string; isRecognisable: boolean; sealedContact: Buffer }[]> {
  const found = await sql<{ id: string; isRecognisable: boolean; sealedContact: Buffer }>`select c.id,
      'recognise' = any(c.purposes) as "isRecognisable", c.sealed_contact as "sealedContact"
    from aftercare.consent c where c.expires_at > ${at} and c.sealed_contact is not null
      and not exists (select from aftercare.token t where t.consent_id = c.id) order by c.given_at limit ${limit}`.execute(
    tx,
  )
  return found.rows
}

/** Writes a look down and counts those before it. One at a time for each organisation, so that nobody slips through between two counts. */
export async function countLook(
  tx: Tx,
  look: { id: string; personId: string; organisationId: string; at: Date },
): Promise<{ hour: number; day: number; organisation: number }> {
  await sql`select pg_advisory_xact_lock(hashtext(${`aftercare.look ${look.organisationId}`}))`.execute(tx)
  const [hour, day] = [3_600_000, 86_400_000].map((length) => new Date(look.at.getTime() - length))
  const found = await sql<{ hour: number; day: number; organisation: number }>`select
      count(*) filter (where person_id = ${look.personId} and at > ${hour})::int as hour,
      count(*) filter (where person_id = ${look.personId})::int as day,
      count(*)::int as organisation
    from aftercare.look where organisation_id = ${look.organisationId} and at > ${day}`.execute(tx)
  await sql`insert into aftercare.look (id, person_id, organisation_id, at)
    values (${look.id}, ${look.personId}, ${look.organisationId}, ${look.at})`.execute(tx)
  return found.rows[0] ?? { hour: 0, day: 0, organisation: 0 }
}
