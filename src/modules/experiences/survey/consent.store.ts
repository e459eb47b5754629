// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Language } from '#foundation/text'
import type { Quarter } from '#values'

export interface Consent {
  id: string
  pointId: string
  language: Language
  sealedAddress: Buffer
  addressDigest: Buffer
  wantsAgain: boolean
  wantsNews: boolean
  status: 'waiting' | 'invited' | 'answered'
  quarter: Quarter | null
  /** ISO days. */
  invitedOn: string | null
  remindedOn: string | null
  codeDigest: Buffer | null
  sealedCode: Buffer | null
  newsOf: Quarter | null
}

const columns = sql`id, point_id as "pointId", language, sealed_address as "sealedAddress", address_digest as "addressDigest",
  wants_again as "wantsAgain", wants_news as "wantsNews", status, quarter, invited_on::text as "invitedOn",
  reminded_on::text as "remindedOn", code_digest as "codeDigest", sealed_code as "sealedCode", news_of as "newsOf"`

export type NewConsent = Pick<
  Consent,
  'id' | 'pointId' | 'language' | 'sealedAddress' | 'addressDigest' | 'wantsAgain' | 'wantsNews'
> & { givenBy: 'site' | 'point'; wording: number; givenOn: string; inviteAfter: string }

/** Keeps a consent; one for the same address and point takes over what is wanted now, and waits again if it was answered. */
export async function insertConsent(tx: Tx, row: NewConsent): Promise<string> {
  const found = await sql<{ id: string }>`
    insert into experiences.consent as known (id, point_id, given_by, wording, language, sealed_address, address_digest, wants_again,
      wants_news, given_on, status, invite_after)
    values (${row.id}, ${row.pointId}, ${row.givenBy}, ${row.wording}, ${row.language}, ${row.sealedAddress}, ${row.addressDigest},
      ${row.wantsAgain}, ${row.wantsNews}, ${row.givenOn}, 'waiting', ${row.inviteAfter})
    on conflict (address_digest, point_id) do update set wants_again = excluded.wants_again, wants_news = excluded.wants_news,
      language = excluded.language, wording = excluded.wording, given_on = excluded.given_on,
      invite_after = case when known.status = 'answered' then excluded.invite_after else known.invite_after end,
      status = case when known.status = 'answered' then 'waiting' else known.status end
    returning id`.execute(tx)
  return found.rows[0]?.id ?? row.id
}

export async function countGivenOn(tx: Tx, givenOn: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from experiences.consent
    where given_on = ${givenOn} and given_by = 'site'`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function selectDue(tx: Tx, today: string, most: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from experiences.consent
    where status = 'waiting' and invite_after <= ${today} order by invite_after, id limit ${most}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Every invitation that is open, or was. */
export async function selectInvited(tx: Tx): Promise<Consent[]> {
  const found =
    await sql<Consent>`select ${columns} from experiences.consent where status = 'invited' order by id`.execute(tx)
  return found.rows
}

export async function selectAnswered(tx: Tx): Promise<Consent[]> {
  const found =
    await sql<Consent>`select ${columns} from experiences.consent where status = 'answered' order by id`.execute(tx)
  return found.rows
}

/** Who wants to hear what this point did with the answers of this quarter, also when they wait for their next invitation. */
export async function selectForNews(tx: Tx, pointId: string, quarter: string): Promise<Consent[]> {
  const found = await sql<Consent>`select ${columns} from experiences.consent
    where wants_news and news_of = ${quarter} and point_id = ${pointId} order by id`.execute(tx)
  return found.rows
}

export async function lockConsent(tx: Tx, id: string): Promise<Consent | null> {
  const found = await sql<Consent>`select ${columns} from experiences.consent where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockByCode(tx: Tx, codeDigest: Buffer): Promise<Consent | null> {
  const found =
    await sql<Consent>`select ${columns} from experiences.consent where code_digest = ${codeDigest} for update`.execute(
      tx,
    )
  return found.rows[0] ?? null
}

export async function selectByAddress(tx: Tx, addressDigest: Buffer): Promise<Consent[]> {
  const found = await sql<Consent>`select ${columns} from experiences.consent
    where address_digest = ${addressDigest} order by id for update`.execute(tx)
  return found.rows
}

export async function setInvited(
  tx: Tx,
  id: string,
  { quarter, on, codeDigest, sealedCode }: { quarter: string; on: string; codeDigest: Buffer; sealedCode: Buffer },
): Promise<void> {
  await sql`update experiences.consent set status = 'invited', quarter = ${quarter}, invited_on = ${on}, reminded_on = null,
    code_digest = ${codeDigest}, sealed_code = ${sealedCode} where id = ${id}`.execute(tx)
}

/** Back in line, from that day on; the code of an answer stays, so that it can still be erased. */
export async function setWaiting(tx: Tx, id: string, inviteAfter: string): Promise<void> {
  await sql`update experiences.consent set status = 'waiting', sealed_code = null, invite_after = ${inviteAfter} where id = ${id}`.execute(
    tx,
  )
}

/** An answer came: the code goes, and with it what led from here to the answer. */
export async function setAnswered(tx: Tx, id: string, newsOf: string | null): Promise<void> {
  await sql`update experiences.consent set status = 'answered', sealed_code = null, news_of = ${newsOf} where id = ${id}`.execute(
    tx,
  )
}

export async function setReminded(tx: Tx, id: string, on: string | null): Promise<void> {
  await sql`update experiences.consent set reminded_on = ${on} where id = ${id}`.execute(tx)
}

/** Null: they were told, or are being told. */
export async function setNews(tx: Tx, id: string, newsOf: string | null): Promise<void> {
  await sql`update experiences.consent set news_of = ${newsOf} where id = ${id}`.execute(tx)
}

export async function deleteConsent(tx: Tx, id: string): Promise<void> {
  await sql`delete from experiences.consent where id = ${id}`.execute(tx)
}

/** False when an address with this tag was invited in the quarter already. */
export async function insertTag(
  tx: Tx,
  { quarter, tag, on }: { quarter: string; tag: Buffer; on: string },
): Promise<boolean> {
  const made = await sql`insert into experiences.invited_tag (quarter, tag, made_on) values (${quarter}, ${tag}, ${on})
    on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function deleteTag(tx: Tx, quarter: string, tag: Buffer): Promise<void> {
  await sql`delete from experiences.invited_tag where quarter = ${quarter} and tag = ${tag}`.execute(tx)
}
