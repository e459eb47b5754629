// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { isRowId } from '#values'

export interface Comment {
  id: string
  articleId: string
  organisationId: string
  personId: string
  personName: string
  kind: 'remark' | 'question'
  text: string
  at: Date
  circle: number
  answer: string | null
  answeredName: string | null
  answeredAt: Date | null
  takenUp: number | null
  removedBecause: string | null
  removedAt: Date | null
}

const columns = sql`id, article_id as "articleId", organisation_id as "organisationId", person_id as "personId",
  person_name as "personName", kind, text, at, circle, answer, answered_name as "answeredName",
  answered_at as "answeredAt", taken_up as "takenUp", removed_because as "removedBecause", removed_at as "removedAt"`

/** What was said under an article, as far as whoever works in this transaction may see it; the oldest first. */
export async function selectComments(tx: Tx, articleId: string, limit: number): Promise<Comment[]> {
  const found = await sql<Comment>`select ${columns} from knowledge.comment where article_id = ${articleId}
    order by at, id limit ${limit}`.execute(tx)
  return found.rows
}

export async function lockComment(tx: Tx, id: string): Promise<Comment | null> {
  if (!isRowId(id)) return null
  const found = await sql<Comment>`select ${columns} from knowledge.comment where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Held until the transaction ends, so that the bounds hold. */
export async function lockSpeaker(tx: Tx, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`knowledge.comment ${personId}`}, 0))`.execute(tx)
}

export async function countComments(
  tx: Tx,
  { articleId, personId, since }: { articleId: string; personId: string; since: Date },
): Promise<{ here: number; today: number }> {
  const found = await sql<{ here: number; today: number }>`select
    (select count(*) from knowledge.comment where article_id = ${articleId}) as here,
    (select count(*) from knowledge.comment where person_id = ${personId} and at > ${since}) as today`.execute(tx)
  return found.rows[0] ?? { here: 0, today: 0 }
}

export async function insertComment(
  tx: Tx,
  row: Pick<
    Comment,
    'id' | 'articleId' | 'organisationId' | 'personId' | 'personName' | 'kind' | 'text' | 'at' | 'circle'
  > & {
    words: string
  },
): Promise<void> {
  await sql`insert into knowledge.comment (id, article_id, organisation_id, person_id, person_name, kind, text, at, circle, words)
    values (${row.id}, ${row.articleId}, ${row.organisationId}, ${row.personId}, ${row.personName}, ${row.kind}, ${row.text},
      ${row.at}, ${row.circle}, to_tsvector('simple', ${row.words}))`.execute(tx)
}

export async function updateAnswer(
  tx: Tx,
  id: string,
  given: { answer: string; name: string; at: Date; words: string },
): Promise<void> {
  await sql`update knowledge.comment set answer = ${given.answer}, answered_name = ${given.name}, answered_at = ${given.at},
    words = to_tsvector('simple', ${given.words}) where id = ${id}`.execute(tx)
}

export async function markRemoved(tx: Tx, id: string, given: { because: string; by: string; at: Date }): Promise<void> {
  await sql`update knowledge.comment set removed_because = ${given.because}, removed_by = ${given.by}, removed_at = ${given.at}
    where id = ${id}`.execute(tx)
}

/** These remarks of this article were worked into this version of it. */
export async function markTakenUp(tx: Tx, articleId: string, ids: readonly string[], version: number): Promise<void> {
  await sql`update knowledge.comment set taken_up = ${version}
    where article_id = ${articleId} and id = any(${ids.filter(isRowId)}::uuid[])`.execute(tx)
}

/** Questions without an answer, by article, of one owner. */
export async function countOpenQuestions(tx: Tx, organisationId: string): Promise<Map<string, number>> {
  const found = await sql<{ id: string; n: number }>`select a.id, count(*) as n from knowledge.comment c
    join knowledge.article a on a.id = c.article_id
    where a.organisation_id = ${organisationId} and a.status = 'published' and c.kind = 'question' and c.answer is null
      and c.removed_at is null group by a.id`.execute(tx)
  return new Map(found.rows.map(({ id, n }) => [id, n]))
}
