// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface PublishedAnswer {
  id: string
  title: string
  question: string
  answer: string
  isPublic: boolean
  /** Calendar day */
  publishedOn: string
}

const columns = sql`id, title, question, answer, is_public as "isPublic", published_on as "publishedOn"`

/** `words`: the whole text, folded (`#foundation/search`), so that its index does not depend on PostgreSQL's stemmer. */
export async function insertPublished(
  tx: Tx,
  row: PublishedAnswer & { words: string; questionId: string; by: { id: string; name: string } },
): Promise<void> {
  await sql`insert into helpdesk.published_answer (id, title, question, answer, is_public, published_on, words)
    values (${row.id}, ${row.title}, ${row.question}, ${row.answer}, ${row.isPublic}, ${row.publishedOn},
      to_tsvector('simple', ${row.words}))`.execute(tx)
  await sql`insert into helpdesk.publication (question_id, answer_id, published_by, published_name)
    values (${row.questionId}, ${row.id}, ${row.by.id}, ${row.by.name})`.execute(tx)
}

/** What was published of a question, and as which proposal it was put forward; null when nothing was published. For experts. */
export async function selectPublicationOf(
  tx: Tx,
  questionId: string,
): Promise<(PublishedAnswer & { proposalId: string | null }) | null> {
  const found = await sql<
    PublishedAnswer & { proposalId: string | null }
  >`select ${columns}, proposal_id as "proposalId"
    from helpdesk.published_answer join helpdesk.publication on answer_id = id
    where question_id = ${questionId}`.execute(tx)
  return found.rows[0] ?? null
}

export async function updateProposalOf(tx: Tx, questionId: string, proposalId: string): Promise<void> {
  await sql`update helpdesk.publication set proposal_id = ${proposalId} where question_id = ${questionId}`.execute(tx)
}

export async function deletePublicationOf(tx: Tx, questionId: string): Promise<void> {
  await sql`delete from helpdesk.published_answer
    where id = (select answer_id from helpdesk.publication where question_id = ${questionId})`.execute(tx)
}

export interface WantedAnswers {
  /** For to_tsquery; null: all of them. */
  pattern: string | null
  onlyPublic: boolean
  limit: number
  offset: number
}

/** Those that hold the words, the newest first. */
export async function selectPublished(tx: Tx, wanted: WantedAnswers): Promise<PublishedAnswer[]> {
  const found = await sql<PublishedAnswer>`select ${columns} from helpdesk.published_answer
    where (is_public or not ${wanted.onlyPublic})
      and (${wanted.pattern}::text is null or words @@ to_tsquery('simple', ${wanted.pattern ?? ''}))
    order by published_on desc, id limit ${wanted.limit} offset ${wanted.offset}`.execute(tx)
  return found.rows
}

export async function countPublished(tx: Tx, wanted: Pick<WantedAnswers, 'pattern' | 'onlyPublic'>): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from helpdesk.published_answer
    where (is_public or not ${wanted.onlyPublic})
      and (${wanted.pattern}::text is null or words @@ to_tsquery('simple', ${wanted.pattern ?? ''}))`.execute(tx)
  return found.rows[0]?.n ?? 0
}
