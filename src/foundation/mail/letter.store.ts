// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { Mailing } from './mailing.store.ts'

/** How an attempt ended. 'dropped': there was nothing to say any more. 'due': the relay certainly did not take it, and it is tried again. */
export type LetterEnd = 'sent' | 'failed' | 'dropped' | 'due'

/** One mail of a mailing. Its words are made when it is sent. */
export interface Letter<Kind extends string = string> {
  id: string
  personId: string
  kind: Kind
  subjectId: string | null
  since: Date | null
  until: Date | null
  sealedToken: Buffer | null
  attempts: number
}

export type NewLetter<Kind extends string> = Pick<Letter<Kind>, 'id' | 'personId' | 'kind'> &
  Partial<Pick<Letter, 'subjectId' | 'since' | 'until' | 'sealedToken'>> & { about: string; at: Date }

/** Puts one in line; false when there is one about the same already. */
export async function insertLetter<Kind extends string>(
  tx: Tx,
  { letter, subject }: Mailing,
  row: NewLetter<Kind>,
): Promise<boolean> {
  const made =
    await sql`insert into ${sql.table(letter)} (id, person_id, kind, about, ${sql.ref(subject)}, since, until, sealed_token, at)
    values (${row.id}, ${row.personId}, ${row.kind}, ${row.about}, ${row.subjectId ?? null},
      ${row.since ?? null}, ${row.until ?? null}, ${row.sealedToken ?? null}, ${row.at})
    on conflict (person_id, kind, about) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function countLetters(
  tx: Tx,
  { letter }: Mailing,
  { personId, kind, since }: { personId: string; kind: string; since: Date },
): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from ${sql.table(letter)}
    where person_id = ${personId} and kind = ${kind} and at > ${since}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

/**
 * Begins an attempt: counts it. Null when it is not due any more. `attempt`: whoever takes one that goes at most once twice under one number, because
 * nobody said whether the first time was stored, counts once.
 */
export async function takeLetter<Kind extends string>(
  tx: Tx,
  { letter, subject, atMostOnce }: Mailing,
  { id, attempt }: { id: string; attempt: string },
): Promise<Letter<Kind> | null> {
  const taken = atMostOnce
    ? sql`attempts = attempts + (taken_by is distinct from ${attempt}::uuid)::int, taken_by = ${attempt}`
    : sql`attempts = attempts + 1`
  const found = await sql<Letter<Kind>>`update ${sql.table(letter)} set ${taken} where id = ${id} and state = 'due'
    returning id, person_id as "personId", kind, ${sql.ref(subject)} as "subjectId", since, until,
      sealed_token as "sealedToken", attempts`.execute(tx)
  return found.rows[0] ?? null
}

/** From here it may have gone. False: another attempt took it. */
export async function beginLetter(
  tx: Tx,
  { letter }: Mailing,
  { id, attempt }: { id: string; attempt: string },
): Promise<boolean> {
  const begun = await sql`update ${sql.table(letter)} set state = 'sending'
    where id = ${id} and taken_by = ${attempt} and state in ('due', 'sending')`.execute(tx)
  return begun.numAffectedRows === 1n
}

/** False when it had ended before. */
export async function endLetter(tx: Tx, { letter }: Mailing, id: string, state: LetterEnd): Promise<boolean> {
  const ended = await sql`update ${sql.table(letter)} set state = ${state},
      sealed_token = case when ${state} = 'due' then sealed_token end
    where id = ${id} and state in ('due', 'sending')`.execute(tx)
  return ended.numAffectedRows === 1n
}
