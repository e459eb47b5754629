// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export type LetterKind = 'confirm' | 'week' | 'news' | 'review'

export interface Letter {
  id: string
  personId: string
  kind: LetterKind
  articleId: string | null
  since: Date | null
  until: Date | null
  sealedToken: Buffer | null
  attempts: number
}

/** Puts one in line; false when there is one about the same already. */
export async function insertLetter(
  tx: Tx,
  letter: { id: string; personId: string; kind: LetterKind; about: string; at: Date } & Partial<
    Pick<Letter, 'articleId' | 'since' | 'until' | 'sealedToken'>
  >,
): Promise<boolean> {
  const made =
    await sql`insert into knowledge.letter (id, person_id, kind, about, article_id, since, until, sealed_token, at)
    values (${letter.id}, ${letter.personId}, ${letter.kind}, ${letter.about}, ${letter.articleId ?? null},
      ${letter.since ?? null}, ${letter.until ?? null}, ${letter.sealedToken ?? null}, ${letter.at})
    on conflict (person_id, kind, about) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function countLetters(tx: Tx, personId: string, kind: LetterKind, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from knowledge.letter
    where person_id = ${personId} and kind = ${kind} and at > ${since}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/** Begins to send one: counts the attempt. Null when it is not due any more. */
export async function takeLetter(tx: Tx, id: string): Promise<Letter | null> {
  const found = await sql<Letter>`update knowledge.letter set attempts = attempts + 1 where id = ${id} and state = 'due'
    returning id, person_id as "personId", kind, article_id as "articleId", since, until, sealed_token as "sealedToken",
      attempts`.execute(tx)
  return found.rows[0] ?? null
}

export async function endLetter(tx: Tx, id: string, state: 'sent' | 'failed' | 'dropped'): Promise<void> {
  await sql`update knowledge.letter set state = ${state}, sealed_token = null where id = ${id} and state = 'due'`.execute(
    tx,
  )
}

/** Published articles of which the day of review lies between these days, with who sees to them. ISO dates. */
export async function selectToReview(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<{ id: string; holderId: string; organisationId: string; reviewOn: string }[]> {
  const found = await sql<{ id: string; holderId: string; organisationId: string; reviewOn: string }>`
    select id, holder_id as "holderId", organisation_id as "organisationId", review_on as "reviewOn"
    from knowledge.article where status = 'published' and review_on between ${from} and ${to} order by id`.execute(tx)
  return found.rows
}
