// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Language } from '#foundation/text'

export const topics = ['all', 'kind', 'concept', 'article'] as const
export type Topic = (typeof topics)[number]

export interface Subject {
  topic: Topic
  /** The kind, the concept or the id of the article; '' for all. */
  value: string
}

export interface Subscription extends Subject {
  id: string
  since: Date
}

export async function selectSubscriptions(tx: Tx, personId: string): Promise<Subscription[]> {
  const found = await sql<Subscription>`select id, topic, value, since from knowledge.subscription
    where person_id = ${personId} order by since, id`.execute(tx)
  return found.rows
}

export async function isFollowed(tx: Tx, { personId, topic, value }: Subject & { personId: string }): Promise<boolean> {
  const found = await sql`select 1 from knowledge.subscription
    where person_id = ${personId} and topic = ${topic} and value = ${value}`.execute(tx)
  return found.rows.length > 0
}

/** Whether it was new. */
export async function insertSubscription(
  tx: Tx,
  row: Subject & { id: string; personId: string; organisationId: string; at: Date },
): Promise<boolean> {
  const made = await sql`insert into knowledge.subscription (id, person_id, organisation_id, topic, value, since)
    values (${row.id}, ${row.personId}, ${row.organisationId}, ${row.topic}, ${row.value}, ${row.at})
    on conflict (person_id, topic, value) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function deleteSubscription(
  tx: Tx,
  { personId, topic, value }: Subject & { personId: string },
): Promise<boolean> {
  const gone = await sql`delete from knowledge.subscription
    where person_id = ${personId} and topic = ${topic} and value = ${value}`.execute(tx)
  return gone.numAffectedRows === 1n
}

export interface Reader {
  personId: string
  organisationId: string
  seenUntil: Date
  mail: 'none' | 'weekly' | 'at-once'
  language: Language
  sealedAddress: Buffer | null
  sealedToken: Buffer | null
  confirmedAt: Date | null
  mailedUntil: Date | null
}

const columns = sql`person_id as "personId", organisation_id as "organisationId", seen_until as "seenUntil", mail, language,
  sealed_address as "sealedAddress", sealed_token as "sealedToken", confirmed_at as "confirmedAt",
  mailed_until as "mailedUntil"`

export async function selectReader(tx: Tx, personId: string): Promise<Reader | null> {
  const found = await sql<Reader>`select ${columns} from knowledge.reader where person_id = ${personId}
    order by tended_at desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** Up to when this person has seen what is new; begins to keep that. A row of another organisation, from before, begins again. */
export async function upsertSeen(
  tx: Tx,
  { personId, organisationId, until, at }: { personId: string; organisationId: string; until: Date; at: Date },
): Promise<void> {
  await sql`insert into knowledge.reader (person_id, organisation_id, seen_until, tended_at)
    values (${personId}, ${organisationId}, ${until}, ${at})
    on conflict (person_id, organisation_id) do update set seen_until = greatest(reader.seen_until, excluded.seen_until),
      tended_at = excluded.tended_at`.execute(tx)
}

/** Somebody works elsewhere now: what was followed there, and the address, are gone. */
export async function forgetElsewhere(tx: Tx, personId: string, organisationId: string): Promise<void> {
  await sql`delete from knowledge.reader where person_id = ${personId} and organisation_id <> ${organisationId}`.execute(
    tx,
  )
  await sql`delete from knowledge.subscription
    where person_id = ${personId} and organisation_id <> ${organisationId}`.execute(tx)
}

export interface MailWish {
  personId: string
  mail: 'weekly' | 'at-once'
  language: Language
  sealedAddress: Buffer
  sealedToken: Buffer
  tokenDigest: Buffer
  confirmDigest: Buffer
  confirmUntil: Date
  at: Date
}

/** An address that waits for the yes of its owner. */
export async function updateMailWish(tx: Tx, wish: MailWish): Promise<void> {
  await sql`update knowledge.reader set mail = ${wish.mail}, language = ${wish.language},
      sealed_address = ${wish.sealedAddress}, sealed_token = ${wish.sealedToken}, token_digest = ${wish.tokenDigest},
      confirm_digest = ${wish.confirmDigest}, confirm_until = ${wish.confirmUntil}, confirmed_at = null,
      mailed_until = null, tended_at = ${wish.at}
    where person_id = ${wish.personId}`.execute(tx)
}

export async function updateRhythm(tx: Tx, personId: string, mail: 'weekly' | 'at-once', at: Date): Promise<void> {
  await sql`update knowledge.reader set mail = ${mail}, tended_at = ${at} where person_id = ${personId}`.execute(tx)
}

const noMail = sql`mail = 'none', sealed_address = null, sealed_token = null, token_digest = null, confirm_digest = null,
  confirm_until = null, confirmed_at = null, mailed_until = null`

/** No mail any more: the address is forgotten. */
export async function stopMailOf(tx: Tx, personId: string, at: Date): Promise<void> {
  await sql`update knowledge.reader set ${noMail}, tended_at = ${at} where person_id = ${personId}`.execute(tx)
}

/** By the digest of what stands in the address that stops the mail; the person, or null when nobody has it. */
export async function stopMailBy(tx: Tx, tokenDigest: Buffer): Promise<string | null> {
  const found = await sql<{ id: string }>`update knowledge.reader set ${noMail} where token_digest = ${tokenDigest}
    returning person_id as id`.execute(tx)
  return found.rows[0]?.id ?? null
}

export async function confirmMailBy(tx: Tx, confirmDigest: Buffer, now: Date): Promise<string | null> {
  const found = await sql<{ id: string }>`update knowledge.reader set confirmed_at = ${now}, mailed_until = ${now},
      confirm_digest = null, confirm_until = null
    where confirm_digest = ${confirmDigest} and confirm_until > ${now} returning person_id as id`.execute(tx)
  return found.rows[0]?.id ?? null
}

/** Everybody who gets mail in this rhythm and said yes to it. */
export async function selectMailed(tx: Tx, mail: 'weekly' | 'at-once'): Promise<Reader[]> {
  const found = await sql<Reader>`select ${columns} from knowledge.reader
    where mail = ${mail} and confirmed_at is not null order by person_id`.execute(tx)
  return found.rows
}

export async function updateMailedUntil(tx: Tx, personId: string, until: Date): Promise<void> {
  await sql`update knowledge.reader set mailed_until = ${until} where person_id = ${personId}`.execute(tx)
}
