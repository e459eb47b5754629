// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Mailing, MailReader } from '#foundation/mail'

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

/** Mail about what is new. */
export const mailing: Mailing = {
  name: 'knowledge',
  box: 'kennis',
  reader: 'knowledge.reader',
  letter: 'knowledge.letter',
  subject: 'article_id',
}
export type Rhythm = 'weekly' | 'at-once'
export type Reader = MailReader<Rhythm>

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
