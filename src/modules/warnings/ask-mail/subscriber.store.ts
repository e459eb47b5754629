// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Mailing } from '#foundation/mail'

export const mailing: Mailing = {
  name: 'warnings',
  box: 'waarschuwingen',
  reader: 'warnings.subscriber',
  letter: 'warnings.letter',
  subject: 'warning_id',
  atMostOnce: true,
}
export const rhythms = ['at-once'] as const
export type Rhythm = (typeof rhythms)[number]
/** The list is of nobody in particular. */
export const listOwner = 'public'

/** A question to this address that still waits for its answer. */
export async function selectPending(tx: Tx, addressDigest: Buffer): Promise<string | null> {
  const found = await sql<{ id: string }>`select person_id as id from warnings.subscriber
    where address_digest = ${addressDigest} and confirmed_at is null limit 1`.execute(tx)
  return found.rows[0]?.id ?? null
}

export async function beginSubscriber(
  tx: Tx,
  row: { id: string; addressDigest: Buffer; province: string; municipality: string; at: Date },
): Promise<void> {
  await sql`insert into warnings.subscriber (person_id, organisation_id, address_digest, province, municipality, tended_at)
    values (${row.id}, ${listOwner}, ${row.addressDigest}, ${row.province}, ${row.municipality}, ${row.at})
    on conflict (person_id, organisation_id) do update set tended_at = excluded.tended_at, province = excluded.province,
      municipality = excluded.municipality`.execute(tx)
}

/** How many questions went out since, to whomever. */
export async function countAsked(tx: Tx, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from warnings.letter
    where kind = 'confirm' and at > ${since}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function selectSealedToken(tx: Tx, personId: string): Promise<Buffer | null> {
  const found = await sql<{ token: Buffer | null }>`select sealed_token as token from warnings.subscriber
    where person_id = ${personId}`.execute(tx)
  return found.rows[0]?.token ?? null
}

/** Somebody said yes: what the same address said before is replaced. */
export async function settleSubscriber(tx: Tx, personId: string, stopDigest: Buffer): Promise<void> {
  await sql`update warnings.subscriber set stop_digest = ${stopDigest} where person_id = ${personId}`.execute(tx)
  await sql`delete from warnings.subscriber s using warnings.subscriber own
    where own.person_id = ${personId} and s.address_digest = own.address_digest and s.person_id <> own.person_id`.execute(
    tx,
  )
}

/** Nothing of them is left but that mails were sent, to nobody. */
export async function deleteSubscriber(tx: Tx, personId: string): Promise<void> {
  await sql`delete from warnings.subscriber where person_id = ${personId}`.execute(tx)
}

export async function hasStopCode(tx: Tx, stopDigest: Buffer): Promise<boolean> {
  const found = await sql`select 1 from warnings.subscriber where stop_digest = ${stopDigest}`.execute(tx)
  return found.rows.length > 0
}

export async function deleteByStopCode(tx: Tx, stopDigest: Buffer): Promise<string | null> {
  const found = await sql<{ id: string }>`delete from warnings.subscriber where stop_digest = ${stopDigest}
    returning person_id as id`.execute(tx)
  return found.rows[0]?.id ?? null
}

/** Questions that nobody answered in time. */
export async function deleteUnanswered(tx: Tx, now: Date): Promise<number> {
  const gone = await sql`delete from warnings.subscriber
    where confirmed_at is null and coalesce(confirm_until, tended_at) < ${now}`.execute(tx)
  return Number(gone.numAffectedRows ?? 0)
}

/**
 * Who is to hear of a warning, behind `after` in the order of their number: those of its places, and whoever had a mail about it. `onlyTold`:
 * those last ones only.
 */
export async function selectInLine(
  tx: Tx,
  {
    warningId,
    places,
    provinces,
    onlyTold,
    after,
    limit,
  }: {
    warningId: string
    /** As the warning names them; none is the whole country. */
    places: readonly string[]
    /** Of those places. */
    provinces: readonly string[]
    onlyTold: boolean
    after: string
    limit: number
  },
): Promise<string[]> {
  const found = await sql<{ id: string }>`select s.person_id as id from warnings.subscriber s
    where s.confirmed_at is not null and s.person_id > ${after}
      and ((not ${onlyTold} and (${places.length === 0} or s.province = ''
          or s.municipality = '' and s.province = any(${[...provinces]}::text[])
          or s.municipality <> '' and array[s.municipality, s.province] && ${[...places]}::text[]))
        or exists (select from warnings.letter l where l.person_id = s.person_id and l.warning_id = ${warningId}
          and l.kind = 'news' and l.state in ('sending', 'sent')))
    order by s.person_id limit ${limit}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export type LetterState = 'due' | 'sending' | 'sent' | 'failed' | 'dropped'

export async function countLettersAbout(tx: Tx, warningId: string): Promise<{ state: LetterState; n: number }[]> {
  const found = await sql<{ state: LetterState; n: number }>`select state, count(*)::int as n from warnings.letter
    where warning_id = ${warningId} group by state
    order by array_position(array['due', 'sending', 'sent', 'failed', 'dropped'], state)`.execute(tx)
  return found.rows
}
