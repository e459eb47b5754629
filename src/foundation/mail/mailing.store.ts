// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { Language } from '../text/index.ts'

/**
 * Mail about one thing to people who asked for it. A module that sends it has two tables: `reader` (person_id, organisation_id, mail, language,
 * sealed_address, sealed_token, token_digest, confirm_digest, confirm_until, confirmed_at, mailed_until, tended_at) and `letter` (id, person_id,
 * kind, about, since, until, sealed_token, state, attempts, at, and the column `subject`).
 */
export interface Mailing {
  /** Of the module: 'knowledge'. */
  name: string
  /** What stands before our name in the mail world: 'kennis'. */
  box: string
  reader: string
  letter: string
  /** Column of the letter with the id of the one thing that it is about. */
  subject: string
  /** What `person_id` of a reader is the number of, in the record; left out: a person. */
  readerKind?: 'report'
  /** A mail that may have gone is never sent again: its letter is 'sending' from before it is handed over until that ended. */
  atMostOnce?: true
}

export interface MailReader<Rhythm extends string = string> {
  personId: string
  organisationId: string
  mail: 'none' | Rhythm
  language: Language
  sealedAddress: Buffer | null
  sealedToken: Buffer | null
  confirmedAt: Date | null
  mailedUntil: Date | null
}

const columns = sql`person_id as "personId", organisation_id as "organisationId", mail, language,
  sealed_address as "sealedAddress", sealed_token as "sealedToken", confirmed_at as "confirmedAt", mailed_until as "mailedUntil"`

/** How this person wants mail, at the organisation where that was said last. */
export async function selectReader<Rhythm extends string>(
  tx: Tx,
  { reader }: Mailing,
  personId: string,
): Promise<MailReader<Rhythm> | null> {
  const found = await sql<MailReader<Rhythm>>`select ${columns} from ${sql.table(reader)} where person_id = ${personId}
    order by tended_at desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** Everybody who gets mail in this rhythm and said yes to it. */
export async function selectMailed<Rhythm extends string>(
  tx: Tx,
  { reader }: Mailing,
  mail: Rhythm,
): Promise<MailReader<Rhythm>[]> {
  const found = await sql<MailReader<Rhythm>>`select ${columns} from ${sql.table(reader)}
    where mail = ${mail} and confirmed_at is not null order by person_id`.execute(tx)
  return found.rows
}

export interface MailWish {
  personId: string
  mail: string
  language: Language
  sealedAddress: Buffer
  sealedToken: Buffer
  tokenDigest: Buffer
  confirmDigest: Buffer
  confirmUntil: Date
  at: Date
}

/** An address that waits for the yes of its owner. */
export async function updateMailWish(tx: Tx, { reader }: Mailing, wish: MailWish): Promise<void> {
  await sql`update ${sql.table(reader)} set mail = ${wish.mail}, language = ${wish.language},
      sealed_address = ${wish.sealedAddress}, sealed_token = ${wish.sealedToken}, token_digest = ${wish.tokenDigest},
      confirm_digest = ${wish.confirmDigest}, confirm_until = ${wish.confirmUntil}, confirmed_at = null,
      mailed_until = null, tended_at = ${wish.at}
    where person_id = ${wish.personId}`.execute(tx)
}

export async function updateRhythm(
  tx: Tx,
  { reader }: Mailing,
  personId: string,
  mail: string,
  at: Date,
): Promise<void> {
  await sql`update ${sql.table(reader)} set mail = ${mail}, tended_at = ${at} where person_id = ${personId}`.execute(tx)
}

const noMail = sql`mail = 'none', sealed_address = null, sealed_token = null, token_digest = null, confirm_digest = null,
  confirm_until = null, confirmed_at = null, mailed_until = null`

/** No mail any more: the address is forgotten. */
export async function stopMailOf(tx: Tx, { reader }: Mailing, personId: string, at: Date): Promise<void> {
  await sql`update ${sql.table(reader)} set ${noMail}, tended_at = ${at} where person_id = ${personId}`.execute(tx)
}

/** By the digest of what stands in the address that stops the mail; the person, or null when nobody has it. */
export async function stopMailBy(tx: Tx, { reader }: Mailing, tokenDigest: Buffer): Promise<string | null> {
  const found = await sql<{ id: string }>`update ${sql.table(reader)} set ${noMail} where token_digest = ${tokenDigest}
    returning person_id as id`.execute(tx)
  return found.rows[0]?.id ?? null
}

export async function confirmMailBy(
  tx: Tx,
  { reader }: Mailing,
  confirmDigest: Buffer,
  now: Date,
): Promise<string | null> {
  const found = await sql<{ id: string }>`update ${sql.table(reader)} set confirmed_at = ${now}, mailed_until = ${now},
      confirm_digest = null, confirm_until = null
    where confirm_digest = ${confirmDigest} and confirm_until > ${now} returning person_id as id`.execute(tx)
  return found.rows[0]?.id ?? null
}

/** Whether an address waits for the yes of whoever has this code. */
export async function awaitsConfirmation(tx: Tx, { reader }: Mailing, confirmDigest: Buffer, now: Date) {
  const found = await sql`select 1 from ${sql.table(reader)}
    where confirm_digest = ${confirmDigest} and confirm_until > ${now}`.execute(tx)
  return found.rows.length > 0
}

export async function updateMailedUntil(tx: Tx, { reader }: Mailing, personId: string, until: Date): Promise<void> {
  await sql`update ${sql.table(reader)} set mailed_until = ${until} where person_id = ${personId}`.execute(tx)
}
