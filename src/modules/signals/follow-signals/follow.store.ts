// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Mailing, MailReader } from '#foundation/mail'

export const topics = ['all', 'form', 'sector'] as const
export type Topic = (typeof topics)[number]

export interface Subject {
  topic: Topic
  /** The form or the sector; '' for all. */
  value: string
}

export const mailing: Mailing = {
  name: 'signals',
  box: 'signalen',
  reader: 'signals.follower',
  letter: 'signals.letter',
  subject: 'signal_id',
}
export type Rhythm = 'daily' | 'at-once'
export type Follower = MailReader<Rhythm>

export async function selectFollowed(tx: Tx, personId: string): Promise<Subject[]> {
  const found = await sql<Subject>`select topic, value from signals.following
    where person_id = ${personId} order by since, id`.execute(tx)
  return found.rows
}

/** Whether it was new. */
export async function insertFollowing(
  tx: Tx,
  row: Subject & { id: string; personId: string; organisationId: string; at: Date },
): Promise<boolean> {
  const made = await sql`insert into signals.following (id, person_id, organisation_id, topic, value, since)
    values (${row.id}, ${row.personId}, ${row.organisationId}, ${row.topic}, ${row.value}, ${row.at})
    on conflict (person_id, topic, value) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function deleteFollowing(
  tx: Tx,
  { personId, topic, value }: Subject & { personId: string },
): Promise<boolean> {
  const gone = await sql`delete from signals.following
    where person_id = ${personId} and topic = ${topic} and value = ${value}`.execute(tx)
  return gone.numAffectedRows === 1n
}

/** Begins to keep how this person follows. Somebody who works elsewhere now: what was followed there, and the address, are gone. */
export async function beginFollower(
  tx: Tx,
  { personId, organisationId, at }: { personId: string; organisationId: string; at: Date },
): Promise<void> {
  for (const table of ['signals.follower', 'signals.following'])
    await sql`delete from ${sql.table(table)}
      where person_id = ${personId} and organisation_id <> ${organisationId}`.execute(tx)
  await sql`insert into signals.follower (person_id, organisation_id, tended_at) values (${personId}, ${organisationId}, ${at})
    on conflict (person_id, organisation_id) do update set tended_at = excluded.tended_at`.execute(tx)
}

/** `digest`: of what stands in the address of the feed; null takes the feed away. */
export async function updateFeed(tx: Tx, personId: string, digest: Buffer | null, at: Date): Promise<void> {
  await sql`update signals.follower set feed_digest = ${digest}, feed_at = ${digest === null ? null : at}
    where person_id = ${personId}`.execute(tx)
}

export async function selectFeedSince(tx: Tx, personId: string): Promise<Date | null> {
  const found = await sql<{ feedAt: Date | null }>`select feed_at as "feedAt" from signals.follower
    where person_id = ${personId}`.execute(tx)
  return found.rows[0]?.feedAt ?? null
}

/** Whose feed it is. */
export async function selectByFeed(
  tx: Tx,
  digest: Buffer,
): Promise<{ personId: string; organisationId: string } | null> {
  const found = await sql<{ personId: string; organisationId: string }>`select person_id as "personId",
      organisation_id as "organisationId" from signals.follower where feed_digest = ${digest}`.execute(tx)
  return found.rows[0] ?? null
}
